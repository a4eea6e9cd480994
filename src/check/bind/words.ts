import type { Ledger, LedgerItem } from '../../facts/index.ts'
import type { Meaning, Token } from '../../prose/index.ts'
import type { Context } from '../context/context.ts'
import type { CheckRuleId } from '../rules.ts'
import { onCompare, onExcess, openBaseBehind } from './compare.ts'
import { startDeal } from './deal.ts'
import { nameItem, namePeriod, nameStage } from './name.ts'
import {
  isCell,
  isOf,
  isStage,
  isTime,
  isWithin,
  leadsDirectly,
  leadsToQuantity,
  startsClause,
} from './neighbours.ts'

export function onWord(
  ledger: Ledger,
  context: Context,
  token: Token & { type: 'word' },
  tokens: readonly Token[],
  index: number,
  text: string,
) {
  const item = token.meanings.find((meaning) => meaning.kind === 'item')
  // 护林员在岗215名: not the unit's own staff.
  if (item && isOthers(tokens[index - 1], token, text)) {
    context.foreign = true
    return
  }
  if (item) {
    const items = itemsOf(ledger, item.ids, context)
    if (items.length === 0) return
    nameItem(context, { items, start: token.start, end: token.end })
    for (const meaning of token.meanings)
      if (meaning.kind === 'rate' || meaning.kind === 'stage')
        applyMeaning(ledger, context, meaning, token, tokens, index, text)
    return
  }
  // 电子警察运维: behind other letters it is part of a longer name.
  const short =
    tokens[index - 1]?.type !== 'text' && token.meanings.find((meaning) => meaning.kind === 'short')
  const part = short && partOf(ledger, context, short.ids)
  if (part) {
    nameItem(context, { items: [part], start: token.start, end: token.end })
    return
  }
  if (token.meanings.every(({ kind }) => kind === 'short')) context.foreign = true
  for (const meaning of token.meanings) applyMeaning(ledger, context, meaning, token, tokens, index, text)
}

/** Whether a word for staff stands behind people of another kind. */
function isOthers(before: Token | undefined, token: Token, text: string): boolean {
  return (
    token.end - token.start === 2 &&
    before?.type === 'text' &&
    before.end === token.start &&
    text[before.end - 1] === '员'
  )
}

/** The item of a short name, where its whole is being spoken of. */
function partOf(ledger: Ledger, context: Context, ids: readonly string[]): LedgerItem | undefined {
  const mentions = [
    context.focus,
    context.parent,
    context.first,
    ...context.before,
    context.heading,
    context.former,
  ]
  const told = [...context.told, ...context.bound].flatMap(({ item }) => item ?? [])
  const spoken = [...mentions.flatMap((mention) => mention?.items ?? []), ...told].map(({ id, whole }) => [
    id,
    whole,
  ])
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
      if (meaning.bare && !leadsDirectly(tokens, index)) break
      // 年初150万元，全年165万元: only in that order is it the full-year budget.
      if (meaning.bare && meaning.stage === 'full-year' && !afterInitial(context)) break
      // 超支出在车上：运行费预算31.00万元: the budget itself, not what went beyond it.
      if (
        context.relation?.kind === 'balance' &&
        (meaning.stage === 'initial' || meaning.stage === 'full-year' || meaning.stage === 'budget') &&
        leadsDirectly(tokens, index)
      )
        context.relation = undefined
      nameStage(context, meaning.stage)
      break
    case 'period':
      namePeriod(context, meaning.period)
      break
    case 'compare':
      onCompare(context, meaning.base, tokens, index)
      break
    case 'approximation':
      onExcess(context, meaning.approximation, token, tokens, index)
      break
    case 'direction':
      // 高, 低, 多, 少 mean a difference only right before a figure: 高标准 does not.
      if (token.end - token.start === 1 && !leadsDirectly(tokens, index)) break
      if (meaning.bare && !context.baseFresh && !(startsClause(tokens, index) && context.bound.length > 0)) {
        context.foreign = true
        break
      }
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
      // 相当于年初预算的96.03%: to its own column.
      if (meaning.likened && isStage(tokens[index + 1])) {
        context.relation = { kind: 'rate', sign: 0, verb: true }
        context.whole = undefined
        break
      }
      // 占公用经费的比重: the whole has been named already.
      if (context.relation?.kind === 'share' && context.whole && tokens[index - 1] && isOf(tokens[index - 1]))
        break
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
      context.relation = { kind: 'rate', sign: 0, verb: meaning.verb, funds: meaning.funds === true }
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
      if (context.table && context.cell === 0 && isCell(tokens[index + 1])) context.totalLine = true
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
      const fromBefore = meant !== undefined && !context.served.includes(meant)
      if (meant) nameItem(context, { ...meant, again: true, start: token.start, end: token.end })
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
    case 'remainder':
      context.remainder = true
      break
    case 'except':
      context.except = true
      break
    case 'mean':
      if (leadsDirectly(tokens, index)) context.relation = { kind: 'average', sign: 0 }
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
      // 到年底结余13.63万元: until when, not to what.
      if ((context.bound.length > 0 || context.from) && !isTime(tokens[index + 1])) {
        context.to = meaning.sign
        context.relation = undefined
      }
      break
    case 'claim':
      if (meaning.claim === 'none') context.denied = true
      // 与上年持平: the year before is compared with; what follows is this year's again.
      if (meaning.claim === 'unchanged' && context.column.period === 'prior') {
        context.base = { ...context.column }
        context.column = {}
        context.columnFresh = false
        context.pendingColumns.pop()
      }
      break
    case 'negation':
      context.denied = true
      break
    case 'purpose':
      context.purpose = true
      break
    default:
      break
  }
}

/** 项目追加6.80万元, 项目自评98.86分: the projects together, or the one that there is. */
function nameProjects(ledger: Ledger, context: Context, token: Token) {
  const only = ledger.projects.find(({ key }) => ledger.projects.length === 1 || key === context.project)
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

const adjusted: ReadonlySet<CheckRuleId> = new Set(['adjustment', 'balance', 'change'])

/** 年初150万元，全年165万元; 年中压减5万元后为425万元. */
function afterInitial({ bound, told }: Context): boolean {
  const last = bound.at(-1)
  return (last ?? told.at(-1))?.stage === 'initial' || (last?.rule !== undefined && adjusted.has(last.rule))
}
