/**
 * What the checker holds prose to, one rule for each way in which a figure or a claim can be wrong. The findings carry
 * these ids; the catalogue in the docs is written from this list; the examples, on one small submission, are run as tests.
 */
export interface CheckRule {
  id: CheckRuleId
  title: string
  /** The clause or formula that the rule follows. */
  basis: string
  /** Texts that the rule accepts. */
  accepted: readonly string[]
  /** Texts with the part of them that the rule refuses. */
  rejected: readonly (readonly [text: string, part: string])[]
}

export type CheckRuleId = (typeof ids)[number]

const ids = [
  'stated-figure',
  'change',
  'execution-rate',
  'share',
  'balance',
  'adjustment',
  'sum',
  'percentage-points',
  'times',
  'per-head',
  'count',
  'score',
  'quota',
  'own-words',
  'unsupported-figure',
  'claim-direction',
  'claim-budget',
  'claim-none',
  'claim-completed',
  'claim-establishment',
] as const

export const checkRules: readonly CheckRule[] = [
  {
    id: 'stated-figure',
    title: '文中的数应等于所说单元格的数',
    basis: '主体、项目、期间、口径四者所指的单元格；按文中小数位四舍五入；约、近、余、超等按其范围',
    accepted: [
      '全年预算数为1161.77万元。',
      '编制20人，实有在职18人，控制率90%。',
      '公用经费约64万元。',
      '年初预算0.13亿元。',
    ],
    rejected: [
      ['全年预算数为1263.37万元。', '1263.37万元'],
      ['三公经费预算0.32万元。', '0.32万元'],
      ['公用经费约86万元。', '86万元'],
    ],
  },
  {
    id: 'change',
    title: '增减额、增减率应由两期之数推得，方向一致',
    basis: '增减额 = 本期 − 基期；增减率 = (本期 − 基期) ÷ 基期',
    accepted: ['三公经费较上年减少4.89万元，下降93.86%。', '公用经费由上年的85.68万元降至64.16万元。'],
    rejected: [
      ['三公经费较上年增加4.89万元。', '4.89万元'],
      ['公用经费较上年下降33.54%。', '33.54%'],
    ],
  },
  {
    id: 'execution-rate',
    title: '执行率、完成率应等于执行数除以所说的预算数',
    basis: '未指明时以全年预算数为分母；只有一个预算数的行以该数为分母；已填的执行率亦可',
    accepted: [
      '全年执行1161.77万元，预算执行率100%。',
      '完成年初预算的91.96%。',
      '政府采购为预算的235.65%。',
    ],
    rejected: [['完成年初预算的100%。', '100%']],
  },
  {
    id: 'share',
    title: '占比应等于部分除以所说的总体',
    basis: '占比 = 部分 ÷ 总体；未指明总体时，为表中该部分所属的合计',
    accepted: ['项目支出占总支出的40.26%。', '公用经费64.16万元，占基本支出的9.24%。'],
    rejected: [['项目支出占总支出的59.74%。', '59.74%']],
  },
  {
    id: 'balance',
    title: '结余、节约、超支应等于预算数与执行数之差',
    basis: '结余 = 预算 − 执行；超支 = 执行 − 预算',
    accepted: ['公用经费较预算节约21.64万元。', '办公经费超支3.88万元。'],
    rejected: [['公用经费较预算节约12.64万元。', '12.64万元']],
  },
  {
    id: 'adjustment',
    title: '预算调整额、调整率应等于全年预算数与年初预算数之差',
    basis: '调整额 = 全年预算 − 年初预算；基本支出另见“部门基本支出预算调整”',
    accepted: ['年中预算调减101.60万元。', '基本支出预算调减9.32万元。'],
    rejected: [['年中预算调增101.60万元。', '101.60万元']],
  },
  {
    id: 'sum',
    title: '合计应等于所列各数之和',
    basis: '文中列出的各项，或前文相连的各数；各数有四舍五入的，容许舍入之差',
    accepted: [
      '业务工作经费292.35万元、展陈提升项目175.37万元，合计467.72万元。',
      '业务工作经费和展陈提升项目合计支出467.72万元。',
    ],
    rejected: [['业务工作经费和展陈提升项目合计支出476.72万元。', '476.72万元']],
  },
  {
    id: 'percentage-points',
    title: '百分点应等于两个百分比之差',
    basis: '按表中所列、文中所写或全精度之差，任一相符即可',
    accepted: ['查档群众满意度98%，高于目标值3个百分点。'],
    rejected: [['查档群众满意度98%，高于目标值5个百分点。', '5个百分点']],
  },
  {
    id: 'times',
    title: '倍数应等于两数之比',
    basis: '是…的x倍 = 本数 ÷ 基数；增长x倍 = 增减额 ÷ 基数',
    accepted: ['办公经费是上年的6.5倍。'],
    rejected: [['办公经费是上年的5.6倍。', '5.6倍']],
  },
  {
    id: 'per-head',
    title: '人均数应等于金额除以实际在职人数',
    basis: '人均 = 金额 ÷ 实际在职人数',
    accepted: ['人均公用经费3.56万元。'],
    rejected: [['人均公用经费3.65万元。', '3.65万元']],
  },
  {
    id: 'count',
    title: '项目、指标的个数应与表中相符',
    basis: '项目支出绩效自评表的张数，或附件1中有金额的项目行数；指标表的行数',
    accepted: ['共有2个项目。'],
    rejected: [['共有4个项目。', '4个']],
  },
  {
    id: 'score',
    title: '得分、扣分应与自评表相符',
    basis: '自评得分；扣分 = 分值 − 得分',
    accepted: ['整体自评得分100分。', '预算执行率得10分，产出指标得50分。'],
    rejected: [['整体自评得分98分。', '98分']],
  },
  {
    id: 'quota',
    title: '超编、空编人数应等于在职人数与编制数之差',
    basis: '超编 = 实际在职人数 − 编制数',
    accepted: ['空编2人。'],
    rejected: [['超编2人。', '2人']],
  },
  {
    id: 'own-words',
    title: '指标和文字单元格中的数，以其自身用语对应',
    basis: '三级指标名称，或单元格中数前后的文字',
    accepted: ['接收档案620卷。'],
    rejected: [['全年接收档案260卷。', '260卷']],
  },
  {
    id: 'unsupported-figure',
    title: '文中的数应在表中有依据',
    basis: '系统所写的稿件，无依据的数即退回；人所写的报告，只作提醒',
    accepted: [],
    rejected: [['走访慰问困难群众35户。', '35户']],
  },
  {
    id: 'claim-direction',
    title: '较上年、较预算的增减、持平，应与两数之差相符',
    basis: '增：本期 > 基期；减：本期 < 基期；未增：本期 ≤ 基期；持平：相差不超过百分之二，基本持平百分之五',
    accepted: [
      '公用经费较上年下降。',
      '三公经费只减不增。',
      '公用经费、三公经费均较上年有所下降。',
      '项目支出低于基本支出。',
    ],
    rejected: [
      ['办公经费较上年下降。', '较上年下降'],
      ['办公经费只减不增。', '只减不增'],
      ['公用经费、办公经费均较上年减少。', '较上年减少'],
      ['办公经费低于上年。', '低于上年'],
      ['公用经费高于人员经费。', '高于'],
    ],
  },
  {
    id: 'claim-budget',
    title: '是否控制在预算内、是否超预算，应与决算数、预算数相符',
    basis: '控制在预算内：决算 ≤ 预算；超预算：决算 > 预算，逐项而论；未作调整：全年预算 = 年初预算',
    accepted: ['公用经费严格控制在预算之内。', '政府采购超出预算。', '公用经费未发生超支。'],
    rejected: [
      ['三公经费严格控制在预算范围内。', '控制在预算范围内'],
      ['公用经费超出预算。', '超出预算'],
      ['办公经费未发生超支。', '未发生超支'],
      ['年初预算未作调整。', '未作调整'],
    ],
  },
  {
    id: 'claim-none',
    title: '说没有的，表中应为零或空白',
    basis: '无…支出、未发生、未安排：所说的单元格为0或空白；表中没有该单元格的，不作判断',
    accepted: ['无政府性基金预算支出。', '无国有资本经营预算支出。', '三公经费年初未安排预算。'],
    rejected: [
      ['无项目支出。', '无项目支出'],
      ['公务接待费支出为零。', '公务接待费支出为零'],
    ],
  },
  {
    id: 'claim-completed',
    title: '全部完成、满分、全部执行，应与各行相符',
    basis: '各指标实际完成值达到年度指标值；得分等于分值；执行数等于全年预算数',
    accepted: [
      '各项绩效指标全部完成。',
      '自评得满分。',
      '查档群众满意度达到年度指标值。',
      '预算全部执行完毕，无结余。',
    ],
    rejected: [
      ['查档群众满意度未达到年度指标值。', '未达到年度指标值'],
      ['接收档案卷数低于目标值。', '低于目标值'],
    ],
  },
  {
    id: 'claim-establishment',
    title: '是否超编，应与在职人数、编制数相符',
    basis: '超编：实际在职人数 > 编制数',
    accepted: ['人员控制在编制内。'],
    rejected: [['在职人员超编。', '超编']],
  },
]
