import { actionWords } from '../../../form/index.ts'
import { claimWords } from '../../../prose/index.ts'
import { topic } from './kinds.ts'
import { end, ending } from './parts.ts'

const { denial } = claimWords
const arranged = '(?:安排|列支|组织|开展|派)?(?:人员?)?'
const left = '(?:均|都|也|皆)?'
const nothing = `(?:为零|${denial}(?:发生|支出|开支|安排|费用)|分文未[动花用支]|零支出|零开支|零发生)`

const noCar =
  '(?:公务用车|公务车|公车|(?<![一-龥]{2})车辆?)[也都]?(?:没有|未|没)(?:新)?(?:购置|购买|买|添置|新增|更新|购)'

/** 未购置公务用车, 出国费用为零: by what the form's rows are for. */
export const actionsTopic = topic('无未没不零', [
  ['none', `${noCar}${end}`, 'vehicle-purchase'],
  ['none', `零(?:公务)?接待${end}`, 'reception'],
  ...actionWords.map(
    ([id, words]) =>
      [
        'none',
        `(?:(?:${denial}|零)${arranged}(?:${words})${ending}|(?:${words})${ending}${left}${nothing})${end}`,
        id,
      ] as const,
  ),
])

const done =
  '(?<![未没不无只所还仍尚具享持])(?:有|发生了?|(?:组织|安排|开展|派出|选派|参加|列支)了)(?:人员?|干部)?'

/** 新购置了公务用车, 有因公出国支出: the row must have a figure. */
export const doneActionsTopic = topic('了新有生', [
  [
    'some',
    '(?<![未没不无])(?:(?:购置|购买|购入|添置|新购|新增|更新)了(?:新的|一辆|两辆|部分)?|新(?:购置|购入|购|增|添置|买)了?)(?:公务用车|公务车|公车)',
    'vehicle-purchase',
  ],
  ...actionWords.map(
    ([id, words]) => ['some', `${done}(?:${words})${ending}(?<!预算|计划)${end}`, id] as const,
  ),
])

const pronoun = '(?:此类|这类|该类|此项|该项|这项|同类)'

/** 年初没有预算, 支出为零, 没有此类支出; 有政府性基金支出. */
export const nothingTopic = topic('未没无不零', [
  ['none-budgeted', `(?:年初)?${denial}(?:安排|编列|编制)?(?:年初)?预算(?:安排)?${end}`],
  [
    'none-budgeted',
    `年初(?:部门)?(?:预算)?[也均都并]?${denial}(?:安排|列入|编列|列|编制|纳入)?(?:预算)?(?:安排|资金)?${end}`,
  ],
  ['nothing', `(?:为|是)零(?:支出|开支|万元|元)?${end}|零支出${end}|零开支${end}|零发生${end}`],
  ['nothing', `(?:分文|一分钱?)[未没](?:曾)?[动花用支]${end}`],
  ['nothing', `${denial}(?:实际)?(?:支出|开支|列支|花费)${end}`],
  ['nothing', `${denial}${pronoun}(?:预算)?(?:支出|收入|开支|资金|安排|收支)${end}`],
])

/** 本年有政府性基金预算支出: the thing named right behind must have a figure. */
export const someTopic = topic('有了生未没无列纳安', [
  ['budgeted', `年初(?:就|均|都)?已?(?:列入|纳入)了?(?:年初|部门)?预算${end}`],
  [
    'some-named',
    '(?<![未没不无只所还仍尚具享持])(?:有(?!关|效|力|序|所|限|利|助|益)|发生了?|产生了|列支了|安排了?|使用了)',
  ],
  ['none-named', `${denial}(?:使用|动用|取得|收到|发生|安排)`],
  ['something', `(?<![未没不无只所还仍尚])有(?:${pronoun})?(?:支出|开支|发生|费用)$`],
])
