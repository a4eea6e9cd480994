import { type Figure, type LedgerItem, unitOf } from '../../facts/index.ts'
import { figuresOf } from '../context/columns.ts'
import type { Column, Context } from '../context/context.ts'
import { type Clause, namedBefore, sentenceOf, wordsOf } from './clause.ts'
import { subjectsAt } from './subjects.ts'
import { means } from './tokens.ts'
import { comparing, firstFigure, judgeAll, type Verdict } from './verdict.ts'

/** How far 持平 and 基本持平 may be from level, as shares of the earlier figure. */
const LEVEL = '0.02'
const ROUGHLY = '0.05'
const EXACTLY = '0.002'

/** Words that make a thing's name that of something else: its share, its rate of change, its standard. */
const ofAnother = /占|比重|幅|增速|人均|户均|均价|单价|成本|造价|标准|人次|批次|数量/

/** 较上年下降, 高于年初预算. `base` is the column compared with; a rise is 1, a fall −1. */
export function judgeDirection(
  clause: Clause,
  at: number,
  base: Context['base'],
  sign: 1 | -1,
): Verdict | undefined {
  if (!base || base.item || base.previousPeriod || (!base.stage && !base.period)) return undefined
  const { context } = clause
  // 占比较上年下降, 预算较上年增加: the tables have no such figure of the year before.
  const share = context.bound.at(-1)?.rule === 'share' && !/占[^，。；]{0,12}预算/.test(sentenceOf(clause))
  if (ofAnother.test(wordsOf(clause, at)) || (share && namedBefore(clause, at).length === 0)) return undefined
  const column = context.columnFresh && namesStage(clause) ? context.column : {}
  const { stage } = column
  if (base.period === 'prior' && stage && stage !== 'final') return undefined
  const named = namedBefore(clause, at).length > 0
  return judgeAll(subjectsAt(clause, at), (item) => {
    if (item.kind === 'score') return undefined
    const earlier = figuresOf(item, base).map(({ figure }) => figure)
    const sides = laterFigures(item, column, earlier, named ? undefined : lastTold(item, context))
    const pairs = sides.flatMap((later) => earlier.map((figure) => [later, figure] as const))
    const [first] = pairs
    if (!first || (first[0].blank && first[1].blank)) return undefined
    const holds = pairs.some(([later, figure]) =>
      sign === 1 ? later.value.gt(figure.value) : later.value.lt(figure.value),
    )
    return { holds, facts: [first[0].fact, first[1].fact], subject: item.label }
  })
}

/** Whether the clause itself names a column: 控制在预算内，较上年下降 compares no budget. */
function namesStage({ tokens, from, to }: Clause): boolean {
  return tokens.slice(from, to).some((token) => means(token, 'stage'))
}

/**
 * What is compared: the column that the clause names, else the final account; the figure stated last counts as well, unless
 * the thing has been named anew.
 */
function laterFigures(
  item: LedgerItem,
  column: Column,
  earlier: readonly Figure[],
  last: Figure | undefined,
): Figure[] {
  const columns = column.stage && column.period !== 'prior' ? figuresOf(item, column) : []
  const later = columns[0]?.figure ?? firstFigure(item, 'final')
  const [unit] = earlier.map(unitOf)
  return [later, last].flatMap((figure) =>
    figure && !earlier.includes(figure) && unitOf(figure) === unit ? [figure] : [],
  )
}

/** The figure of the item that the sentence has stated last; 节约6.07万元 is none of its own. */
function lastTold({ id, figures }: LedgerItem, { bound }: Context): Figure | undefined {
  const last = bound.at(-1)
  return last?.item?.id === id
    ? Object.values(figures)
        .flat()
        .find((figure) => figure === last.figure)
    : undefined
}

/** 较上年和年初预算均下降: against each of the two. */
export function judgeBoth(clause: Clause, at: number, sign: 1 | -1): Verdict | undefined {
  const changed = (later: Figure, earlier: Figure) =>
    sign === 1 ? later.value.gt(earlier.value) : later.value.lt(earlier.value)
  const verdicts = (['prior', 'initial'] as const).flatMap(
    (stage) => judgeAll(subjectsAt(clause, at), comparing('final', stage, changed)) ?? [],
  )
  return verdicts.find(({ holds }) => !holds) ?? (verdicts.length === 2 ? verdicts[0] : undefined)
}

/** 只减不增, 未增长 (sign 1), 未减少 (sign −1), or 未实现只减不增 (`denied`), against the year before. */
export function judgeNot(clause: Clause, at: number, sign: 1 | -1, denied = false): Verdict | undefined {
  return judgeAll(
    subjectsAt(clause, at),
    comparing(
      'final',
      'prior',
      (later, earlier) =>
        (sign === 1 ? later.value.lte(earlier.value) : later.value.gte(earlier.value)) !== denied,
    ),
  )
}

/** 有所下降 with nothing to compare with: refused only where neither the year before nor a budget bears it out. */
export function judgeTrend(clause: Clause, at: number, sign: 1 | -1): Verdict | undefined {
  return judgeAll(subjectsAt(clause, at), (item) => {
    if (item.kind !== 'form' && item.kind !== 'project') return undefined
    const final = firstFigure(item, 'final')
    const prior = firstFigure(item, 'prior')
    if (!final || !prior || final.blank || prior.blank) return undefined
    const yearly = /逐年|连年|继续|持续|趋势|态势/.test(wordsOf(clause))
    const bases = yearly ? [prior] : [prior, firstFigure(item, 'initial'), firstFigure(item, 'full-year')]
    const holds = bases.some(
      (base) => base && (sign === 1 ? final.value.gt(base.value) : final.value.lt(base.value)),
    )
    return { holds, facts: [final.fact, prior.fact], subject: item.label }
  })
}

/** 与上年相当, 差不多. */
export function judgeLevel(clause: Clause, at: number): Verdict | undefined {
  return judgeAll(
    subjectsAt(clause, at),
    comparing('final', 'prior', (later, earlier) =>
      later.value.minus(earlier.value).abs().lte(earlier.value.abs().times(ROUGHLY)),
    ),
  )
}

/** 与上年持平 (within a margin), 与预算一致 (exactly, but for rounding). */
export function judgeUnchanged(clause: Clause, at: number, word: string): Verdict | undefined {
  const { context } = clause
  // 与上年持平 has no word of comparison: the column named is the base, and of two the latter: 全年预算与年初预算一致.
  const columns = context.base ? [] : context.pendingColumns
  const base: (Column & { item?: unknown; previousPeriod?: boolean }) | undefined =
    context.base ?? columns.at(-1) ?? (context.columnFresh ? context.column : undefined)
  if (!base || base.item || base.previousPeriod) return undefined
  const roughly = wordsOf(clause).includes('基本')
  const margin = roughly ? ROUGHLY : /一致|相等|相同/.test(word) ? EXACTLY : LEVEL
  return judgeAll(subjectsAt(clause, at), (item) => {
    const named = columns.at(-2)
    const laters = named
      ? figuresOf(item, named).map(({ figure }) => figure)
      : [firstFigure(item, 'final'), lastTold(item, clause.entry)]
    const earliers = figuresOf(item, base).map(({ figure }) => figure)
    const pairs = laters.flatMap((later) =>
      earliers.flatMap((earlier) => (later && later !== earlier ? [{ later, earlier }] : [])),
    )
    const [first] = pairs
    if (!first || (first.later.blank && first.earlier.blank)) return undefined
    const holds = pairs.some(({ later, earlier }) =>
      later.value.minus(earlier.value).abs().lte(earlier.value.abs().times(margin)),
    )
    return { holds, facts: [first.later.fact, first.earlier.fact], subject: item.label }
  })
}
