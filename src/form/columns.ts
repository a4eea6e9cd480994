import type { ColumnForm } from './types.ts'

/** Columns that several attachments share. */

export const initialBudget: ColumnForm = {
  id: 'initial',
  label: '年初预算数',
  wordings: ['年初预算', '年初预算金额', '年初批复预算数', '年初预算数(万元)'],
  kind: 'amount',
  stage: 'initial',
}

export const fullYearBudget: ColumnForm = {
  id: 'full-year',
  label: '全年预算数',
  wordings: ['全年预算', '全年预算数(A)', '调整后预算数', '调整预算数', '全年预算金额'],
  kind: 'amount',
  stage: 'full-year',
}

export const executed: ColumnForm = {
  id: 'final',
  label: '全年执行数',
  wordings: ['全年执行', '全年执行数(B)', '执行数', '实际执行数', '全年支出数', '决算数', '全年执行金额'],
  kind: 'amount',
  stage: 'final',
}

export const points: ColumnForm = {
  id: 'points',
  label: '分值',
  wordings: ['权重', '分值(权重)', '标准分', '指标分值', '满分'],
  kind: 'score',
}

export const executionRate: ColumnForm = {
  id: 'rate',
  label: '执行率',
  wordings: ['执行率(B/A)', '预算执行率', '执行率(%)'],
  kind: 'rate',
}

export const score: ColumnForm = {
  id: 'score',
  label: '自评得分',
  wordings: ['得分', '自评分', '自评分数', '实际得分'],
  kind: 'score',
}

export const amount: ColumnForm = { id: 'amount', label: '金额', wordings: ['金额(万元)'], kind: 'amount' }

export const words: ColumnForm = { id: 'text', label: '内容', kind: 'words' }
