import type { Item } from './item.ts'

/** Scores of 附件2. */
export const scoresItems: Item[] = [
  {
    id: 'total-score',
    label: '总分',
    words: [
      '自评得分',
      '自评总分',
      '自评综合得分',
      '综合得分',
      '综合评分',
      '自评评分',
      '总得分',
      '自评总得分',
      '最终得分',
      '自评分',
      '综合自评',
      '自评',
      '总分',
      '得分',
      '评分',
    ],
    unit: '分',
    cells: { final: 'overall.total.score' },
  },
  {
    id: 'execution-score',
    label: '预算执行率得分',
    words: [
      '预算执行率得分',
      '预算执行得分',
      '执行率得分',
      '预算执行率自评得分',
      '预算执行率得',
      '预算执行得',
      '执行率得',
      '预算执行一项得',
      '预算执行率一项得',
      '预算执行指标得',
      '预算执行率指标得',
      '预算执行情况得',
    ],
    unit: '分',
    cells: { final: 'overall.funds.score' },
  },
]
