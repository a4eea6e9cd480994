/** Words that the rules look for in cells that are prose. Data, not logic: a word more is a line here. */

/** What people write into the reason cell when they give none. */
export const noReason = ['无', '无偏差', '无。', '已完成', '客观原因', '不涉及', '不适用']

/** A reason that speaks of one of these explains a changed budget. */
export const budgetChangeReasons = [
  '预算',
  '追加',
  '追减',
  '调增',
  '调减',
  '压减',
  '核减',
  '收回',
  '统筹',
  '结转',
]

/** Second-level indicators whose bare target is a ceiling as often as a floor. */
export const ceilingLevels = ['成本', '时效']

/** An indicator that names one of these is about staying within the budget. */
export const withinBudget = ['预算内', '控制在预算', '预算控制', '不超预算', '不超过预算', '预算范围']

/** A share named by one of these cannot be over 100 %. */
export const boundedShares = [
  '满意度',
  '满意率',
  '好评率',
  '覆盖率',
  '合格率',
  '及格率',
  '通过率',
  '及时率',
  '知晓率',
  '准确率',
  '达标率',
]
