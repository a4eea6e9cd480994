import type { SectionForm } from './types.ts'

/** The words by which the title of the narrative report is known. */
export const reportTitleWords = [
  '自评报告',
  '自评的报告',
  '自评情况的报告',
  '自评情况报告',
  '自评工作报告',
  '自评情况',
  '绩效自评工作总结',
  '绩效自评总结',
  '绩效自我评价',
  '自我评价报告',
  '自我评价情况',
  '自我评价情况报告',
  '自我评价情况的报告',
  '绩效评价报告',
  '绩效评价情况的报告',
  '绩效报告',
]

export const reportTitle = '{year}年度{unit}整体支出绩效自评报告'

/**
 * The pages that the service puts behind a report which did not pass the check: their title, and how their first line
 * begins. They are not the report's, and are told from it by this when the file is read.
 */
export const problemPages = { title: '核对发现的问题', opening: '以下为系统核对结果，不是报告内容。' }

/** Who notes beside the figures of an exported report where they come from. */
export const commentAuthor = '勾稽'

/** What follows the unit's name in the title, in its known wordings. */
export const reportTitleTails = [
  '部门整体支出',
  '整体支出',
  '部门整体绩效',
  '整体绩效',
  '部门预算',
  '预算绩效',
  '财政支出',
  '支出绩效',
  '绩效自评',
  '绩效评价',
  '自评报告',
  '绩效报告',
]

const totals = ['funds', 'spending', 'general', 'government-fund', 'special-account', 'other-income']
const basicExpenditure = [
  'basic-expenditure',
  'personnel',
  'public',
  'office',
  'utilities-travel',
  'meetings-training',
  'three-public',
  'vehicles',
  'vehicle-purchase',
  'vehicle-running',
  'abroad',
  'reception',
  'adjustment',
]
const projectExpenditure = [
  'projects',
  'project',
  'procurement',
  'approved-area',
  'actual-area',
  'area-rate',
  'budget-investment',
  'actual-investment',
  'investment-rate',
]

/** The ten sections of the narrative report, in their order, and what reviewers expect to find in each. */
export const reportSections: SectionForm[] = [
  {
    key: 'basic-situation',
    heading: '单位基本情况',
    wordings: ['部门基本情况', '单位概况', '部门概况', '部门(单位)基本情况', '单位基本概况', '基本情况'],
    states: [
      { item: 'establishment', stage: 'final' },
      { item: 'staff', stage: 'final' },
    ],
    holds: ['establishment', 'staff', 'staff-control'],
  },
  {
    key: 'general-budget',
    heading: '一般公共预算支出情况',
    wordings: ['一般公共预算支出', '一般公共预算支出使用情况', '单位整体支出情况', '预算支出情况'],
    parts: [
      {
        key: 'basic-expenditure',
        heading: '基本支出情况',
        wordings: ['基本支出'],
        holds: [...totals, ...basicExpenditure, 'procurement'],
      },
      {
        key: 'project-expenditure',
        heading: '项目支出情况',
        wordings: ['项目支出'],
        holds: [...totals, ...projectExpenditure],
      },
    ],
    states: [
      { item: 'basic-expenditure', stage: 'final' },
      { item: 'personnel', stage: 'final' },
      { item: 'public', stage: 'final' },
      { item: 'three-public', stage: 'initial' },
      { item: 'three-public', stage: 'final' },
      { item: 'three-public', stage: 'prior' },
      { item: 'projects', stage: 'initial' },
      { item: 'projects', stage: 'final' },
      { item: 'each-project', stage: 'final' },
    ],
    holds: [...totals, ...basicExpenditure, ...projectExpenditure],
  },
  {
    key: 'government-fund',
    heading: '政府性基金预算支出情况',
    wordings: ['政府性基金预算支出', '政府性基金支出情况'],
    states: [{ item: 'government-fund', stage: 'final' }],
    amountOrNone: true,
    holds: [...totals, 'project'],
  },
  {
    key: 'state-capital',
    heading: '国有资本经营预算支出情况',
    wordings: ['国有资本经营预算支出', '国有资本经营支出情况'],
    amountOrNone: true,
    holds: [],
  },
  {
    key: 'social-insurance',
    heading: '社会保险基金预算支出情况',
    wordings: ['社会保险基金预算支出', '社会保险基金支出情况'],
    amountOrNone: true,
    holds: [],
  },
  {
    key: 'performance',
    heading: '单位整体支出绩效情况',
    wordings: [
      '部门整体支出绩效情况',
      '整体支出绩效情况',
      '绩效情况',
      '部门(单位)整体支出绩效情况',
      '整体绩效情况',
    ],
    states: [{ item: 'satisfaction', stage: 'final' }],
    leastFigures: 3,
  },
  {
    key: 'problems',
    heading: '存在的问题及原因分析',
    wordings: ['存在的主要问题及原因分析', '存在的问题', '存在问题及原因分析', '存在的主要问题'],
  },
  {
    key: 'measures',
    heading: '下一步改进措施',
    wordings: ['改进措施', '下一步工作措施', '下一步改进措施和建议', '改进措施及建议', '下一步打算'],
  },
  {
    key: 'application',
    heading: '单位整体支出绩效自评结果拟应用和公开情况',
    wordings: [
      '部门整体支出绩效自评结果拟应用和公开情况',
      '绩效自评结果拟应用和公开情况',
      '自评结果拟应用和公开情况',
      '绩效自评结果应用和公开情况',
      '自评结果应用和公开情况',
      '结果应用和公开情况',
    ],
    states: [
      { item: 'total-score', stage: 'final' },
      { item: 'funds', stage: 'initial' },
      { item: 'funds', stage: 'full-year' },
      { item: 'funds', stage: 'final' },
      { item: 'funds', stage: 'execution-rate' },
    ],
    holds: [...totals, 'basic-expenditure', 'projects', 'project', 'total-score', 'execution-score', 'score'],
  },
  {
    key: 'other',
    heading: '其他需要说明的情况',
    wordings: ['其他需要说明的问题', '其他需说明的情况', '其他说明', '需要说明的情况'],
  },
]
