import { fundsBlock, goals, indicators, note, signature, totalFunds, totalScore, unitName } from './blocks.ts'
import { amount, words } from './columns.ts'
import type { AttachmentForm } from './types.ts'

/** 附件2 预算单位整体支出绩效自评表. */
export const overallForm: AttachmentForm = {
  id: 'overall',
  title: '{year}年度预算单位整体支出绩效自评表',
  titleWords: ['整体支出绩效自评表', '整体绩效自评表', '整体支出绩效目标自评表', '部门整体支出绩效自评表'],
  blocks: [
    { id: 'unit', label: '预算单位名称', layout: 'fields', columns: [words], rows: [unitName] },
    fundsBlock(
      '年度预算申请（万元）',
      [
        '年度预算申请',
        '年度预算',
        '年度资金',
        '年度预算资金',
        '年度预算情况',
        '预算执行情况',
        '资金情况',
        '年度预算资金(万元)',
      ],
      [totalFunds],
    ),
    {
      id: 'income',
      label: '按收入性质分',
      layout: 'labelled',
      columns: [amount],
      rows: [
        { id: 'general', label: '一般公共预算', wordings: ['一般公共预算拨款', '一般公共预算财政拨款'] },
        {
          id: 'government-fund',
          label: '政府性基金拨款',
          wordings: ['政府性基金', '政府性基金预算', '政府性基金预算拨款', '政府性基金预算财政拨款'],
        },
        {
          id: 'special-account',
          label: '纳入专户管理的非税收入拨款',
          wordings: [
            '纳入专户管理的非税收入',
            '专户管理的非税收入拨款',
            '财政专户管理资金',
            '非税收入拨款',
            '专户管理非税收入',
          ],
        },
        { id: 'other-income', label: '其他资金', wordings: ['其他收入', '其它资金'] },
      ],
    },
    {
      id: 'nature',
      label: '按支出性质分',
      layout: 'labelled',
      columns: [amount],
      rows: [
        { id: 'basic-expenditure', label: '基本支出' },
        { id: 'project-expenditure', label: '项目支出' },
      ],
    },
    goals,
    indicators,
    totalScore,
    note,
    signature,
  ],
}
