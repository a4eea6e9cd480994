import { executed, executionRate, fullYearBudget, initialBudget, points, score, words } from './columns.ts'
import type { BlockForm, RowForm } from './types.ts'

/** Blocks that several attachments share. */

export const unitName: RowForm = {
  id: 'unit',
  label: '预算单位名称',
  wordings: [
    '单位名称',
    '预算单位',
    '部门名称',
    '部门(单位)名称',
    '预算部门名称',
    '填报单位',
    '部门单位名称',
    '填报单位(盖章)',
    '单位名称(盖章)',
    '预算单位名称(盖章)',
    '预算单位(盖章)',
  ],
}

/** The words before the number of an attachment, “附件 3”. */
export const attachmentWords = ['附件', '附表']

export const goals: BlockForm = {
  id: 'goals',
  label: '年度总体目标',
  wordings: ['年度目标', '总体目标', '年度绩效目标', '年度总体绩效目标'],
  layout: 'single',
  columns: [
    {
      id: 'expected',
      label: '预期目标',
      wordings: ['年初目标', '年初设定目标', '预期绩效目标'],
      kind: 'words',
    },
    {
      id: 'achieved',
      label: '实际完成情况',
      wordings: ['完成情况', '目标完成情况', '全年实际完成情况', '全年完成情况', '目标实际完成情况'],
      kind: 'words',
    },
  ],
  rows: [{ id: 'goals', label: '年度总体目标' }],
}

export const indicators: BlockForm = {
  id: 'indicators',
  label: '绩效指标',
  wordings: ['年度绩效指标', '绩效指标完成情况', '年度绩效指标完成情况'],
  layout: 'grid',
  columns: [
    { id: 'level-1', label: '一级指标', kind: 'words' },
    { id: 'level-2', label: '二级指标', kind: 'words' },
    { id: 'name', label: '三级指标', wordings: ['指标名称', '三级指标名称'], kind: 'words' },
    {
      id: 'target',
      label: '年度指标值',
      wordings: ['目标值', '指标值', '年度目标值', '预期指标值', '年初指标值', '预期值'],
      kind: 'figure-or-words',
    },
    {
      id: 'actual',
      label: '实际完成值',
      wordings: ['完成值', '实际值', '全年完成值', '全年实际值', '实际完成情况', '实际完成'],
      kind: 'figure-or-words',
    },
    points,
    score,
    {
      id: 'reason',
      label: '偏差原因分析及改进措施',
      wordings: [
        '偏差原因',
        '偏差原因分析',
        '偏差原因及改进措施',
        '未完成原因分析及改进措施',
        '偏差原因分析与改进措施',
        '备注',
      ],
      kind: 'words',
    },
  ],
  rows: [{ id: 'indicator', label: '三级指标', repeats: true }],
}

export const totalScore: BlockForm = {
  id: 'total',
  label: '总分',
  layout: 'grid',
  columns: [points, score],
  rows: [{ id: 'total', label: '总分', wordings: ['合计', '总计', '总分(100分)', '合计得分', '总得分'] }],
}

export const signature: BlockForm = {
  id: 'signature',
  label: '签字栏',
  layout: 'line',
  columns: [words],
  rows: [
    {
      id: 'head',
      label: '单位负责人签字',
      wordings: ['单位负责人', '负责人签字', '负责人', '主要负责人签字'],
    },
    { id: 'filler', label: '填表人', wordings: ['填报人', '填表人签字', '填报人签字', '经办人'] },
    { id: 'phone', label: '联系电话', wordings: ['电话', '联系方式', '填表人电话'] },
    { id: 'date', label: '填报日期', wordings: ['填表日期', '填报时间', '填表时间', '日期'] },
  ],
}

/** The printed remark below a table; its opening words, not its text, are what the form knows. */
export const note: BlockForm = {
  id: 'note',
  label: '说明',
  layout: 'note',
  columns: [words],
  rows: [{ id: 'note', label: '说明', wordings: ['备注', '注', '填表说明'], repeats: true }],
}

export function fundsBlock(label: string, wordings: string[], rows: RowForm[]): BlockForm {
  return {
    id: 'funds',
    label,
    wordings,
    layout: 'grid',
    columns: [initialBudget, fullYearBudget, executed, points, executionRate, score],
    rows,
  }
}

export const totalFunds: RowForm = {
  id: 'funds',
  label: '年度资金总额',
  wordings: ['资金总额', '年度资金总额(万元)', '年度预算总额', '年度资金合计', '项目资金总额'],
}
