import { claimWords } from '../../../prose/index.ts'
import { topic } from './kinds.ts'
import { end } from './parts.ts'

const { denial } = claimWords
const spending = '(?:执行|使用|支出|支付|花|用|列支)'
const left = '(?:结余|节余|结转结余|结转|剩余|余额)'

/** 全部执行完毕, 没有用完, 略有结余: whether all of the budget was spent. */
export const spendingTopic = topic('余转完毕尽足全剩光罄位', [
  [
    'unspent',
    `${denial}(?:全部|完全)?(?:用完|用尽|花完|支完|执行完|支出完|使用完|用足|执行到位|形成支出|全部(?:执行|支出|支付|使用))毕?`,
  ],
  ['all-spent', `(?:${denial}|零)(?:资金|预算|年末|财政)?${left}(?!资金管理)`],
  [
    'unspent',
    `(?:略有|有所|尚有|仍有|还有|存在|形成|产生|有)(?:少量|一定|部分|较多|些)?(?:资金|预算)?${left}${end}`,
  ],
  [
    'all-spent',
    `(?:全部|全额|足额|均已|都已|已经|已|悉数|都|均)(?:全部)?(?:按[期时])?${spending}(?:完毕|完)|${spending}完毕|[用花支][完尽光]了?(?:预算|资金)?${end}`,
  ],
  ['all-spent', `(?:全部|全额|足额|百分之百|悉数)(?:执行|支出|支付|使用|列支|形成支出)(?:到位|完成)?${end}`],
  ['all-spent', `(?:一分|分文)[不未没]剩|(?:花|用)光|用罄|使用殆尽`],
])
