import type { Derived, Figure, Ledger, LedgerItem } from '../../facts/index.ts'
import type { Token } from '../../prose/index.ts'
import { type Decimal, ZERO } from '../../quantity/index.ts'
import { type Context, endClause, endParagraph, endSentence, newContext } from '../context/context.ts'
import type { BoundQuantity, Reading } from '../context/readings.ts'
import { scoped } from '../context/subjects.ts'
import { readingAgrees } from '../judge/agree.ts'
import { namePeriod } from './name.ts'
import { bindQuantity } from './quantity.ts'
import { nextCell, tableColumns } from './table.ts'
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
    switch (token.type) {
      case 'break':
        context = onBreak(context, token.level, enclosing, tokens, index, text)
        break
      case 'year':
        namePeriod(
          context,
          token.year === ledger.year ? 'current' : token.year === ledger.year - 1 ? 'prior' : 'other',
        )
        break
      case 'word':
        onWord(ledger, context, token, tokens, index)
        break
      case 'text':
        if (token.end - token.start > 1) context.foreign = true
        break
      case 'structural':
        break
      case 'quantity': {
        const found = bindQuantity(ledger, text, tokens, index, context)
        bound.push(found)
        consumed = found.consumed
        afterQuantity(context, found)
      }
    }
  }
  return bound
}

function onBreak(
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
      endClause(context)
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
      nextCell(context)
      return context
    case 'colon':
      return context
    case 'clause':
      endClause(context)
      return context
    case 'semicolon':
      endClause(context)
      context.purpose = false
      context.column = context.among ? { ...context.amongColumn } : {}
      delete context.deal
      delete context.relation
      delete context.whole
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

/** A heading's line sets the subject of what follows; any other line end is a paragraph's. */
function onLineEnd(context: Context, tokens: readonly Token[], index: number, text: string) {
  let first = index
  while (first > 0 && !isLineEnd(tokens[first - 1] as Token)) first--
  const line = tokens.slice(first, index)
  const start = line[0]
  const isHeading =
    start !== undefined &&
    start.type === 'structural' &&
    start.reason === 'numbering' &&
    (line.at(-1)?.end ?? 0) - start.start <= 40 &&
    // “（二）三公经费情况。” is a heading too.
    !line
      .slice(0, -1)
      .some(
        (token) =>
          token.type === 'break' &&
          (token.level === 'sentence' || token.level === 'clause' || token.level === 'semicolon'),
      ) &&
    !line.some((token) => token.type === 'quantity')
  const subject = context.first ?? context.before[0]
  const cells = line.some((token) => token.type === 'break' && token.level === 'cell')
  if (cells && !line.some((token) => token.type === 'quantity')) context.table = tableColumns(line)
  else if (!cells) delete context.table
  context.cell = 0
  // A table, and the line that announces it, speak of the same project.
  const project = cells || line.at(-1)?.type === 'break' ? context.project : undefined
  const { before } = context
  endParagraph(context)
  if (project && !isHeading && (cells || endsInColon(line))) {
    context.project = project
    context.before = before
  }
  if (!isHeading) return
  delete context.heading
  if (subject && /[一二三四五六七八九十(（]/.test(text[start.start] ?? '')) context.heading = subject
  else if (subject) context.before = [subject]
}

function endsInColon(line: readonly Token[]): boolean {
  const last = line.at(-1)
  return last?.type === 'break' && last.level === 'colon'
}

function isLineEnd(token: Token): boolean {
  return token.type === 'break' && token.level === 'paragraph'
}

/** A figure written with fewer decimals than its cell may be off by what the rounding took. */
function slackOf({ quantity }: BoundQuantity, { figure, direction }: Reading): Decimal {
  const written = quantity.value.times(quantity.unit.factor)
  return direction === undefined ? written.minus(figure.value).abs() : ZERO
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

function afterQuantity(context: Context, found: BoundQuantity) {
  const agreed = found.readings.find((reading) => readingAgrees(found.quantity, reading))
  const first = agreed ?? found.readings.find(({ strength }) => strength !== 'guessed')
  context.bound.push({
    readings: found.readings,
    dimension: found.quantity.unit.dimension,
    agreed: agreed !== undefined,
    slack: agreed ? slackOf(found, agreed) : ZERO,
    ...(first ? { figure: first.figure } : {}),
    ...(first?.item ? { item: first.item } : {}),
    ...(first?.stage ? { stage: first.stage } : {}),
  })
  if (context.summed && first?.rule === 'sum') {
    context.total = first.figure
    context.totalOf = summedItems(context, first.figure)
  }
  context.summed = false
  // 由…增至…: the columns of both ends are used up.
  if (context.from || context.to !== undefined) context.column = {}
  if (context.to !== undefined) setBaseToEarlier(context)
  // An indicator known by its own words is what the next clause compares with its target.
  const indicator = found.readings.find(
    (reading) => reading.item?.kind === 'indicator' && readingAgrees(found.quantity, reading),
  )?.item
  if (indicator && context.focus?.items[0] !== indicator) {
    const mention = { items: [indicator], start: found.start, end: found.end }
    context.focus = mention
    context.first ??= mention
  }
  if (context.focus && context.pendingItems.length > 0) {
    context.served.push(...context.pendingItems)
    const things = context.pendingItems.filter(({ items }) =>
      items.some(({ kind }) => kind !== 'score' && kind !== 'source'),
    )
    context.listed = [...context.listed, ...things].slice(-2)
  }
  context.pendingItems = []
  context.pendingColumns = []
  context.columnFresh = false
  context.foreign = false
  context.inBase = false
  context.from = false
  context.each = false
  if (!context.deal) {
    delete context.relation
    delete context.whole
  }
}
