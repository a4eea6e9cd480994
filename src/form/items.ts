import type { Stage } from './types.ts'

/**
 * The things that the tables give figures for, in the words in which reports speak of them, with the cells that hold
 * them. Fact ids are `attachment.row.column`.
 */
export interface Item {
  id: string
  label: string
  /** Wordings in prose. Where one contains another the longer one is meant. */
  words: string[]
  unit: '万元' | '人' | '%' | 'm²' | '分'
  /** Cells by stage. */
  cells: Partial<Record<Stage, string>>
  /** The total that this is a part of, where the form has one. */
  whole?: string
  /** The item that limits this one: staff by 编制, actual investment by 概算. Compared with like a budget or a target. */
  quota?: string
  /** The row has a single budget column, so that “预算” without more means that one, also for rates. */
  oneBudget?: true
}

const spending = (row: string) => ({
  prior: `basic.${row}.prior`,
  initial: `basic.${row}.budget`,
  final: `basic.${row}.final`,
})

export const items: Item[] = [
  {
    id: 'establishment',
    label: '编制数',
    words: ['编制数', '编制人数', '核定编制数', '核定编制', '人员编制', '编制总数', '总编制', '定编', '编制员额', '实有编制数', '实有编制', '编制总额', '编制'],
    unit: '人',
    cells: { final: 'basic.staff.establishment' },
  },
  {
    id: 'staff',
    label: '实际在职人数',
    words: [
      '实际在职人数', '年末实际在职', '实际在职', '在职人数', '在职人员', '在职在编人员', '在职在编', '在编在职人员', '在编在职', '实有人数',
      '实有人员', '实有在职人员', '实有在职', '实有在编', '年末在职', '年末实有', '现有在职', '现有人员', '现有在编', '在岗人员', '在岗职工',
      '在岗人数', '在编人员', '在编人数', '在职职工', '在职干部职工', '干部职工', '财政供养人员', '实有', '在职', '在岗', '在编',
    ],
    unit: '人',
    cells: { final: 'basic.staff.actual' },
    quota: 'establishment',
  },
  {
    id: 'staff-control',
    label: '在职人员控制率',
    words: ['在职人员控制率', '人员控制率', '编制控制率', '在编人员控制率', '人员编制控制率'],
    unit: '%',
    cells: { final: 'basic.staff.control-rate' },
  },
  {
    id: 'funds',
    label: '年度资金总额',
    words: [
      '年度资金总额', '资金总额', '整体支出', '部门整体支出', '单位整体支出', '总支出', '支出总额', '支出总计', '支出合计', '支出总数',
      '支出总规模', '财政拨款支出', '收支总额', '收支总计', '部门预算', '单位预算', '预算总额', '收入总额', '收入总计', '总收入', '本年支出',
      '资金总量', '全部支出', '各项支出', '年度预算总额', '部门支出', '本年收入', '财政拨款收入',
    ],
    unit: '万元',
    cells: { initial: 'overall.funds.initial', 'full-year': 'overall.funds.full-year', final: 'overall.funds.final' },
  },
  {
    id: 'general',
    label: '一般公共预算',
    words: ['一般公共预算拨款', '一般公共预算财政拨款', '一般公共预算支出', '一般公共预算收入', '一般公共预算资金', '一般公共预算'],
    unit: '万元',
    cells: { final: 'overall.general.amount' },
    whole: 'funds',
  },
  {
    id: 'government-fund',
    label: '政府性基金拨款',
    words: ['政府性基金拨款', '政府性基金预算支出', '政府性基金预算拨款', '政府性基金预算财政拨款', '政府性基金预算', '政府性基金支出', '政府性基金收入', '政府性基金'],
    unit: '万元',
    cells: { final: 'overall.government-fund.amount' },
    whole: 'funds',
  },
  {
    id: 'special-account',
    label: '纳入专户管理的非税收入拨款',
    words: ['纳入专户管理的非税收入拨款', '纳入专户管理的非税收入', '专户管理的非税收入', '财政专户管理资金', '非税收入拨款', '非税收入'],
    unit: '万元',
    cells: { final: 'overall.special-account.amount' },
    whole: 'funds',
  },
  {
    id: 'other-income',
    label: '其他资金',
    words: ['其他资金', '其他收入', '其它资金', '其它收入'],
    unit: '万元',
    cells: { final: 'overall.other-income.amount' },
    whole: 'funds',
  },
  {
    id: 'basic-expenditure',
    label: '基本支出',
    words: ['基本支出', '部门基本支出', '日常支出'],
    unit: '万元',
    cells: { final: 'overall.basic-expenditure.amount' },
    whole: 'funds',
  },
  {
    id: 'personnel',
    label: '人员经费',
    words: ['人员经费', '人员支出', '人员类支出', '人员经费支出', '人员费用', '人员工资福利', '工资福利支出', '工资福利'],
    unit: '万元',
    cells: {},
    whole: 'basic-expenditure',
  },
  {
    id: 'public',
    label: '公用经费',
    words: ['公用经费支出', '公用经费', '日常公用经费', '日常公用支出', '公用支出', '公用类支出', '日常公用'],
    unit: '万元',
    cells: spending('public'),
    whole: 'basic-expenditure',
    oneBudget: true,
  },
  {
    id: 'office',
    label: '办公经费',
    words: ['办公经费', '办公费', '办公费用', '办公支出'],
    unit: '万元',
    cells: spending('office'),
    whole: 'public',
    oneBudget: true,
  },
  {
    id: 'utilities-travel',
    label: '水费、电费、差旅费',
    words: ['水费、电费、差旅费', '水费、电费和差旅费', '水电费、差旅费', '水电费和差旅费', '水电费及差旅费', '水费电费差旅费', '水电差旅费', '水费、电费及差旅费', '水电差旅'],
    unit: '万元',
    cells: spending('utilities-travel'),
    whole: 'public',
    oneBudget: true,
  },
  {
    id: 'meetings-training',
    label: '会议费、培训费',
    words: ['会议费、培训费', '会议费和培训费', '会议费及培训费', '会议费培训费', '会议培训费', '会议、培训费', '会议费与培训费', '会议培训'],
    unit: '万元',
    cells: spending('meetings-training'),
    whole: 'public',
    oneBudget: true,
  },
  {
    id: 'three-public',
    label: '三公经费',
    words: ['三公经费支出', '三公经费', '“三公”经费支出', '“三公”经费', '“三公经费”', '“三公经费', '三公支出', '三公消费', '“三公”支出', '三公费用', '三公'],
    unit: '万元',
    cells: spending('three-public'),
    oneBudget: true,
  },
  {
    id: 'vehicles',
    label: '公务用车购置和维护经费',
    words: [
      '公务用车购置和维护经费', '公务用车购置及运行维护费', '公务用车购置和运行维护费', '公务用车购置及运行费', '公务用车购置及维护经费',
      '公务用车购置及维护费', '公务用车购置和维护费', '公车购置及运行维护费', '公车购置及运行费', '公车购置和维护经费', '公务用车经费', '公务用车费', '公务用车', '用车费', '公车费', '公车经费',
    ],
    unit: '万元',
    cells: spending('vehicles'),
    whole: 'three-public',
    oneBudget: true,
  },
  {
    id: 'vehicle-purchase',
    label: '公车购置',
    words: ['公务用车购置费', '公务用车购置', '公车购置费', '公车购置', '车辆购置费', '车辆购置'],
    unit: '万元',
    cells: spending('vehicle-purchase'),
    whole: 'vehicles',
    oneBudget: true,
  },
  {
    id: 'vehicle-running',
    label: '公车运行维护',
    words: ['公务用车运行维护费', '公务用车运行维护', '公务用车运行费', '公车运行维护费', '公车运行维护', '公车运行费', '公车运维费', '公车维护费', '车辆运行维护费', '车辆运行费', '车辆运行', '用车运行', '公务用车维护费'],
    unit: '万元',
    cells: spending('vehicle-running'),
    whole: 'vehicles',
    oneBudget: true,
  },
  {
    id: 'abroad',
    label: '出国经费',
    words: ['因公出国（境）费用', '因公出国（境）费', '因公出国(境)费用', '因公出国(境)费', '因公出国（境）经费', '因公出国(境)经费', '因公出国费', '因公出国经费', '出国（境）经费', '出国(境)经费', '出国（境）费', '出国(境)费', '出国经费', '出国费', '因公出国（境）', '因公出国(境)', '因公出国'],
    unit: '万元',
    cells: spending('abroad'),
    whole: 'three-public',
    oneBudget: true,
  },
  {
    id: 'reception',
    label: '公务接待',
    words: ['公务接待费用', '公务接待费', '公务接待经费', '公务接待支出', '公务接待', '国内公务接待费', '接待费用', '接待费', '招待费', '接待经费', '接待支出'],
    unit: '万元',
    cells: spending('reception'),
    whole: 'three-public',
    oneBudget: true,
  },
  {
    id: 'projects',
    label: '项目支出',
    words: ['项目支出', '项目经费', '项目资金', '项目总支出', '专项资金', '专项经费', '专项支出', '项目支出合计', '各项目支出', '项目类支出'],
    unit: '万元',
    cells: spending('projects'),
    whole: 'funds',
  },
  {
    id: 'procurement',
    label: '政府采购金额',
    words: ['政府采购金额', '政府采购支出', '政府采购总额', '政府采购规模', '政府采购', '采购金额', '采购支出', '采购总额', '采购规模', '采购用款', '采购资金', '采购'],
    unit: '万元',
    cells: spending('procurement'),
    oneBudget: true,
  },
  {
    id: 'adjustment',
    label: '部门基本支出预算调整',
    words: ['部门基本支出预算调整', '基本支出预算调整', '基本支出调整', '基本支出预算调整数'],
    unit: '万元',
    cells: { final: 'basic.adjustment.budget' },
  },
  {
    id: 'total-score',
    label: '总分',
    words: ['自评得分', '自评总分', '自评综合得分', '综合得分', '综合评分', '自评评分', '总得分', '自评总得分', '最终得分', '自评分', '综合自评', '自评', '总分', '得分', '评分'],
    unit: '分',
    cells: { final: 'overall.total.score' },
  },
  { id: 'execution-score', label: '预算执行率得分', words: ['预算执行率得分', '预算执行得分', '执行率得分', '预算执行率自评得分'], unit: '分', cells: { final: 'overall.funds.score' } },
  { id: 'approved-area', label: '批复规模', words: ['批复规模', '批复面积', '批复建筑面积', '批准规模'], unit: 'm²', cells: { final: 'basic.buildings.approved-area' } },
  { id: 'actual-area', label: '实际规模', words: ['实际规模', '实际建筑面积', '实际面积', '实际建设规模', '建成面积'], unit: 'm²', cells: { final: 'basic.buildings.actual-area' },
    quota: 'approved-area' },
  { id: 'area-rate', label: '规模控制率', words: ['规模控制率', '建设规模控制率'], unit: '%', cells: { final: 'basic.buildings.area-rate' } },
  { id: 'budget-investment', label: '预算投资', words: ['预算投资', '概算投资', '投资概算', '投资预算', '批复投资', '概算总投资'], unit: '万元', cells: { final: 'basic.buildings.budget-investment' } },
  { id: 'actual-investment', label: '实际投资', words: ['实际投资', '实际完成投资', '决算投资', '实际总投资'], unit: '万元', cells: { final: 'basic.buildings.actual-investment' },
    quota: 'budget-investment' },
  { id: 'investment-rate', label: '投资概算控制率', words: ['投资概算控制率', '概算控制率', '投资控制率'], unit: '%', cells: { final: 'basic.buildings.investment-rate' } },
]

/** Words that mean the satisfaction indicators (满意度指标), whatever their names are. */
export const satisfactionWords = [
  '服务对象满意度', '服务对象满意率', '群众满意度', '群众满意率', '社会公众满意度', '公众满意度', '满意度', '满意率', '测评满意度', '综合满意度', '好评率',
]

/** Words that point back to the project that was named. */
export const projectPronouns = ['该项目', '本项目', '此项目', '上述项目']

/** Words that mean all the project tables together, or one of them, when things are counted. */
export const projectWords = ['一级项目', '项目支出', '预算项目', '项目']

/** Words that mean the rows of the indicator tables when things are counted. */
export const indicatorWords = ['三级指标', '绩效指标', '考核指标', '具体指标', '指标']

/** Things that reports count and the form has no cell for. Named, so that their figures are not taken for a neighbour's. */
export const untabledWords: string[] = [
  '行政编制', '事业编制', '参公编制', '工勤编制', '机关工勤编制', '政法专项编制', '全额事业编制', '行政人员', '事业人员', '参公人员', '工勤人员',
  '离休人员', '离退休人员', '离退休', '退休人员', '退休', '离休', '遗属', '临聘人员', '临聘', '临时人员', '编外人员', '编外', '劳务派遣人员',
  '劳务派遣', '三支一扶', '特岗教师', '特岗', '公益性岗位', '机关运行经费', '内设机构', '下属单位', '二级机构', '二级单位', '年末结转', '党员',
]

/**
 * Figures that no cell prints and that follow from the form: each is the signed sum of others, stage by stage, wherever
 * all of them are known.
 */
export interface Derivation {
  item: string
  /** A term of another stage than the total's names it. */
  terms: { item: string; sign: 1 | -1; stage?: Stage }[]
  stages: Stage[]
}

export const derivations: Derivation[] = [
  // 年初基本支出 = 年初预算总额 − 项目支出年初预算
  { item: 'basic-expenditure', stages: ['initial'], terms: [{ item: 'funds', sign: 1 }, { item: 'projects', sign: -1 }] },
  // 基本支出全年预算 = 年初基本支出 + 部门基本支出预算调整
  { item: 'basic-expenditure', stages: ['full-year'], terms: [{ item: 'basic-expenditure', sign: 1, stage: 'initial' }, { item: 'adjustment', sign: 1, stage: 'final' }] },
  { item: 'basic-expenditure', stages: ['full-year'], terms: [{ item: 'funds', sign: 1 }, { item: 'projects', sign: -1 }] },
  // 项目支出全年预算 = 全年预算总额 − 基本支出全年预算
  { item: 'projects', stages: ['full-year'], terms: [{ item: 'funds', sign: 1 }, { item: 'basic-expenditure', sign: -1 }] },
  // 基本支出 = 人员经费 + 公用经费
  { item: 'personnel', stages: ['initial', 'full-year', 'final'], terms: [{ item: 'basic-expenditure', sign: 1 }, { item: 'public', sign: -1 }] },
]
