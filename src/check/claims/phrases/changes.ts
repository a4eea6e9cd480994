import { fillYear, periodWords } from '../../../form/index.ts'
import { claimWords } from '../../../prose/index.ts'
import { type Topic, topic } from './kinds.ts'
import { end, gap } from './parts.ts'

const { denial, beyond, rising, falling } = claimWords

/** Words without a denial among them. */
const gapYes = '[^，。；：、（）0-9不未没无]{0,4}?'
const longRising = rising.replace('|多|高|增|升|涨', '')
const longFalling = falling.replace('|少|低|减|降', '')
const visibly =
  '(?:有所|略有|全部|全面|普遍|逐年|继续|持续|明显|大幅|大幅度|显著|稳步|进一步|双双|呈|逐步)(?:呈|有所|小幅)?'
const much = '(?:不少|许多|很多|一些|一截|一块|一点)'

/** 较上年高, 不高于上年, 上年没有: phrases that name the year before. */
export function yearlyTopic(year: number): Topic {
  const words = periodWords.prior.map((word) => fillYear(word, year))
  const prior = `(?:${words.sort((a, b) => b.length - a.length).join('|')})`
  const than = `(?:较|比|同|与|和|跟)${prior}(?:同期|决算数?|水平|的?支出)?(?:相比)?`
  const both = `(?:较|比)(?:${prior}[和与及、]年初预算|年初预算[和与及、]${prior})(?:均|都|双双)?(?:有所|略有)?`
  const tail = `(?:同期|决算数?|水平|的?支出|实际支出)?${end}`
  const thing = '(?:这项|此项|该项|同类|这笔|购置|安排|此类)?'
  const money = '(?:支出|费用|安排|开支|发生|资金|预算)?'
  return topic('年', [
    ['not-risen', `${than}${gap(4)}${denial}(?:有所)?${longRising}`],
    ['not-fallen', `${than}${gap(4)}${denial}(?:有所)?${longFalling}`],
    ['not-risen', `${denial}(?:${beyond})${prior}${tail}`],
    ['not-fallen', `${denial}(?:低于|少于)${prior}${tail}`],
    ['rise', `(?<![不未没有])(?:高于|大于|多于|超过|超出)了?${prior}${tail}`],
    ['fall', `(?<![不未没有])(?:低于|少于|小于|不及|不如)了?${prior}${tail}`],
    ['rise', `${than}${gapYes}(?:(?:多|高|增|升|涨)了?${much}?|[涨升提抬]了?上[去来]了?)${end}`],
    ['fall', `${than}${gapYes}(?:(?:少|低|减|降)了?${much}?|[降压减落]了?下来了?)${end}`],
    ['rise-both', `${both}${longRising}${end}`],
    ['fall-both', `${both}${longFalling}${end}`],
    ['level', `${than}${gapYes}(?:相当|差不多)${end}`],
    ['none-before', `${prior}(?:也|均|都)?${denial}${thing}${money}${end}`],
    ['some-before', `${prior}(?:已经|已|也|就)?有(?:支出|安排|开支|资金)${end}`],
    ['some-before', `${prior}(?:已经|已|也|就|均|都)(?:有|安排|列支|发生)[了过]?${thing}${money}${end}`],
  ])
}

/** 不降反升, 有所下降: changes without what they are compared with. */
export const trendTopic = topic('增长升高涨多减降少低落回滑缩省反', [
  ['not-risen', `${denial}(?:有所)?${longRising}${end}`],
  ['not-fallen', `${denial}(?:有所)?${longFalling}${end}`],
  ['rise', '不降反升|不减反增|不降反增|不减反升|有增无减|只增不减|只升不降'],
  ['fall', '不升反降|不增反降|不增反减|不升反减|有降无升|有减无增'],
  ['trend-down', `${visibly}(?:${longFalling.slice(3)}(?:趋势|态势)?${end}`],
  ['trend-up', `${visibly}(?:${longRising.slice(3)}(?:趋势|态势)?${end}`],
  [
    'trend-down',
    `(?:降|压|减|落)了?下来了?${end}|略[减降]${end}|双[减降]${end}|[往向]下走${end}|[降少减]了${much}${end}`,
  ],
  [
    'trend-up',
    `(?:涨|升)了?上[去来]了?${end}|略[增升涨]${end}|双[增升]${end}|[往向]上走${end}|[涨升增多高]了${much}${end}`,
  ],
])

/** 公用经费高于人员经费: against another thing; what is behind decides. */
export const otherTopic = topic('于过出及如', [
  ['more-than', '(?<![不未没有])(?:高于|大于|多于|超过|超出)了?'],
  ['less-than', '(?<![不未没有])(?:低于|少于|小于|不及|不如)了?'],
])
