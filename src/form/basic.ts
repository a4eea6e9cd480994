import { note, signature, unitName } from './blocks.ts'
import { words } from './columns.ts'
import type { AttachmentForm } from './types.ts'

/** 附件1 预算单位整体支出绩效评价基础数据表. */
export const basicForm: AttachmentForm = {
  id: 'basic',
  title: '{year}年度预算单位整体支出绩效评价基础数据表',
  titleWords: ['基础数据表', '基础数据信息表', '基本数据表'],
  blocks: [
    { id: 'unit', label: '预算单位名称', layout: 'fields', columns: [words], rows: [unitName] },
    {
      id: 'staff',
      label: '财政供养人员情况(人)',
      wordings: ['财政供养人员情况', '财政供养人员', '人员情况'],
      layout: 'single',
      columns: [
        {
          id: 'establishment',
          label: '编制数',
          wordings: ['编制人数', '核定编制数', '人员编制数'],
          kind: 'people',
        },
        {
          id: 'actual',
          label: '{year}年实际在职人数',
          wordings: [
            '实际在职人数',
            '在职人数',
            '年末实际在职人数',
            '{year}年末实际在职人数',
            '{year}年在职人数',
          ],
          kind: 'people',
        },
        { id: 'control-rate', label: '控制率', wordings: ['在职人员控制率', '人员控制率'], kind: 'rate' },
      ],
      rows: [{ id: 'staff', label: '财政供养人员情况' }],
    },
    {
      id: 'spending',
      label: '经费控制情况(万元)',
      wordings: ['经费控制情况', '经费情况', '经费支出控制情况'],
      layout: 'grid',
      columns: [
        {
          id: 'prior',
          label: '{prior}年决算数',
          wordings: ['{prior}年度决算数', '上年决算数', '{prior}年决算', '上年度决算数', '{prior}年度决算'],
          kind: 'amount',
          stage: 'prior',
        },
        {
          id: 'budget',
          label: '{year}年预算数',
          wordings: [
            '{year}年度预算数',
            '本年预算数',
            '{year}年预算',
            '预算数',
            '{year}年年初预算数',
            '年初预算数',
          ],
          kind: 'amount',
          stage: 'initial',
        },
        {
          id: 'final',
          label: '{year}年决算数',
          wordings: ['{year}年度决算数', '本年决算数', '{year}年决算', '决算数', '{year}年度决算'],
          kind: 'amount',
          stage: 'final',
        },
      ],
      rows: [
        {
          id: 'three-public',
          label: '三公经费',
          wordings: ['“三公”经费', '“三公经费”', '三公经费支出', '三公经费合计'],
        },
        {
          id: 'vehicles',
          label: '公务用车购置和维护经费',
          wordings: [
            '公务用车购置及运行维护费',
            '公务用车购置和运行维护费',
            '公务用车购置及维护经费',
            '公务用车购置及运行费',
            '公务用车经费',
          ],
        },
        {
          id: 'vehicle-purchase',
          label: '公车购置',
          wordings: ['公务用车购置', '公务用车购置费', '公车购置费', '购置费'],
        },
        {
          id: 'vehicle-running',
          label: '公车运行维护',
          wordings: [
            '公务用车运行维护费',
            '公车运行维护费',
            '公车运行',
            '公务用车运行维护',
            '公务用车运行费',
            '运行维护费',
          ],
        },
        {
          id: 'abroad',
          label: '出国经费',
          wordings: [
            '因公出国(境)费',
            '出国(境)经费',
            '因公出国(境)经费',
            '因公出国(境)费用',
            '出国费',
            '因公出国经费',
            '因公出国费',
          ],
        },
        {
          id: 'reception',
          label: '公务接待',
          wordings: ['公务接待费', '公务接待经费', '接待费', '公务接待支出'],
        },
        { id: 'projects', label: '项目支出', wordings: ['项目支出合计', '项目经费'] },
        { id: 'project-line', label: '业务工作经费', repeats: true },
        {
          id: 'public',
          label: '公用经费',
          wordings: ['公用支出', '日常公用经费', '公用经费支出', '公用经费合计'],
        },
        { id: 'office', label: '办公经费', wordings: ['办公费', '办公费用'] },
        {
          id: 'utilities-travel',
          label: '水费、电费、差旅费',
          wordings: [
            '水电费、差旅费',
            '水费电费差旅费',
            '水费、电费和差旅费',
            '水电费和差旅费',
            '水费、电费、差旅费用',
            '水电差旅费',
          ],
        },
        {
          id: 'meetings-training',
          label: '会议费、培训费',
          wordings: ['会议费和培训费', '会议费培训费', '会议培训费', '会议、培训费'],
        },
        {
          id: 'procurement',
          label: '政府采购金额',
          wordings: ['政府采购', '政府采购支出', '政府采购总额', '政府采购支出金额'],
        },
        {
          id: 'adjustment',
          label: '部门基本支出预算调整',
          wordings: ['基本支出预算调整', '部门基本支出调整', '部门基本支出预算调整数', '基本支出预算调整数'],
        },
      ],
    },
    {
      id: 'buildings',
      label: '楼堂馆所控制情况({year}年完工项目)',
      wordings: ['楼堂馆所控制情况', '楼堂馆所情况', '楼堂馆所控制情况({year}年度完工项目)'],
      layout: 'single',
      columns: [
        {
          id: 'approved-area',
          label: '批复规模(m²)',
          wordings: ['批复规模', '批准规模', '批复规模(平方米)'],
          kind: 'area',
        },
        {
          id: 'actual-area',
          label: '实际规模(m²)',
          wordings: ['实际规模', '实际规模(平方米)'],
          kind: 'area',
        },
        { id: 'area-rate', label: '规模控制率', kind: 'rate' },
        {
          id: 'budget-investment',
          label: '预算投资(万元)',
          wordings: ['预算投资', '概算投资', '预算投资额'],
          kind: 'amount',
        },
        {
          id: 'actual-investment',
          label: '实际投资(万元)',
          wordings: ['实际投资', '实际投资额', '决算投资'],
          kind: 'amount',
        },
        {
          id: 'investment-rate',
          label: '投资概算控制率',
          wordings: ['投资控制率', '概算控制率'],
          kind: 'rate',
        },
      ],
      rows: [{ id: 'buildings', label: '楼堂馆所控制情况' }],
    },
    {
      id: 'thrift',
      label: '厉行节约保障措施',
      layout: 'fields',
      columns: [words],
      rows: [
        {
          id: 'thrift',
          label: '厉行节约保障措施',
          wordings: ['厉行节约措施', '厉行节约保障措施情况', '厉行节约情况'],
        },
      ],
    },
    note,
    signature,
  ],
}

/** Rows that some prints give one merged value cell, and the column that it stands for. */
export const mergedValueColumns: Record<string, string> = { adjustment: 'budget' }

/** A kind of line below 项目支出. One that heads others stands for the sum of the lines below it. */
interface ProjectLineKind {
  id: string
  label: string
  wordings: string[]
  heads?: boolean
}

/** The kinds of line that stand below 项目支出. The last two repeat, one line for each fund. */
export const projectLineKinds: readonly ProjectLineKind[] = [
  { id: 'operations', label: '业务工作经费', wordings: ['业务工作经费', '业务费', '业务经费'] },
  { id: 'maintenance', label: '运行维护经费', wordings: ['运行维护经费', '运转维护经费'] },
  {
    id: 'district-fund',
    heads: true,
    label: '区级专项资金',
    wordings: ['区级专项资金', '县级专项资金', '市级专项资金', '本级专项资金', '专项资金'],
  },
  {
    id: 'transfer',
    heads: true,
    label: '上级转移支付',
    wordings: ['上级转移支付', '上级移支付', '上级专项转移支付', '转移支付资金'],
  },
]
