import type { Token } from '../../prose/index.ts'
import type { Column, Context, Mention } from '../context/context.ts'

export function namePeriod(context: Context, period: NonNullable<Column['period']>) {
  const column: Column = { period }
  if (context.relation?.kind === 'share' || context.relation?.kind === 'rate') {
    context.whole = { ...context.whole, column: { ...context.whole?.column, period } }
    return
  }
  if (context.inBase) setBase(context, { period })
  else {
    // 2024年决算、2025年预算: a year behind a stage begins another column.
    const begun = context.columnFresh && !(context.column.period && context.column.stage)
    context.column = begun ? { ...context.column, period } : column
    context.columnFresh = true
    context.pendingColumns.push(context.column)
  }
}

export function nameStage(context: Context, stage: NonNullable<Column['stage']>) {
  const { relation } = context
  if (
    relation?.kind === 'share' ||
    (relation?.kind === 'rate' && stage !== 'final') ||
    relation?.kind === 'times'
  ) {
    context.whole = { ...context.whole, column: { ...context.whole?.column, stage } }
    return
  }
  if (context.inBase) {
    setBase(context, { stage })
    return
  }
  const last = context.pendingColumns.at(-1)
  if (last && context.columnFresh && last.stage === undefined) {
    last.stage = stage
    context.column = last
  } else {
    const { period } = context.column
    context.column = { stage, ...(period && period !== 'prior' ? { period } : {}) }
    context.pendingColumns.push(context.column)
  }
  context.columnFresh = true
}

export function nameItem(context: Context, mention: Mention) {
  const { relation } = context
  if (relation?.kind === 'share' || (relation?.kind === 'rate' && relation.verb && context.fresh)) {
    context.whole = { item: mention, column: context.whole?.column ?? {} }
    return
  }
  if (context.inBase) {
    if (context.focus?.items[0] !== mention.items[0]) setBase(context, { item: mention })
    return
  }
  if (!context.among) {
    // A new subject is not in the column of the one before, unless that column was named for both.
    if (context.focus && !context.columnFresh && context.pendingItems.length === 0) {
      context.formerColumn = context.column
      context.column = {}
    }
    if (context.focus && context.focus.items[0] !== mention.items[0]) context.base = undefined
  }
  // 该指标在整体自评中扣0.53分: a word for scores says what of the indicator is meant, not another thing.
  if (context.fresh && isScore(mention) && context.focus?.items.some(({ kind }) => kind === 'indicator'))
    return
  if (context.among) context.members++
  if (context.focus) context.previous = context.focus
  context.focus = mention
  context.fresh = true
  context.foreign = false
  context.strayed = false
  if (context.total) context.formerTotal = context.total
  context.total = undefined
  context.totalOf = undefined
  context.purpose = false
  context.first ??= mention
  if (mention.items.some(({ kind }) => kind === 'indicator')) context.lastIndicator = mention
  context.opening ??= mention
  context.pendingItems.push(context.joined ? { ...mention, joined: true } : mention)
  context.joined = false
  const project = mention.items.length === 1 ? mention.items[0]?.project : undefined
  if (project && mention.items[0]?.kind === 'project') {
    context.project = project
    context.projectFresh = true
  }
}

function setBase(context: Context, base: NonNullable<Context['base']>) {
  context.base = { ...context.base, ...base }
  context.baseFresh = true
}

export function namesColumn(token: Token | undefined): boolean {
  if (token?.type === 'year') return true
  return (
    token?.type === 'word' &&
    token.meanings.some(({ kind }) => kind === 'stage' || kind === 'period' || kind === 'item')
  )
}

function isScore({ items }: Mention): boolean {
  return items.length > 0 && items.every(({ kind }) => kind === 'score')
}
