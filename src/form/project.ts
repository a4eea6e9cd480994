import { fundsBlock, goals, indicators, note, signature, totalFunds, totalScore } from './blocks.ts'
import { words } from './columns.ts'
import type { AttachmentForm } from './types.ts'

/** 附件3 and on: 项目支出绩效自评表, one for each first-level project. */
export const projectForm: AttachmentForm = {
  id: 'project',
  title: '{year}年度项目支出绩效自评表',
  titleWords: ['项目支出绩效自评表', '项目绩效自评表', '项目支出绩效目标自评表', '项目自评表'],
  blocks: [
    {
      id: 'project',
      label: '项目概况',
      layout: 'fields',
      columns: [words],
      rows: [
        { id: 'name', label: '项目支出名称', wordings: ['项目名称'] },
        { id: 'department', label: '主管部门', wordings: ['主管单位', '项目主管部门', '主管预算部门'] },
        { id: 'implementer', label: '实施单位', wordings: ['项目实施单位', '项目单位', '执行单位'] },
      ],
    },
    fundsBlock(
      '项目资金（万元）',
      ['项目资金', '项目资金情况', '项目预算执行情况', '年度资金', '项目资金(万元)'],
      [
        totalFunds,
        {
          id: 'appropriation',
          label: '当年财政拨款',
          wordings: ['财政拨款', '本年财政拨款', '当年财政拨款(万元)', '本年一般公共预算拨款', '财政资金'],
        },
        {
          id: 'carryover',
          label: '上年结转资金',
          wordings: ['上年结转', '结转资金', '上年结转结余资金', '上年结转结余'],
        },
        { id: 'other', label: '其他资金', wordings: ['其他', '其它资金', '单位自筹'] },
      ],
    ),
    goals,
    indicators,
    totalScore,
    note,
    signature,
  ],
}
