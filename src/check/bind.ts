import { type Ledger, type LedgerItem, ratio } from '../facts/index.ts'
import type { Meaning, Quantity, Token } from '../prose/index.ts'
import { readingAgrees } from './agree.ts'
import { figuresOf } from './columns.ts'
import { type Column, type Context, endClause, endParagraph, endSentence, type Mention, newContext } from './context.ts'
import { readCount } from './counts.ts'
import { type OwnWords, readOwnWords } from './own-words.ts'
import { readAdjustment, readBalance, readChange, readDeduction, readPairs, readPerHead, readPoints, readQuota, readRate, readShare, readSum, readTimes } from './read-relations.ts'
import type { Reading } from './readings.ts'
import { scoped, subjectsOf } from './subjects.ts'
import { compatible } from './units.ts'

/** A quantity of the text with all that it may state, the likeliest first. */
export interface BoundQuantity {
  start: number
  end: number
  quantity: Quantity
  readings: Reading[]
  /** Index of the last token that said what this quantity is, from behind it. */
  consumed: number
  /** Dealt with as “均为”: every one of these must agree. */
  all?: boolean
}

/** What a listener of the walk sees: the token and the context just before it takes effect. */
export type Listener = (token: Token, index: number, context: Context) => void

/**
 * Walks the tokens of a text once, keeping what has been said (subject, column, base, relation), and binds each quantity
 * to the figures that it may state. `headings` tells the subject that a heading line sets.
 */
export function bind(ledger: Ledger, text: string, tokens: readonly Token[], listen?: Listener): BoundQuantity[] {
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
        namePeriod(context, token.year === ledger.year ? 'current' : token.year === ledger.year - 1 ? 'prior' : 'other')
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

function onBreak(context: Context, level: string, enclosing: Context[], tokens: readonly Token[], index: number, text: string): Context {
  switch (level) {
    case 'open':
      if (enclosing.length < 8) enclosing.push({ ...context, pendingItems: [...context.pendingItems], pendingColumns: [...context.pendingColumns], column: { ...context.column } })
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
    case 'colon':
      return context
    case 'clause':
      endClause(context)
      return context
    case 'semicolon':
      endClause(context)
      context.purpose = false
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
    !line.some((token) => token.type === 'quantity' || (token.type === 'break' && (token.level === 'sentence' || token.level === 'clause' || token.level === 'semicolon')))
  const subject = context.first
  endParagraph(context)
  if (!isHeading) return
  delete context.heading
  if (subject && /[一二三四五六七八九十(（]/.test(text[start.start] ?? '')) context.heading = subject
  else if (subject) context.before = [subject]
}

function isLineEnd(token: Token): boolean {
  return token.type === 'break' && token.level === 'paragraph'
}

function namePeriod(context: Context, period: NonNullable<Column['period']>) {
  const column: Column = { period }
  if (context.relation?.kind === 'share' || context.relation?.kind === 'rate') {
    context.whole = { ...context.whole, column: { ...context.whole?.column, period } }
    return
  }
  if (context.inBase) setBase(context, { period })
  else {
    context.column = context.columnFresh ? { ...context.column, period } : column
    context.columnFresh = true
    context.pendingColumns.push(context.column)
  }
}

function nameStage(context: Context, stage: NonNullable<Column['stage']>) {
  const { relation } = context
  if (relation?.kind === 'share' || (relation?.kind === 'rate' && stage !== 'final') || relation?.kind === 'times') {
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
    const period = context.column.period
    context.column = { stage, ...(period && (context.columnFresh || period !== 'prior') ? { period } : {}) }
    context.pendingColumns.push(context.column)
  }
  context.columnFresh = true
}

function setBase(context: Context, base: NonNullable<Context['base']>) {
  context.base = { ...context.base, ...base }
  context.baseFresh = true
}

function nameItem(context: Context, mention: Mention) {
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
    if (context.focus && !context.columnFresh && context.pendingItems.length === 0) context.column = {}
    if (context.focus && context.focus.items[0] !== mention.items[0]) delete context.base
  }
  context.focus = mention
  context.fresh = true
  context.foreign = false
  delete context.total
  context.purpose = false
  context.first ??= mention
  context.pendingItems.push(mention)
  const project = mention.items.length === 1 ? mention.items[0]?.project : undefined
  if (project && mention.items[0]?.kind === 'project') {
    context.project = project
    context.projectFresh = true
  }
}

function onWord(ledger: Ledger, context: Context, token: Token & { type: 'word' }, tokens: readonly Token[], index: number) {
  const item = token.meanings.find((meaning) => meaning.kind === 'item')
  if (item) {
    const items = itemsOf(ledger, item.ids, context)
    if (items.length === 0) return
    nameItem(context, { items, start: token.start, end: token.end })
    for (const meaning of token.meanings) if (meaning.kind === 'rate') applyMeaning(context, meaning, token, tokens, index)
    return
  }
  for (const meaning of token.meanings) applyMeaning(context, meaning, token, tokens, index)
}

/** The items of a word. Sources of a project's funds are meant only while that project is the subject. */
function itemsOf(ledger: Ledger, ids: readonly string[], context: Context): LedgerItem[] {
  return ids.flatMap((id) => {
    const item = ledger.item(id)
    return item && (item.kind !== 'source' || item.project === context.project) ? [item] : []
  })
}

function applyMeaning(context: Context, meaning: Meaning, token: Token, tokens: readonly Token[], index: number) {
  switch (meaning.kind) {
    case 'untabled':
      if (!context.inBase) nameItem(context, { items: [], start: token.start, end: token.end })
      break
    case 'stage':
      nameStage(context, meaning.stage)
      break
    case 'period':
      namePeriod(context, meaning.period)
      break
    case 'compare':
      onCompare(context, meaning.base, tokens, index)
      break
    case 'approximation':
      // 超过年初安排1.35万元: what is exceeded stands behind, then by how much.
      if (meaning.approximation === 'over' || meaning.approximation === 'under') openBaseBehind(context, meaning.approximation === 'over' ? 1 : -1, tokens, index)
      break
    case 'direction':
      context.inBase = false
      context.to = false
      // 年中预算调整增加: the adjustment has its direction from the word behind.
      context.relation = context.relation?.kind === 'adjust' && !context.baseFresh ? { kind: 'adjust', sign: meaning.sign } : { kind: 'direction', sign: meaning.sign }
      if (!context.baseFresh) openBaseBehind(context, meaning.sign, tokens, index)
      break
    case 'share':
      context.relation = { kind: 'share', sign: 0 }
      delete context.whole
      break
    case 'rate':
      context.inBase = false
      context.relation = { kind: 'rate', sign: 0, verb: meaning.verb }
      if (!meaning.verb && context.column.stage && context.columnFresh) context.whole = { column: context.column.stage === 'budget' ? {} : { ...context.column } }
      else delete context.whole
      break
    case 'balance':
      context.inBase = false
      context.relation = { kind: 'balance', sign: meaning.sign }
      break
    case 'quota':
      context.relation = { kind: 'quota', sign: meaning.sign }
      break
    case 'adjust':
      context.inBase = false
      context.relation = { kind: 'adjust', sign: meaning.sign }
      break
    case 'sum':
      context.relation = { kind: 'sum', sign: 0 }
      break
    case 'deduct':
      context.relation = { kind: 'deduct', sign: 0 }
      break
    case 'per-head':
      context.relation = { kind: 'per-head', sign: 0 }
      break
    case 'respective':
      context.deal = startDeal(context, tokens, index)
      break
    case 'each':
      context.each = true
      break
    case 'among':
      if (context.focus) context.parent = context.focus
      context.among = true
      break
    case 'from':
      context.from = leadsToQuantity(tokens, index)
      break
    case 'to':
      if (context.bound.length > 0 || context.from) {
        context.to = true
        delete context.relation
      }
      break
    case 'purpose':
      context.purpose = true
      break
    default:
      break
  }
}

/** 较, 比: the base follows; 与上年相比: it stands before. */
function onCompare(context: Context, base: 'prior' | 'previous-period' | undefined, tokens: readonly Token[], index: number) {
  delete context.relation
  context.baseFresh = true
  if (base) {
    context.base = base === 'prior' ? { period: 'prior' } : { previousPeriod: true }
    context.inBase = false
    return
  }
  const next = tokens[index + 1]
  if (context.columnFresh && !namesColumn(next) && namesColumn(tokens[index - 1])) {
    context.base = { ...context.column }
    context.column = {}
    context.pendingColumns.pop()
    context.inBase = false
    return
  }
  context.base = {}
  context.inBase = true
}

function namesColumn(token: Token | undefined): boolean {
  if (token?.type === 'year') return true
  return token?.type === 'word' && token.meanings.some(({ kind }) => kind === 'stage' || kind === 'period' || kind === 'item')
}

/** 高于目标值, 少于编制, 超过年初安排: the word of direction comes first and its base behind it. */
function openBaseBehind(context: Context, sign: 1 | -1 | 0, tokens: readonly Token[], index: number) {
  const next = tokens[index + 1]
  if (!namesColumn(next)) return
  if (next?.type === 'word' && next.meanings.some((meaning) => meaning.kind === 'stage' && meaning.stage === 'final')) return
  context.relation = { kind: 'direction', sign }
  context.base = {}
  context.inBase = true
}

/** 由, 从: only where a figure follows before the clause ends and 至, 到 behind it. */
function leadsToQuantity(tokens: readonly Token[], index: number): boolean {
  let quantity = false
  for (let at = index + 1; at < tokens.length && at < index + 14; at++) {
    const token = tokens[at] as Token
    if (token.type === 'break' && (token.level === 'sentence' || token.level === 'paragraph')) return false
    if (token.type === 'quantity') quantity = true
    if (quantity && token.type === 'word' && token.meanings.some(({ kind }) => kind === 'to')) return true
  }
  return false
}

/** The list that 分别为 deals out: what is named and not served; else what this sentence has just served. */
function startDeal(context: Context, tokens: readonly Token[], index: number) {
  const count = countQuantities(tokens, index)
  const items = context.pendingItems.length > 1 ? context.pendingItems : context.pendingColumns.length > 1 ? [] : context.served.slice(-count)
  return { items: [...items], columns: context.pendingColumns.length > 1 ? [...context.pendingColumns] : [], next: 0 }
}

function countQuantities(tokens: readonly Token[], index: number): number {
  let count = 0
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.type === 'break' && token.level !== 'list' && token.level !== 'clause') break
    if (token.type === 'quantity') count++
  }
  return count
}

function afterQuantity(context: Context, found: BoundQuantity) {
  const agreed = found.readings.find((reading) => readingAgrees(found.quantity, reading))
  const first = agreed ?? found.readings.find(({ strength }) => strength !== 'guessed')
  context.bound.push({
    readings: found.readings,
    dimension: found.quantity.unit.dimension,
    agreed: agreed !== undefined,
    ...(first ? { figure: first.figure } : {}),
    ...(first?.item ? { item: first.item } : {}),
    ...(first?.stage ? { stage: first.stage } : {}),
  })
  if (context.relation?.kind === 'sum' && first?.measure === '合计') context.total = first.figure
  // An indicator known by its own words is what the next clause compares with its target.
  const indicator = found.readings.find((reading) => reading.item?.kind === 'indicator' && readingAgrees(found.quantity, reading))?.item
  if (indicator && context.focus?.items[0] !== indicator) {
    const mention = { items: [indicator], start: found.start, end: found.end }
    context.focus = mention
    context.first ??= mention
  }
  if (context.focus && context.pendingItems.length > 0) context.served.push(...context.pendingItems)
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

function bindQuantity(ledger: Ledger, text: string, tokens: readonly Token[], index: number, outer: Context): BoundQuantity {
  const token = tokens[index] as Token & { type: 'quantity' }
  const { quantity } = token
  const { context, exact, consumed } = lookBehind(ledger, { ...deal(outer), unit: quantity.unit }, tokens, index)
  const written: Quantity = exact && quantity.approximation ? withoutApproximation(quantity) : { ...quantity, ...approximationBefore(tokens, index, exact) }
  const possible = candidates(ledger, context, written, tokens, index, text).filter(({ figure }) => compatible(written.unit, figure.fact.unit ?? ''))
  // What the sentence's own figures imply counts only where its words name nothing.
  const readings = possible.some(({ strength }) => strength !== 'guessed') ? possible : [...possible, ...readPairs(context, written.unit.dimension).filter(({ figure }) => compatible(written.unit, figure.fact.unit ?? ''))]
  return { start: token.start, end: token.end, quantity: written, readings, consumed, ...(outer.each ? { all: true } : {}) }
}

function withoutApproximation(quantity: Quantity): Quantity {
  const { approximation: _, ...rest } = quantity
  return rest
}

/** 约, 近, 超过 in front of a figure; 达 may stand between. A target or budget behind (超过4000户的目标值) makes it exact. */
function approximationBefore(tokens: readonly Token[], index: number, exact: boolean): Partial<Quantity> {
  if (exact) return {}
  for (let at = index - 1; at >= 0 && at >= index - 2; at--) {
    const token = tokens[at] as Token
    if (token.type !== 'word') return {}
    for (const meaning of token.meanings) if (meaning.kind === 'approximation') return { approximation: meaning.approximation }
    if (!token.meanings.some(({ kind }) => kind === 'filler')) return {}
  }
  return {}
}

/** 分别为: the next of the list is the subject or the column. */
function deal(context: Context): Context {
  const { deal: list } = context
  if (!list) return context
  const at = list.next++
  const dealt: Context = { ...context }
  const both = list.items.length > 1 && list.columns.length > 1
  const item = list.items.length > 1 ? list.items[both ? Math.floor(at / list.columns.length) : at] : undefined
  const column = list.columns.length > 1 ? list.columns[both ? at % list.columns.length : at] : undefined
  if (item) {
    dealt.focus = item
    dealt.fresh = true
  }
  if (column) dealt.column = column
  return dealt
}

/** What stands right behind a figure may say what it is: 1161.77万元的全年预算, 32个编制, 5%的增幅. */
function lookBehind(ledger: Ledger, context: Context, tokens: readonly Token[], index: number): { context: Context; exact: boolean; consumed: number } {
  let at = index + 1
  let linked = false
  const next = tokens[at]
  if (next?.type === 'word' && next.end - next.start === 1 && next.meanings.some(({ kind }) => kind === 'filler') && tokens[index]?.end === next.start) {
    linked = true
    at++
  }
  const changed: Context = { ...context, column: { ...context.column } }
  let exact = false
  let consumed = -1
  for (let steps = 0; steps < 4; steps++, at++) {
    const token = tokens[at]
    if (token?.type === 'year') {
      changed.column = { ...changed.column, period: token.year === ledger.year ? 'current' : token.year === ledger.year - 1 ? 'prior' : 'other' }
      continue
    }
    if (token?.type !== 'word') break
    const item = token.meanings.find((meaning) => meaning.kind === 'item')
    const stage = token.meanings.find((meaning) => meaning.kind === 'stage') ?? (linked && token.meanings.some((meaning) => meaning.kind === 'countable' && meaning.of === 'indicators') ? { stage: 'target' as const } : undefined)
    if (item && (linked || quantityCounts(tokens[index] as Token))) {
      const items = item.ids.map((id) => ledger.item(id)).filter((found): found is LedgerItem => found !== undefined)
      if (!linked && !items.some(({ unit }) => unit === '人')) break
      changed.focus = { items, start: token.start, end: token.end }
      changed.fresh = true
      changed.foreign = false
      consumed = at
    } else if (stage && linked) {
      if (changed.inBase) changed.base = { ...changed.base, stage: stage.stage }
      else changed.column = { ...changed.column, stage: stage.stage }
      exact = stage.stage !== 'final'
      if (exact) delete changed.relation
      consumed = at
    } else if (!token.meanings.some(({ kind }) => kind === 'filler' || kind === 'period')) break
    else if (!linked) break
  }
  return consumed >= 0 ? { context: changed, exact, consumed } : { context, exact: false, consumed }
}

function quantityCounts(token: Token): boolean {
  return token.type === 'quantity' && (token.quantity.unit.dimension === 'people' || token.quantity.unit.dimension === 'count')
}

function candidates(ledger: Ledger, context: Context, quantity: Quantity, tokens: readonly Token[], index: number, text: string): Reading[] {
  const { dimension } = quantity.unit
  const { relation } = context
  if (context.from || context.to) return readFromTo(ledger, context)
  const targets = aim(context, quantity)
  const own = () => readOwnWords(ledger, quantity, wordsAround(text, tokens, index), targets)
  const base = context.inBase && dimension !== 'points' ? readBaseFigure(ledger, context) : []
  if (context.inBase && dimension !== 'points' && relation?.kind !== 'direction') return dimension === 'money' ? base : [...base, ...own()]
  switch (dimension) {
    case 'points':
      return readPoints(ledger, context, relation?.kind === 'direction' ? relation.sign : 0)
    case 'ratio':
      return relation?.kind === 'direction' ? readChange(ledger, context, 'ratio', relation.sign) : readTimes(ledger, context)
    case 'money': {
      const related = readMoneyRelation(ledger, context)
      if (related.length > 0 && relation?.kind !== 'sum') return [...base, ...related]
      return [...(relation?.kind === 'sum' && !context.fresh ? related : []), ...readValue(ledger, context), ...related, ...(context.foreign || targets === 'only' ? own() : [])]
    }
    case 'rate':
      return [...base, ...readRatioBehind(context, tokens, index), ...readRates(ledger, context, own)]
    case 'score':
      if (relation?.kind === 'deduct') return readDeduction(ledger, context)
      if (relation?.kind === 'rate') return readExecutionScore(ledger, context)
      return [...readValue(ledger, context), ...own()]
    default: {
      const counted = countableAround(tokens, index)
      if (counted) return [...readCount(ledger, counted.of, counted.unmet), ...own()]
      if (relation?.kind === 'quota') return readQuota(ledger, relation.sign)
      if (relation?.kind === 'direction' || relation?.kind === 'balance') return [...base, ...readChange(ledger, context, dimension, relation.sign), ...own()]
      const sum = relation?.kind === 'sum' ? readSum(context) : []
      return [...readValue(ledger, context), ...sum, ...(dimension === 'none' ? [] : own())]
    }
  }
}

/** Whether the words speak of targets: 5000亩的目标, ≥95%. */
function aim(context: Context, quantity: Quantity): 'none' | 'also' | 'only' {
  const stage = context.inBase ? context.base?.stage : context.column.stage
  if (stage === 'target') return 'only'
  return context.base?.stage === 'target' || quantity.approximation === 'at-least' || quantity.approximation === 'at-most' ? 'also' : 'none'
}

/** 执行率得9.35分: the score of the execution rate, the project's where one is the subject. */
function readExecutionScore(ledger: Ledger, context: Context): Reading[] {
  const figure = ledger.figure(`${context.project ?? 'overall'}.funds.score`)
  return figure ? [{ figure, strength: 'named', measure: figure.fact.label }] : []
}

/** 为采购预算150.00万元的97.90%: a share of the figure just before it. */
function readRatioBehind(context: Context, tokens: readonly Token[], index: number): Reading[] {
  const link = tokens[index - 1]
  if (link?.type !== 'word' || tokens[index - 2]?.type !== 'quantity' || !link.meanings.some(({ kind }) => kind === 'filler')) return []
  const whole = context.bound.at(-1)
  const parts = [context.bound.at(-2)?.figure, ...(whole?.item?.figures.final ?? [])]
  if (!whole?.figure) return []
  for (const part of parts) {
    if (!part || part === whole.figure || part.fact.unit !== whole.figure.fact.unit) continue
    const share = ratio(part, whole.figure)
    if (share) return [{ figure: share, strength: 'carried', measure: `${part.fact.label}占${whole.figure.fact.label}的比例` }]
  }
  return []
}

function readMoneyRelation(ledger: Ledger, context: Context): Reading[] {
  const { relation } = context
  switch (relation?.kind) {
    case 'direction':
      return readChange(ledger, context, 'money', relation.sign)
    case 'balance':
      return readBalance(ledger, context, 'money', relation.sign)
    case 'adjust':
      return readAdjustment(ledger, context, 'money', relation.sign)
    case 'per-head':
      return readPerHead(ledger, context)
    case 'sum':
      return readSum(context)
    default:
      return []
  }
}

function readRates(ledger: Ledger, context: Context, own: () => Reading[]): Reading[] {
  const { relation } = context
  const indicator = context.focus && context.fresh ? scoped(context, context.focus).filter(({ figures }) => [...(figures.final ?? []), ...(figures.target ?? [])].some(({ fact }) => fact.unit === '%')) : []
  switch (relation?.kind) {
    case 'direction':
      return readChange(ledger, context, 'rate', relation.sign)
    case 'balance':
      return readBalance(ledger, context, 'rate', relation.sign)
    case 'adjust':
      return readAdjustment(ledger, context, 'rate', relation.sign)
    case 'share':
      return [...readShare(ledger, context), ...own()]
    case 'rate':
      if (relation.verb && indicator.length > 0) return [...readValue(ledger, context), ...readRate(ledger, context, true)]
      return [...readRate(ledger, context, relation.verb ?? false), ...own()]
    default: {
      const values = readValue(ledger, context).filter(({ figure }) => figure.fact.unit === '%')
      if (values.length > 0) return [...values, ...own()]
      const { stage, period } = context.column
      // 为预算的111.28%, 是上年的6.14%: a column and no verb is a ratio to that column.
      if (context.columnFresh && (stage || period === 'prior') && stage !== 'target') {
        return [...readRate(ledger, { ...context, whole: { column: context.column } }, true), ...own()]
      }
      return own()
    }
  }
}

/** The plain value of the subject in the column. */
function readValue(ledger: Ledger, context: Context): Reading[] {
  const readings: Reading[] = []
  for (const { item, strength } of subjectsOf(ledger, context)) {
    const anyColumn: Column[] = item.kind === 'source' ? [{}, { stage: 'full-year' }, { stage: 'initial' }] : [{}]
    const columns = (context.among && item.kind !== 'source') || context.columnFresh || !context.column.stage ? [context.column] : [context.column, ...anyColumn]
    for (const [index, column] of columns.entries()) {
      for (const { figure, stage } of figuresOf(item, column)) {
        if (readings.some((known) => known.figure === figure)) continue
        readings.push({ figure, strength: index === 0 ? strength : 'guessed', item, stage, measure: figure.fact.label })
      }
    }
  }
  return readings
}

/** 较上年5.21万元减少 …: the figure between 较 and the direction is the base's own. */
function readBaseFigure(ledger: Ledger, context: Context): Reading[] {
  const { base } = context
  if (!base || base.previousPeriod) return []
  const subjects = base.item ? scoped(context, base.item).map((item) => ({ item, strength: 'named' as const })) : subjectsOf(ledger, context)
  return subjects.flatMap(({ item, strength }) =>
    figuresOf(item, base.stage || base.period ? base : {}).map(({ figure, stage }): Reading => ({ figure, strength, item, stage, measure: figure.fact.label })),
  )
}

/** 由 x 增至 y: x is an earlier column's, y a later one's, each by its own word where one is written. */
function readFromTo(ledger: Ledger, context: Context): Reading[] {
  const named = context.columnFresh && (context.column.stage !== undefined || context.column.period === 'prior')
  const columns: Column[] = named ? [context.column] : context.to ? [{ stage: 'final' }, { stage: 'full-year' }] : [{ period: 'prior' }, { stage: 'initial' }, { stage: 'full-year' }]
  return subjectsOf(ledger, context).flatMap(({ item, strength }) =>
    columns.flatMap((column) => figuresOf(item, column).map(({ figure, stage }): Reading => ({ figure, strength, item, stage, measure: figure.fact.label }))),
  )
}

/** 3个项目, 项目共3个, 2个未达标指标. */
function countableAround(tokens: readonly Token[], index: number): { of: 'projects' | 'indicators'; unmet: boolean } | undefined {
  for (const [from, step] of [[index + 1, 1], [index - 1, -1]] as const) {
    for (let at = from, steps = 0; steps < 3; at += step, steps++) {
      const token = tokens[at]
      if (!token || token.type === 'break' || token.type === 'quantity') break
      if (token.type !== 'word') continue
      const countable = token.meanings.find((meaning) => meaning.kind === 'countable')
      if (countable) return { of: countable.of, unmet: false }
      if (token.meanings.some(({ kind }) => kind === 'item')) break
    }
  }
  return undefined
}

/** The clause up to a figure and the words behind it, for figures that are known by their own words. */
function wordsAround(text: string, tokens: readonly Token[], index: number): OwnWords {
  const token = tokens[index] as Token
  let start = token.start
  let own = ''
  for (let at = index - 1; at >= 0; at--) {
    const before = tokens[at] as Token
    if (before.type === 'quantity' || (before.type === 'break' && before.level !== 'list' && before.level !== 'open' && before.level !== 'colon')) break
    start = before.start
    if (isOwn(before) && start > token.start - 20) own = text.slice(before.start, before.end) + own
  }
  let end = token.end
  for (let at = index + 1; at < tokens.length && end - token.end < 8; at++) {
    const after = tokens[at] as Token
    if (after.type !== 'text' && after.type !== 'word') break
    end = after.end
  }
  const all = `${text.slice(Math.max(start, token.start - 20), token.start)}${text.slice(token.end, Math.min(end, token.end + 8))}`
  return { all: all.replace(/\s+/g, ''), own }
}

/** Text that the lexicon does not know, and names of things: what tells one figure of prose from another. */
function isOwn(token: Token): boolean {
  return token.type === 'text' || (token.type === 'word' && token.meanings.some(({ kind }) => kind === 'item' || kind === 'untabled' || kind === 'countable' || kind === 'structural'))
}
