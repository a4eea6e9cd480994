import type { Derived, Figure, Ledger, LedgerItem } from '../../facts/index.ts'
import type { Token } from '../../prose/index.ts'
import { type Decimal, equal, ONE, ZERO } from '../../quantity/index.ts'
import { type Bound, type Context, endClause, endSentence, newContext } from '../context/context.ts'
import type { BoundQuantity, Reading } from '../context/readings.ts'
import { scoped } from '../context/subjects.ts'
import { onLineEnd } from './line.ts'
import { nameItem, namePeriod } from './name.ts'
import { nicknamed } from './nickname.ts'
import { bindQuantity } from './quantity.ts'
import { nextCell } from './table.ts'
import { onWord } from './words.ts'

/** What a listener of the walk sees: the token and the context just before it takes effect. */
export type Listener = (token: Token, index: number, context: Context) => void

/**
 * Walks the tokens of a text once, keeping what has been said (subject, column, base, relation), and binds each quantity
 * to the figures that it may state. `headings` tells the subject that a heading line sets.
 */
export function bind(
  ledger: Ledger,
  text: string,
  tokens: readonly Token[],
  listen?: Listener,
): BoundQuantity[] {
  const bound: BoundQuantity[] = []
  let context = newContext()
  const enclosing: Context[] = []
  let consumed = -1
  for (const [index, token] of tokens.entries()) {
    listen?.(token, index, context)
    if (index <= consumed) continue
    // Where the name goes on behind what the lexicon knows (总分馆建设), it is tried as a whole.
    const nickname = mayBeginName(token) ? nicknamed(ledger, text, tokens, index) : undefined
    if (nickname) {
      nameItem(context, { items: [nickname.project], start: token.start, end: token.end })
      consumed = nickname.last
      continue
    }
    switch (token.type) {
      case 'break':
        context = onBreak(ledger, context, token.level, enclosing, tokens, index, text)
        break
      case 'year':
        namePeriod(
          context,
          token.year === ledger.year ? 'current' : token.year === ledger.year - 1 ? 'prior' : 'other',
        )
        break
      case 'word':
        onWord(ledger, context, token, tokens, index, text)
        break
      case 'text':
        if (token.end - token.start > 1) {
          const project = abbreviated(ledger, text.slice(token.start, token.end))
          if (project) nameItem(context, { items: [project], start: token.start, end: token.end })
          else {
            context.foreign = true
            context.strayed = true
            if (!context.first) context.strange = true
          }
        }
        break
      case 'structural':
        break
      case 'quantity': {
        const found = bindQuantity(ledger, text, tokens, index, context)
        bound.push(found)
        consumed = found.consumed
        afterQuantity(ledger, context, found)
      }
    }
  }
  return bound
}

/** A name that the lexicon does not know begins with letters, or with a numeral in a name (“1+N”总分馆). */
function mayBeginName(token: Token): boolean {
  if (token.type === 'word')
    return token.meanings.every(({ kind }) => kind === 'filler' || kind === 'countable' || kind === 'item')
  return token.type === 'text' || (token.type === 'structural' && token.reason !== 'numbering')
}

function onBreak(
  ledger: Ledger,
  context: Context,
  level: string,
  enclosing: Context[],
  tokens: readonly Token[],
  index: number,
  text: string,
): Context {
  switch (level) {
    case 'open':
      if (enclosing.length < 8)
        enclosing.push({
          ...context,
          pendingItems: [...context.pendingItems],
          pendingColumns: [...context.pendingColumns],
          column: { ...context.column },
        })
      {
        // 较上年（6.82万元）下降, 完成指标值（400家）的109%: the base's own figure may stand in brackets too.
        const { column, inBase, relation, whole } = context
        endClause(context)
        Object.assign(context, { column, inBase })
        if (whole) Object.assign(context, { relation, whole })
      }
      return context
    case 'close': {
      const outer = enclosing.pop()
      if (!outer) return context
      return { ...outer, bound: context.bound, served: context.served }
    }
    case 'list':
      context.foreign = false
      return context
    case 'cell':
      nextCell(ledger, context)
      return context
    case 'colon':
      context.foreign = false
      return context
    case 'clause':
      endClause(context)
      return context
    case 'semicolon':
      endClause(context)
      context.purpose = false
      context.strayed = false
      context.column = context.among ? { ...context.amongColumn } : {}
      context.deal = undefined
      context.relation = undefined
      context.whole = undefined
      return context
    case 'sentence':
      enclosing.length = 0
      endSentence(context)
      return context
    default:
      enclosing.length = 0
      onLineEnd(context, tokens, index, text)
      return context
  }
}

/** The one project whose name holds these words: 人居环境整治 of 农村人居环境整治补助资金. */
function abbreviated(ledger: Ledger, words: string): LedgerItem | undefined {
  if (words.length < 4) return undefined
  const found = ledger.projects.filter(({ name }) => name.includes(words))
  return found.length === 1 ? ledger.item(found[0]?.key ?? '') : undefined
}

/** A figure written with fewer decimals than its cell may be off by what the rounding took. */
function slackOf({ quantity }: BoundQuantity, { figure, direction }: Reading): Decimal {
  if (direction !== undefined) return ZERO
  const { value, unit } = quantity
  const written = equal(unit.factor, ONE) ? value : value.times(unit.factor)
  return equal(written, figure.value) ? ZERO : written.minus(figure.value).abs()
}

/** The indicators that a quantity may state, where it agrees: several tables may hold one of the same name. */
function agreedIndicators(ledger: Ledger, { agreeing }: BoundQuantity): LedgerItem[] {
  const found = new Set<LedgerItem>()
  for (const { item } of agreeing) if (item?.kind === 'indicator') found.add(item)
  if (found.size === 0) return []
  const names = new Set([...found].map(({ label }) => label))
  for (const item of ledger.items) if (item.kind === 'indicator' && names.has(item.label)) found.add(item)
  return [...found].slice(0, 6)
}

/** What a cell of a pasted table states, for the line of totals below. */
function tellColumn({ columnFigures, cell }: Context, { figure }: Reading) {
  const above = columnFigures.get(cell)
  if (above) above.push(figure)
  else columnFigures.set(cell, [figure])
}

/** Behind 由…增至… a word of change is about these two figures. */
function setBaseToEarlier(context: Context) {
  const earlier = context.bound.at(-2)
  if (!earlier?.stage || !earlier.agreed) return
  context.base = earlier.stage === 'prior' ? { period: 'prior' } : { stage: earlier.stage }
}

/** The items behind a sum: those listed for it, or those of the figures that it adds. */
function summedItems(context: Context, total: Figure): LedgerItem[] {
  if (context.pendingItems.length > 1)
    return context.pendingItems.flatMap((mention) => scoped(context, mention).slice(0, 1))
  const parts = 'from' in total ? (total as Derived).from : []
  return context.bound.flatMap(({ figure, item }) => (item && figure && parts.includes(figure) ? [item] : []))
}

function afterQuantity(ledger: Ledger, context: Context, found: BoundQuantity) {
  const [agreed] = found.agreeing
  const first = agreed ?? found.readings.find(({ strength }) => strength !== 'guessed')
  const bound: Bound = {
    readings: found.readings,
    dimension: found.quantity.unit.dimension,
    quantity: found.quantity,
    agreed: agreed !== undefined,
    slack: agreed ? slackOf(found, agreed) : ZERO,
  }
  if (first) {
    bound.figure = first.figure
    bound.rule = first.rule
    if (first.item) bound.item = first.item
    if (first.stage) bound.stage = first.stage
  }
  context.bound.push(bound)
  if (context.table && first) tellColumn(context, first)
  if (context.summed && first?.rule === 'sum') {
    context.total = first.figure
    context.totalOf = summedItems(context, first.figure)
  }
  context.summed = false
  // 由…增至…: the columns of both ends are used up.
  if (context.from || context.to !== undefined) context.column = {}
  if (context.to !== undefined) setBaseToEarlier(context)
  // An indicator known by its own words is what the next clause compares with its target.
  const known = agreedIndicators(ledger, found)
  const indicators =
    known.length === 0 && first?.rule === 'own-words' && first.item?.kind === 'indicator'
      ? [first.item]
      : known
  if (indicators.length > 0 && !indicators.includes(context.focus?.items[0] as LedgerItem)) {
    const mention = { items: indicators, start: found.start, end: found.end }
    context.focus = mention
    context.lastIndicator = mention
    context.first ??= mention
  }
  // What only its own words name is no item of the form: what follows is not about the one before.
  if (agreed?.rule === 'own-words' && indicators.length === 0)
    context.focus = { items: [], start: found.start, end: found.end }
  const execution =
    first?.rule === 'execution-rate' && first.item?.kind !== 'indicator'
      ? ledger.item('execution-score')
      : undefined
  if (execution) context.lastIndicator = { items: [execution], start: found.start, end: found.end }
  if (context.focus && context.pendingItems.length > 0) {
    context.served.push(...context.pendingItems)
    const things = context.pendingItems.filter(
      ({ items, again }) => !again && items.some(({ kind }) => kind !== 'score' && kind !== 'source'),
    )
    context.listed = [...context.listed, ...things].slice(-2)
  }
  context.pendingItems = []
  context.pendingColumns = []
  context.columnFresh = false
  context.foreign = false
  context.strayed = false
  context.excess = false
  context.inBase = false
  context.from = false
  context.each = false
  if (!context.deal) {
    context.relation = undefined
    context.whole = undefined
  }
}
