import type { Ledger } from '../../facts/index.ts'
import type { Token } from '../../prose/index.ts'
import type { Context, Deal, Mention } from '../context/context.ts'
import { suits } from '../context/subjects.ts'
import { namesListed } from './listed.ts'

/** The list that 分别为 deals out: what is named and not served; else what this sentence has just served. */
export function startDeal(
  ledger: Ledger,
  context: Context,
  tokens: readonly Token[],
  index: number,
  text: string,
): Deal {
  const count = countQuantities(tokens, index)
  const listed = countQuantities(tokens, index, true)
  const projects = overProjects(ledger, context, listed)
  if (projects) return { items: projects, columns: [], next: 0 }
  const named = byName(context, text, tokens, index, listed)
  if (named) return named
  const scored = scoresOfListed(ledger, context, listed)
  if (scored) return { items: scored, columns: [], next: 0 }
  const items =
    context.pendingItems.length > 1
      ? context.pendingItems
      : context.pendingColumns.length > 1
        ? []
        : servedBefore(context, count)
  return {
    items: [...items],
    columns: context.pendingColumns.length > 1 ? [...context.pendingColumns] : [],
    next: 0,
  }
}

/** 4个项目分别为 …: as many figures as projects, and none named, are dealt in the projects' order. */
function overProjects(ledger: Ledger, context: Context, count: number): Mention[] | undefined {
  // 4个项目自评得分分别为: what is dealt out is the score, and 项目 says of what.
  const things = context.pendingItems.filter(({ items }) => items.some(({ id }) => id !== 'projects'))
  if (count < 2 || count !== ledger.projects.length || things.length > 1 || context.pendingColumns.length > 1)
    return undefined
  const named = things[0] ?? context.pendingItems[0] ?? context.focus
  const own = ledger.projects.map(({ key }) =>
    named?.items.find(({ project, kind }) => project === key && kind !== 'source'),
  )
  const items = own.every((item) => item !== undefined)
    ? own
    : context.countable
      ? ledger.projects.map(({ key }) => ledger.item(key))
      : []
  return items.length === count
    ? items.map((item) => ({ items: item ? [item] : [], start: 0, end: 0 }))
    : undefined
}

/** 业务工作经费、森林防火经费自评得分分别为: the projects are listed, and of each its score is meant. */
function scoresOfListed(ledger: Ledger, { pendingItems }: Context, count: number): Mention[] | undefined {
  const projects = pendingItems.filter(({ items }) => items.length === 1 && items[0]?.kind === 'project')
  const score = pendingItems.some(({ items }) => items.some(({ id }) => id === 'total-score'))
  if (!score || projects.length < 2 || projects.length !== count) return undefined
  return projects.map((mention) => {
    const item = ledger.item(`${mention.items[0]?.project}.total-score`)
    return item ? { ...mention, items: [item] } : mention
  })
}

/** What was given figures last: things named, else the indicators that the figures themselves told. */
function servedBefore({ served, bound }: Context, count: number): Mention[] {
  const told = bound.slice(-count).flatMap(({ item }) => (item?.kind === 'indicator' ? [item] : []))
  return told.length === count && count > 1
    ? told.map((item) => ({ items: [item], start: 0, end: 0 }))
    : served.slice(-count)
}

/** 农户、养殖户满意度分别为: where not every thing listed is known to the form, each keeps its own words. */
function byName(
  context: Context,
  text: string,
  tokens: readonly Token[],
  index: number,
  count: number,
): Deal | undefined {
  if (count < 2 || context.pendingItems.length >= count || context.pendingColumns.length > 1) return undefined
  const names = namesListed(text, tokens, index, count)
  if (!names) return undefined
  const items = names.map(
    ({ start, end }): Mention =>
      context.pendingItems.find((mention) => mention.start >= start && mention.end <= end) ?? {
        items: [],
        start,
        end,
      },
  )
  return { items, columns: [], names: names.map(({ words }) => words), next: 0 }
}

function countQuantities(tokens: readonly Token[], index: number, list = false): number {
  let count = 0
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.type === 'break' && token.level !== 'list' && (list || token.level !== 'clause')) break
    if (token.type === 'quantity') count++
  }
  return count
}

/** 分别为: the next of the list is the subject or the column. */
export function dealNext(context: Context): Context {
  const { deal: whole } = context
  if (!whole) return context
  // A list of scores may hold things that have none: only those that fit the figure are counted.
  const items = whole.names ? whole.items : whole.items.filter((mention) => suits(context, mention))
  const list = { items, columns: whole.columns }
  const at = whole.next++
  const dealt: Context = { ...context }
  // 分别 says that there are several things; where they were not recognised, none is meant for sure.
  if (list.items.length < 2 && list.columns.length < 2) dealt.foreign = true
  const both = list.items.length > 1 && list.columns.length > 1
  const item =
    list.items.length > 1 ? list.items[both ? Math.floor(at / list.columns.length) : at] : undefined
  const column = list.columns.length > 1 ? list.columns[both ? at % list.columns.length : at] : undefined
  if (item) {
    dealt.focus = item
    dealt.fresh = true
    dealt.ownName = whole.names?.[at]
    if (item.items.length === 0) dealt.foreign = true
  }
  if (column) dealt.column = column
  return dealt
}
