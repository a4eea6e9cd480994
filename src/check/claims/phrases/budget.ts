import { claimWords } from '../../../prose/index.ts'
import { topic } from './kinds.ts'
import { end, gap, inside } from './parts.ts'

const { denial, limit, beyond, below, ceiling } = claimWords

const notRate = '(?!单价|标准|执行|进度|完成|编制|管理|绩效|单位|控制率|资金来源)'
/** 在预算内 as a report; with a verb behind, a rule: 在预算内安排支出. */
const notRule = '(?!安排|控制|列支|组织|开展|使用|执行|统筹|调剂)'
const held = '(?:守住|压住|控住|管住|控制住)了?'

/** 控制在预算内, 超支, 没有超过标准: what was spent against what was allowed. */
export const budgetTopic = topic('算批概控额度限超支破冒标准盘安核', [
  ['within-budget', `(?:控制|压)在${gap(16)}${limit}[^，。；：、（）]{0,12}?${inside}`],
  ['within-budget', `${held}${gap(4)}${limit}`],
  [
    'within-budget',
    `${denial}(?:${beyond}${gap(10)}${limit}|超支|超概|超规模|超面积|超标准支出|冒头)${notRate}`,
  ],
  ['within-budget', `${denial}(?:超过?|超出|突破)${end}`],
  ['within-budget', `(?<![不未没])(?:处于|均在|都在|在)${gap(8)}${limit}${gap(6)}${inside}${notRule}`],
  ['within-budget', `(?<![不未没有])${below}${gap(6)}${limit}${notRate}`],
  ['within-budget', `(?:较|比)${gap(8)}预算${gap(4)}(?:节约|节省|节支|(?:少|低|省)了?${end})`],
  ['over-budget', `(?:较|比)${gap(8)}(?:预算|安排)${gap(3)}(?:超支?|多|高)了?${end}`],
  ['within-limit', `${denial}${beyond}${gap(4)}${ceiling}${end}`],
  [
    'within-limit',
    `(?<![不未没])(?:控制)?在${gap(4)}(?:${ceiling}|指标|目标值?)${gap(3)}(?:范围)?(?:以内|之内|内)${end}`,
  ],
  ['over-limit', `${beyond}${gap(4)}${ceiling}${end}`],
])

/** Looked for behind the denied ones of other topics: 未完成超支 … */
export const overBudgetTopic = topic('超出破冒高多大', [
  [
    'over-budget',
    `${beyond}${gap(10)}${limit}${notRate}|超支|超概算|超规模|超面积|冒了?头${end}|超了${end}|(?:均|都|双双)(?:突破|超)了?${end}`,
  ],
])
