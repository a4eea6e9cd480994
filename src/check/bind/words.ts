import type { Ledger, LedgerItem } from '../../facts/index.ts'
import type { Meaning, Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'
import { startDeal } from './deal.ts'
import { nameItem, namePeriod, nameStage, namesColumn } from './name.ts'

export function onWord(
  ledger: Ledger,
  context: Context,
  token: Token & { type: 'word' },
  tokens: readonly Token[],
  index: number,
  text: string,
) {
  const item = token.meanings.find((meaning) => meaning.kind === 'item')
  if (item) {
    const items = itemsOf(ledger, item.ids, context)
    if (items.length === 0) return
    nameItem(context, { items, start: token.start, end: token.end })
    for (const meaning of token.meanings)
      if (meaning.kind === 'rate') applyMeaning(ledger, context, meaning, token, tokens, index, text)
    return
  }
  const short = token.meanings.find((meaning) => meaning.kind === 'short')
  const part = short && partOf(ledger, context, short.ids)
  if (part) {
    nameItem(context, { items: [part], start: token.start, end: token.end })
    return
  }
  for (const meaning of token.meanings) applyMeaning(ledger, context, meaning, token, tokens, index, text)
}

/** The item of a short name, where its whole is being spoken of. */
function partOf(ledger: Ledger, context: Context, ids: readonly string[]): LedgerItem | undefined {
  const spoken = [context.focus, context.parent, context.first, ...context.before, context.heading].flatMap(
    (mention) => mention?.items.map(({ id, whole }) => [id, whole]) ?? [],
  )
  return ids.map((id) => ledger.item(id)).find((item) => item && spoken.flat().includes(item.whole))
}

/** The items of a word. Sources of a project's funds are meant only while that project is the subject. */
function itemsOf(ledger: Ledger, ids: readonly string[], context: Context): LedgerItem[] {
  return ids.flatMap((id) => {
    const item = ledger.item(id)
    const meant = item?.kind !== 'source' || item.project === context.project || ledger.projects.length === 1
    return item && meant ? [item] : []
  })
}

function applyMeaning(
  ledger: Ledger,
  context: Context,
  meaning: Meaning,
  token: Token,
  tokens: readonly Token[],
  index: number,
  text: string,
) {
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
      if (meaning.approximation === 'over' || meaning.approximation === 'under')
        openBaseBehind(context, meaning.approximation === 'over' ? 1 : -1, tokens, index)
      break
    case 'direction':
      // 高, 低, 多, 少 mean a difference only right before a figure: 高标准 does not.
      if (token.end - token.start === 1 && !leadsDirectly(tokens, index)) break
      context.inBase = false
      context.to = undefined
      // 年中预算调整增加: the adjustment has its direction from the word behind.
      context.relation =
        context.relation?.kind === 'adjust' && !context.baseFresh
          ? { kind: 'adjust', sign: meaning.sign }
          : { kind: 'direction', sign: meaning.sign }
      if (!context.baseFresh) openBaseBehind(context, meaning.sign, tokens, index)
      break
    case 'share':
      context.relation = { kind: 'share', sign: 0 }
      context.whole = undefined
      // 公用经费在基本支出中占一成二: the whole stands before the word.
      if (context.previous && context.fresh && isWithin(tokens, index)) {
        context.whole = context.focus ? { item: context.focus, column: {} } : undefined
        context.focus = context.previous
      }
      break
    case 'rate': {
      context.inBase = false
      const score = meaning.verb ? undefined : ledger.item('execution-score')
      if (score) context.pendingItems.push({ items: [score], start: token.start, end: token.end })
      context.relation = { kind: 'rate', sign: 0, verb: meaning.verb }
      if (!meaning.verb && context.column.stage && context.columnFresh)
        context.whole = { column: context.column.stage === 'budget' ? {} : { ...context.column } }
      else context.whole = undefined
      break
    }
    case 'balance':
      if (token.end - token.start === 1 && !leadsDirectly(tokens, index)) break
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
    case 'countable':
      context.countable = meaning.of
      if (meaning.of !== 'projects' || !announcesFigure(tokens[index + 1])) break
      // 占项目结余的: a balance is the whole, which has no cell.
      if (context.relation?.kind === 'share')
        context.whole = { item: { items: [], start: token.start, end: token.end }, column: {} }
      else nameProjects(ledger, context, token)
      break
    case 'sum':
      context.summed = true
      break
    case 'deduct':
      context.relation = { kind: 'deduct', sign: 0 }
      break
    case 'unspent':
      context.relation = { kind: 'balance', sign: 1 }
      break
    case 'former':
    case 'latter': {
      const meant = context.listed.at(meaning.kind === 'former' ? -2 : -1)
      const fromBefore = context.bound.length === 0 && context.served.length === 0
      if (meant) nameItem(context, { ...meant, start: token.start, end: token.end })
      if (fromBefore) context.foreign = true
      break
    }
    case 'and':
      if (context.foreign) context.partial = true
      context.joined = true
      break
    case 'same-indicator':
      if (context.lastIndicator)
        nameItem(context, { ...context.lastIndicator, start: token.start, end: token.end })
      else context.foreign = true
      break
    case 'except':
      context.except = true
      break
    case 'mean':
      if (tokens[index + 1]?.type === 'quantity') context.relation = { kind: 'average', sign: 0 }
      break
    case 'average':
      context.relation = { kind: 'average', sign: 0 }
      break
    case 'per-head':
      context.relation = { kind: 'per-head', sign: 0 }
      break
    case 'respective':
      context.deal = startDeal(ledger, context, tokens, index, text)
      break
    case 'each':
      context.each = true
      break
    case 'among':
      if (context.focus) context.parent = context.focus
      context.among = true
      context.amongColumn = { ...context.column }
      context.members = 0
      break
    case 'from':
      context.from = leadsToQuantity(tokens, index)
      break
    case 'to':
      if (context.bound.length > 0 || context.from) {
        context.to = meaning.sign
        context.relation = undefined
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
function onCompare(
  context: Context,
  base: 'prior' | 'previous-period' | undefined,
  tokens: readonly Token[],
  index: number,
) {
  context.relation = undefined
  context.baseFresh = true
  if (base) {
    context.base = base === 'prior' ? { period: 'prior' } : { previousPeriod: true }
    context.inBase = false
    return
  }
  const next = tokens[index + 1]
  // 与上年5.21万元相比: the figure before names the base.
  const last = context.bound.at(-1)
  if (tokens[index - 1]?.type === 'quantity' && last?.stage && !namesColumn(next)) {
    context.base = last.stage === 'prior' ? { period: 'prior' } : { stage: last.stage }
    context.column = {}
    context.inBase = false
    return
  }
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

/** 高于目标值, 少于编制, 超过年初安排: the word of direction comes first and its base behind it. */
function openBaseBehind(context: Context, sign: 1 | -1 | 0, tokens: readonly Token[], index: number) {
  const next = tokens[index + 1]
  if (!namesColumn(next)) return
  if (
    next?.type === 'word' &&
    next.meanings.some((meaning) => meaning.kind === 'stage' && meaning.stage === 'final')
  )
    return
  context.relation = { kind: 'direction', sign }
  context.base = {}
  context.inBase = true
}

/** Whether a figure follows at once, 了 or 约 between. */
function leadsDirectly(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (next?.type === 'quantity') return true
  const close =
    next?.type === 'word' && next.meanings.some(({ kind }) => kind === 'filler' || kind === 'approximation')
  return close && tokens[index + 2]?.type === 'quantity'
}

/** 项目追加6.80万元, 项目自评98.86分: the projects together, or the one that there is. */
function nameProjects(ledger: Ledger, context: Context, token: Token) {
  const only = ledger.projects.length === 1 ? ledger.projects[0] : undefined
  const items = [only?.key ?? '', 'projects'].flatMap((id) => ledger.item(id) ?? [])
  nameItem(context, { items, start: token.start, end: token.end })
  if (only) {
    context.project = only.key
    context.projectFresh = true
  }
}

const announcing = new Set(['adjust', 'rate', 'balance', 'stage', 'direction', 'item'])

function announcesFigure(next: Token | undefined): boolean {
  return next?.type === 'word' && next.meanings.some(({ kind }) => announcing.has(kind))
}

/** 在 … 中 right before the word. */
function isWithin(tokens: readonly Token[], index: number): boolean {
  const [before, item, within] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]]
  const isFiller = (token: Token | undefined) =>
    token?.type === 'word' &&
    token.end - token.start === 1 &&
    token.meanings.some(({ kind }) => kind === 'filler')
  return (
    isFiller(before) &&
    isFiller(within) &&
    item?.type === 'word' &&
    item.meanings.some(({ kind }) => kind === 'item')
  )
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
