import { asTimes, changeRate, type Derived, difference, type Figure, type FigureStage, type Ledger, type LedgerItem, percentagePoints, perHead, ratio, signedSum, stageName } from '../facts/index.ts'
import { figuresOf } from './columns.ts'
import type { Bound, Column, Context } from './context.ts'
import type { Reading } from './readings.ts'
import { scoped, type Subject, subjectsOf } from './subjects.ts'

/** Readings of a quantity by the relation that the words before it announce. All of them are derived figures. */

type Staged = { figure: Figure; stage: FigureStage }

const weaker = { named: 'carried', carried: 'guessed', guessed: 'guessed' } as const

/** Every column that “this figure” may be in when it is compared: the one named, the one last stated, the final account. */
function laterFigures({ item }: Subject, context: Context): { staged: Staged; sure: boolean }[] {
  const found: { staged: Staged; sure: boolean }[] = []
  const add = (column: Column, sure: boolean) => {
    for (const staged of figuresOf(item, column)) if (!found.some((known) => known.staged.figure === staged.figure)) found.push({ staged, sure })
  }
  if (context.column.stage || context.column.period === 'prior') add(context.column, true)
  const last = context.bound.findLast((bound) => bound.item?.id === item.id)
  if (last?.figure && !last.figure.fact.formula && last.stage !== 'prior' && last.stage !== 'target') found.push({ staged: { figure: last.figure, stage: last.stage ?? 'final' }, sure: true })
  if (last?.stage && last.stage !== 'prior') add(last.stage === 'target' ? { stage: 'target' } : { stage: last.stage }, true)
  add({ stage: 'final' }, found.length === 0)
  if (item.figures['full-year']) add({ stage: 'full-year' }, false)
  return found
}

/** The columns that may be compared with: the base named; else any earlier column, as a guess. */
function baseFigures(item: LedgerItem, context: Context): { staged: Staged; sure: boolean }[] {
  const { base } = context
  if (base?.previousPeriod) return []
  const subject = base?.item ? scoped(context, base.item)[0] : item
  if (!subject) return []
  if (base && (base.stage || base.period || base.item)) {
    const column: Column = base.item && !base.stage && !base.period ? context.column : base
    return figuresOf(subject, column).map((staged) => ({ staged, sure: true }))
  }
  return (['prior', 'initial', 'full-year', 'target'] as FigureStage[]).flatMap((stage) =>
    (item.figures[stage] ?? []).map((figure) => ({ staged: { figure, stage }, sure: false })),
  )
}

/** 较上年减少 x 万元, 下降 x%, 增长 x 倍: the change from the base to this figure. */
export function readChange(ledger: Ledger, context: Context, dimension: string, sign: 1 | -1 | 0): Reading[] {
  const readings: Reading[] = []
  for (const subject of subjectsOf(ledger, context)) {
    for (const later of laterFigures(subject, context)) {
      for (const base of baseFigures(subject.item, context)) {
        if (later.staged.figure === base.staged.figure) continue
        if (later.staged.figure.fact.unit !== base.staged.figure.fact.unit) continue
        const change = changeOf(dimension, later.staged.figure, base.staged.figure)
        if (!change) continue
        const strength = later.sure && base.sure ? subject.strength : weaker[subject.strength]
        readings.push({
          figure: change,
          strength: base.sure ? strength : 'guessed',
          direction: sign,
          item: subject.item,
          stage: later.staged.stage,
          measure: `${subject.item.label}${stageName(later.staged.stage)}较${stageName(base.staged.stage)}的变动`,
        })
      }
    }
  }
  return readings
}

function changeOf(dimension: string, later: Figure, base: Figure): Derived | undefined {
  if (dimension === 'rate') return changeRate(later, base)
  if (dimension === 'ratio') {
    const rate = changeRate(later, base)
    return rate && asTimes(rate)
  }
  if (dimension === 'points') return later.fact.unit === '%' ? percentagePoints(later, base) : undefined
  return difference(later, base)
}

/** 结余, 节约: budget − final; 超支: final − budget. Per cents of the budget. */
export function readBalance(ledger: Ledger, context: Context, dimension: string, sign: 1 | -1 | 0): Reading[] {
  const readings: Reading[] = []
  for (const subject of subjectsOf(ledger, context)) {
    const { item } = subject
    const named = (context.baseFresh ? context.base?.stage : undefined) ?? context.whole?.column.stage
    const full = figuresOf(item, { stage: 'full-year' })
    const initial = figuresOf(item, { stage: 'initial' })
    const budgets = named && named !== 'final' ? figuresOf(item, { stage: named }) : full.length === 0 ? initial : sign === -1 ? [...full, ...initial] : full
    for (const [index, budget] of budgets.entries()) {
      for (const { figure: final } of figuresOf(item, { stage: 'final' })) {
        if (budget.figure === final) continue
        const change = dimension === 'rate' ? changeRate(final, budget.figure) : difference(final, budget.figure)
        if (!change) continue
        readings.push({
          figure: change,
          strength: index === 0 ? subject.strength : weaker[subject.strength],
          direction: sign === 0 ? 0 : sign === 1 ? -1 : 1,
          item,
          measure: `${item.label}${sign === 1 ? '结余' : '超支'}（${stageName('final')}与${stageName(budget.stage)}之差）`,
        })
      }
    }
  }
  return readings
}

/** 追加, 调减, 预算调整率: full-year − initial. */
export function readAdjustment(ledger: Ledger, context: Context, dimension: string, sign: 1 | -1 | 0): Reading[] {
  const readings: Reading[] = []
  for (const subject of subjectsOf(ledger, context)) {
    for (const { figure: full } of figuresOf(subject.item, { stage: 'full-year' })) {
      for (const { figure: initial } of figuresOf(subject.item, { stage: 'initial' })) {
        if (full === initial) continue
        const change = dimension === 'rate' ? changeRate(full, initial) : difference(full, initial)
        if (change) readings.push({ figure: change, strength: subject.strength, direction: sign, item: subject.item, measure: `${subject.item.label}预算调整` })
      }
    }
    if (subject.item.id === 'basic-expenditure' && dimension === 'money') {
      for (const figure of ledger.item('adjustment')?.figures.final ?? []) {
        readings.push({ figure, strength: subject.strength, direction: sign, item: subject.item, measure: figure.fact.label })
      }
    }
  }
  return readings
}

/** 占 … 的 x%: part ÷ whole. */
export function readShare(ledger: Ledger, context: Context): Reading[] {
  const readings: Reading[] = []
  const named = context.whole?.item
  const column = context.whole?.column ?? {}
  readings.push(...shareOfSum(ledger, context))
  for (const subject of subjectsOf(ledger, context)) {
    const strength = context.total ? 'guessed' : subject.strength
    const parts = figuresOf(subject.item, context.column)
    const wholes: { item: LedgerItem; sure: boolean }[] = []
    if (named) for (const item of scoped(context, named)) wholes.push({ item, sure: true })
    else if (column.stage || column.period) wholes.push({ item: subject.item, sure: true })
    else {
      if (context.parent) for (const item of scoped(context, context.parent)) wholes.push({ item, sure: true })
      for (let item = up(ledger, subject.item); item; item = up(ledger, item)) wholes.push({ item, sure: wholes.length === 0 })
    }
    for (const part of parts) {
      for (const { item: whole, sure } of wholes) {
        if (whole.id === subject.item.id && !column.stage && !column.period) continue
        const base = column.stage || column.period ? column : part.stage === 'prior' ? { period: 'prior' as const } : { stage: part.stage }
        for (const { figure } of figuresOf(whole, base)) {
          if (figure === part.figure || figure.fact.unit !== part.figure.fact.unit) continue
          const share = ratio(part.figure, figure)
          if (share) readings.push({ figure: share, strength: sure ? strength : 'guessed', item: subject.item, stage: part.stage, measure: `${subject.item.label}占${figure.fact.label}的比重` })
        }
      }
    }
  }
  return readings
}

function up(ledger: Ledger, item: LedgerItem): LedgerItem | undefined {
  return item.whole ? ledger.item(item.whole) : undefined
}

/** 两项合计占 …: the figures stated just before, together. */
function shareOfSum(ledger: Ledger, context: Context): Reading[] {
  const named = context.whole?.item
  const wholes = named ? scoped(context, named) : [ledger.item('funds')].filter((item) => item !== undefined)
  const readings: Reading[] = []
  for (const total of context.total ? [context.total] : sums(context.bound)) {
    for (const whole of wholes) {
      for (const { figure } of figuresOf(whole, { stage: 'final' })) {
        const share = ratio(total, figure)
        if (share) readings.push({ figure: share, strength: context.total ? 'carried' : 'guessed', measure: `合计占${figure.fact.label}的比重` })
      }
    }
  }
  return readings
}

/** 预算执行率, 完成年初预算的 x%: final ÷ budget; the printed rate is a fact too. */
export function readRate(ledger: Ledger, context: Context, verb: boolean): Reading[] {
  const readings: Reading[] = []
  const named: Column = context.whole?.column.stage || context.whole?.column.period ? context.whole.column : context.column.stage && context.column.stage !== 'final' ? context.column : {}
  for (const subject of subjectsOf(ledger, context)) {
    const { item, strength } = subject
    const base: Column = item.kind === 'indicator' ? { stage: 'target' } : named.period === 'prior' ? { period: 'prior' } : named.stage === 'initial' ? { stage: 'initial' } : named.stage === 'target' ? { stage: 'target' } : { stage: 'full-year' }
    for (const { figure: final } of figuresOf(item, { stage: 'final' })) {
      for (const { figure: budget, stage } of figuresOf(item, base)) {
        if (final === budget) continue
        const rate = ratio(final, budget)
        if (rate) readings.push({ figure: rate, strength, item, stage: 'final', measure: `${item.label}${stageName('final')}占${stageName(stage)}的比例` })
      }
    }
    if (base.stage !== 'full-year') continue
    const cell = item.id === 'funds' ? ledger.figure('overall.funds.rate') : item.kind === 'project' ? ledger.figure(`${item.id}.funds.rate`) : undefined
    if (cell && !cell.blank) readings.push({ figure: cell, strength, item, measure: cell.fact.label })
    if (!verb && (item.id === 'staff' || item.id === 'establishment')) {
      for (const figure of ledger.item('staff-control')?.figures.final ?? []) readings.push({ figure, strength, item, measure: figure.fact.label })
    }
  }
  return readings
}

/** 是上年的 x 倍. */
export function readTimes(ledger: Ledger, context: Context): Reading[] {
  const column = context.whole?.column ?? {}
  return subjectsOf(ledger, context).flatMap(({ item, strength }) =>
    figuresOf(item, { stage: 'final' }).flatMap(({ figure: final }) =>
      figuresOf(item, column.stage || column.period ? column : { period: 'prior' }).flatMap(({ figure: base }) => {
        const rate = final === base ? undefined : ratio(final, base)
        return rate ? [{ figure: asTimes(rate), strength, item, measure: `${item.label}与${base.fact.label}之比` }] : []
      }),
    ),
  )
}

/** 人均: an amount ÷ the staff. */
export function readPerHead(ledger: Ledger, context: Context): Reading[] {
  const heads = ledger.item('staff')?.figures.final?.[0]
  if (!heads) return []
  return subjectsOf(ledger, context).flatMap(({ item, strength }) =>
    figuresOf(item, context.column).flatMap(({ figure }) => {
      const amount = figure.fact.unit === '万元' ? perHead(figure, heads) : undefined
      return amount ? [{ figure: amount, strength, item, measure: `人均${item.label}` }] : []
    }),
  )
}

/** 扣 x 分: points − score. */
export function readDeduction(ledger: Ledger, context: Context): Reading[] {
  return subjectsOf(ledger, context).flatMap(({ item, strength }): Reading[] => {
    if (item.kind === 'score' && item.id !== 'execution-score') {
      const score = item.figures.final?.[0]
      const points = item.id === 'total-score' ? ledger.figure('overall.total.points') : item.figures.target?.[0]
      if (!score || !points) return []
      return [{ figure: difference(points, score), strength, item, measure: `${item.label}扣分` }]
    }
    const row = item.kind === 'indicator' ? item.id : item.id === 'execution-score' || item.id === 'funds' ? 'overall.funds' : ''
    const points = row ? ledger.figure(`${row}.points`) : undefined
    const score = row ? ledger.figure(`${row}.score`) : undefined
    return points && score ? [{ figure: difference(points, score), strength, item, measure: `${item.label}扣分` }] : []
  })
}

/** 合计: the figures stated in this sentence together, or the last few of them. */
export function readSum(context: Context): Reading[] {
  return sums(context.bound).map((total, index) => ({ figure: total, strength: index === 0 && !context.fresh ? 'carried' : 'guessed', measure: '合计' }))
}

/** The sums of all, and of the last two, three and four amounts stated in the sentence. */
function sums(bound: readonly Bound[]): Derived[] {
  const figures = bound.flatMap(({ figure, dimension }) => (figure && dimension !== 'rate' && dimension !== 'points' && dimension !== 'ratio' ? [figure] : []))
  const totals: Derived[] = []
  for (const count of [figures.length, 2, 3, 4]) {
    if (count < 2 || count > figures.length || (count === figures.length && totals.length > 0)) continue
    const terms = figures.slice(-count).map((figure) => ({ figure, sign: 1 as const }))
    if (new Set(terms.map(({ figure }) => figure.fact.unit)).size === 1) totals.push(signedSum('', '合计', terms[0]?.figure.fact.unit ?? '', terms))
  }
  return totals
}

/** x 个百分点: between two percentages that the sentence states, an indicator and its target, a share this year and last. */
export function readPoints(ledger: Ledger, context: Context, sign: 1 | -1 | 0): Reading[] {
  const readings: Reading[] = []
  for (const subject of subjectsOf(ledger, context)) {
    const { item, strength } = subject
    const final = item.figures.final?.[0]
    const target = item.figures.target?.[0]
    if (final?.fact.unit === '%' && target?.fact.unit === '%') {
      readings.push({ figure: percentagePoints(final, target), strength, direction: sign, item, measure: `${item.label}实际完成值与年度指标值之差` })
    }
    for (const other of context.base?.item ? scoped(context, context.base.item) : []) {
      const [own, their] = [item.figures.final?.[0], other.figures.final?.[0]]
      const [rate, base] = own?.fact.unit === '%' ? [own, their] : [ratioAt(item, 'full-year'), ratioAt(other, 'full-year')]
      if (rate && base && base.fact.unit === '%') readings.push({ figure: percentagePoints(rate, base), strength, direction: sign, item, measure: `${item.label}与${other.label}之差` })
    }
    const whole = item.whole ? ledger.item(item.whole) : undefined
    const share = shareAt(item, whole, 'final')
    for (const earlier of [shareAt(item, whole, 'prior'), shareAt(item, whole, 'initial')]) {
      if (share && earlier) readings.push({ figure: percentagePoints(share, earlier), strength: 'guessed', direction: sign, item, measure: `${item.label}占比的变动` })
    }
    const rates = [ratioAt(item, 'full-year'), ratioAt(item, 'initial')]
    for (const rate of rates) {
      const all = rate && percentagePoints(rate, { ...rate, value: rate.value.div(rate.value.eq('0') ? '1' : rate.value).times('100'), fact: { ...rate.fact, label: '', value: '100' } })
      if (all) readings.push({ figure: all, strength: 'guessed', direction: sign, item, measure: `${item.label}执行率与100%之差` })
    }
  }
  const rates = context.bound.flatMap(({ dimension, figure }) => (dimension === 'rate' && figure ? [figure] : []))
  for (let first = rates.length - 1; first > 0; first--) {
    for (let second = first - 1; second >= 0; second--) {
      const [later, earlier] = [rates[first], rates[second]] as [Figure, Figure]
      // Either order: 比 … 高 may name the lower one last.
      readings.push({ figure: percentagePoints(later, earlier), strength: 'guessed', direction: 0, measure: '两个百分比之差' })
    }
  }
  return readings
}

function shareAt(item: LedgerItem, whole: LedgerItem | undefined, stage: FigureStage): Derived | undefined {
  const part = item.figures[stage]?.[0]
  const total = whole?.figures[stage]?.[0]
  return part && total ? ratio(part, total) : undefined
}

function ratioAt(item: LedgerItem, stage: FigureStage): Derived | undefined {
  const final = item.figures.final?.[0]
  const budget = item.figures[stage]?.[0]
  return final && budget && final.fact.unit === '万元' ? ratio(final, budget) : undefined
}

/** 超编, 空编: staff − 编制. */
export function readQuota(ledger: Ledger, sign: 1 | -1 | 0): Reading[] {
  const item = ledger.item('staff')
  const [staff, quota] = [item?.figures.final?.[0], item?.figures.target?.[0]]
  if (!item || !staff || !quota) return []
  return [{ figure: difference(staff, quota), strength: 'named', direction: sign, item, measure: `${staff.fact.label}与${quota.fact.label}之差` }]
}

/**
 * What follows from two figures that the sentence has stated itself: one as a share of the other, their difference.
 * Possible, not said: it can support a figure and never refuses one.
 */
export function readPairs(context: Context, dimension: string): Reading[] {
  const figures = context.bound.filter(({ agreed, dimension: known }) => agreed && known !== 'points').slice(-5).flatMap(({ figure }) => figure ?? [])
  const readings: Reading[] = []
  for (let first = figures.length - 1; first >= 0; first--) {
    for (let second = figures.length - 1; second >= 0; second--) {
      const [one, other] = [figures[first], figures[second]] as [Figure, Figure]
      if (one === other || !sameUnit(one, other)) continue
      const change = dimension === 'rate' ? changeRate(one, other) : undefined
      const derived = dimension === 'rate' ? ratio(one, other) : first > second ? difference(one, other) : undefined
      if (derived) readings.push({ figure: derived, strength: 'guessed', ...(dimension === 'rate' ? {} : { direction: 0 as const }), measure: '由文中两数推算' })
      if (change && context.relation?.kind === 'direction') readings.push({ figure: change, strength: 'guessed', direction: context.relation.sign, measure: '由文中两数推算' })
    }
  }
  return readings
}

function sameUnit(one: Figure, other: Figure): boolean {
  return one.fact.unit === other.fact.unit
}
