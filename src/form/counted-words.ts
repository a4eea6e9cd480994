/** Words that mean the satisfaction indicators (满意度指标), whatever their names are. */
export const satisfactionWords = ['满意度', '满意率', '测评满意度', '综合满意度', '好评率']

/** Whose satisfaction it is, in words that mean the one indicator that a table has for it. */
export const satisfiedWords = [
  '服务对象满意度',
  '服务对象满意率',
  '群众满意度',
  '群众满意率',
  '社会公众满意度',
  '公众满意度',
]

/** Words that point back to the project that was named. */
export const projectPronouns = [
  '该项目',
  '本项目',
  '此项目',
  '上述项目',
  '这个项目',
  '这一项目',
  '该专项',
  '该专项资金',
  '该项资金',
  '该笔资金',
  '该项经费',
  '该经费',
  '该笔经费',
  '这笔经费',
  '这笔资金',
  '这项经费',
  '这项资金',
  '该补助',
  '该补助资金',
]

/** Words that mean all the project tables together, or one of them, when things are counted. */
export const projectWords = ['一级项目', '项目支出', '预算项目', '项目']

/** Words that mean the rows of the indicator tables when things are counted. */
export const indicatorWords = ['三级指标', '绩效指标', '考核指标', '具体指标', '指标']

/** Things that reports count and the form has no cell for. Named, so that their figures are not taken for a neighbour's. */
export const untabledWords: string[] = [
  '行政编制',
  '事业编制',
  '参公编制',
  '工勤编制',
  '机关工勤编制',
  '政法专项编制',
  '全额事业编制',
  '行政人员',
  '事业人员',
  '参公人员',
  '工勤人员',
  '离休人员',
  '离退休人员',
  '离退休',
  '退休人员',
  '退休',
  '离休',
  '遗属',
  '临聘人员',
  '临聘',
  '临时人员',
  '编外人员',
  '编外',
  '劳务派遣人员',
  '劳务派遣',
  '三支一扶',
  '特岗教师',
  '特岗',
  '公益性岗位',
  '机关运行经费',
  '内设机构',
  '下属单位',
  '二级机构',
  '二级单位',
  '年末结转',
  '党员',
]
