import type { LedgerItem } from '../../facts/index.ts'
import type { Bound, Mention } from '../context/context.ts'
import { scoped } from '../context/subjects.ts'
import {
  type Clause,
  hasException,
  type Named,
  namedBefore,
  sentenceOf,
  startOf,
  strangeBetween,
  wordsOf,
} from './clause.ts'
import { namingWords } from './resemblance.ts'
import { means } from './tokens.ts'

/**
 * What a claim is about: one thing, or several of which it is said together (均, 都); each with the items that its words
 * may mean. `others` are subjects that the words may have meant instead: a claim that holds for one of them is not refused.
 */
export interface ClaimSubjects {
  groups: readonly (readonly LedgerItem[])[]
  others: readonly (readonly LedgerItem[])[]
}

/** Tokens that are looked back over for them. */
const FAR = 150

/** Figures of the sentence that 均 may speak of. */
const TOLD = 30

const together = /均|都|皆|双双|双[增升减降]|各项|分别|[两三四五六][个项样]|分项|明细/
const wholly = /全部|全都/

/** The subjects of a claim that starts at a place; undefined where the words leave them open. */
export function subjectsAt(clause: Clause, at: number): ClaimSubjects | undefined {
  // 公用经费各项支出: the parts, not the unit's spending.
  const named = namedBefore(clause, at)
    .filter(({ start }) => clause.text[start] !== '各')
    // 该项目上年结转资金: the first is the owner of what is meant.
    .filter(
      ({ end }, index, all) =>
        !/^[的中]{0,2}$/.test(clause.text.slice(end, all[index + 1]?.start ?? end + 3)),
    )
  const last = named.at(-1)
  if (strangeBetween(clause, last?.end ?? startOf(clause), at)) return undefined
  if (last && isPartOfName(clause, last)) return undefined
  if (saysRest(clause, last?.end ?? startOf(clause), at)) return undefined
  const words = wordsOf(clause, at)
  const how = clause.text.slice(last?.end ?? startOf(clause), at + 2)
  // 结转资金全部支出: all of it, not all of them.
  const each = together.test(how) || (named.length !== 1 && wholly.test(how))
  if (last) {
    const mentions = each || named.length > 1 ? named : [last]
    const groups = mentions.map((token) => itemsOf(clause, token))
    if (groups.at(-1)?.length === 0) return undefined
    if (each) return severally(clause, groups, words)
    // 公用经费和三公经费较上年下降 is said of both, 公用经费中办公经费超预算 of the last.
    const joined =
      named.length > 1 && /^[和与及、以]+$/.test(clause.text.slice(named.at(-2)?.end, last.start).trim())
    return { groups: joined ? groups : groups.slice(-1), others: [] }
  }
  return each ? severally(clause, [], words) : carried(clause, words)
}

/** 设备采购: a short word behind other letters is part of another name. */
function isPartOfName({ tokens, from, text }: Clause, { start, end }: Named): boolean {
  if (end - start > 2) return false
  const before = tokens.findLast((token, index) => index >= from && token.end <= start)
  return (
    before?.type === 'text' &&
    before.end === start &&
    namingWords(text.slice(before.start, before.end)).length > 1
  )
}

const rest =
  /后面|前面|前述|后者|前者|其余|其他|其它|余下|剩下|另外|个别|(?<!这)部分|有的|少数|后[两二三四]|前[两二三四]/

/** 其余均在预算内, 后面这些, 结转部分: some of what has been told, and not the rest; or what is left of a thing, not the thing. */
function saysRest({ tokens, from, to, text }: Clause, start: number, at: number): boolean {
  if (rest.test(text.slice(start, at))) return true
  return tokens
    .slice(from, to)
    .some(
      (token) =>
        token.start >= start &&
        token.end <= at &&
        token.type === 'word' &&
        token.meanings.some(({ kind }) => kind === 'untabled' || kind === 'balance') &&
        /[转余]/.test(text.slice(token.start, token.end)),
    )
}

function severally(clause: Clause, named: LedgerItem[][], words: string): ClaimSubjects | undefined {
  const projects = projectsIn(clause, words)
  if (projects)
    return projects.length > 0 ? { groups: projects.map((item) => [item]), others: [] } : undefined
  const subject = named.at(-1)?.[0] ?? clause.entry.focus?.items[0]
  if (/各|所有|全部|[两三四五六][个项样]|分项|明细/.test(words)) {
    const parts = partsOf(clause, subject, sentenceOf(clause))
    if (parts) return { groups: parts.map((part) => [part]), others: [] }
    if (named.length === 0) return undefined
  }
  if (named.length > 1 || (named.length === 1 && words.includes('各'))) return { groups: named, others: [] }
  // 除办公经费外均在预算内: what is left out has been told as well.
  if (hasException(clause)) return undefined
  const bound = lately(clause, clause.context.bound.slice(-TOLD))
  if (bound.some(({ figure }) => figure === undefined)) return undefined
  const told = new Map<string, LedgerItem>()
  for (const { item } of bound) if (item && item.kind !== 'score') told.set(item.id, item)
  for (const [item] of named) if (item) told.set(item.id, item)
  if (told.size > 0) return { groups: [...told.values()].map((item) => [item]), others: [] }
  // 车辆和接待都比上年少: what the sentence before has listed.
  return carried(clause, words)
}

/** A未达标；B 94%、C 88%，均: of what was told since the last denial or semicolon, or in the clause before where it lists several. */
export function lately({ tokens, from, to }: Clause, bound: readonly Bound[]): readonly Bound[] {
  let late = 0
  let inClause = 0
  let denied = false
  for (let index = to - 1; index >= -1 && to - index < FAR; index--) {
    const token = tokens[index]
    if (token?.type === 'quantity') inClause++
    if (means(token, 'negation') || means(token, 'unmet')) denied = true
    if (token && (token.type !== 'break' || ['list', 'open', 'close'].includes(token.level))) continue
    if (denied && index < from - 1) break
    late += inClause
    const several = inClause > 1
    inClause = 0
    denied = false
    if (several || (index < from - 1 && token?.type === 'break' && token.level !== 'clause')) break
  }
  return late > 1 ? bound.slice(-late) : bound
}

/** 各项目, 三个专项: all of them; none where the number is not theirs; undefined where the words say no such thing. */
export function projectsIn({ ledger }: Clause, words: string): LedgerItem[] | undefined {
  const [found, number] = /(?:各|所有|全部|([两二三四五六七八九十]))个?(?:项目|专项)/.exec(words) ?? []
  if (!found) return undefined
  const projects = ledger.items.filter(({ id }) => ledger.projects.some(({ key }) => key === id))
  return number && '零一二三四五六七八九十'.indexOf(number.replace('两', '二')) !== projects.length
    ? []
    : projects
}

/** 三公经费各项支出, 公用经费三个分项: the parts, but for those that 除…外 names. */
function partsOf({ ledger }: Clause, whole: LedgerItem | undefined, words: string): LedgerItem[] | undefined {
  const [, left = ''] = /除(.*?)外/.exec(words) ?? []
  const parts = ledger.items.filter(
    (item) => item.whole === whole?.id && item.figures.final?.some(({ blank }) => !blank),
  )
  const meant = parts.filter(({ label }) => !left.includes(label))
  if (!whole || whole.kind === 'project' || parts.length === 0) return undefined
  return left && meant.length === parts.length ? [] : meant
}

function carried(clause: Clause, words: string): ClaimSubjects | undefined {
  const { entry, ledger } = clause
  // 上年无此项支出, in the passage on a project.
  const project =
    /[此这该][项笔类]/.test(wordsOf(clause)) && entry.project ? ledger.item(entry.project) : undefined
  if (project) return { groups: [[project]], others: [] }
  // 两个项目均未超预算，也没有结余: not of what they come to together.
  const sentence = entry.focus || entry.bound.some(({ item }) => item) ? '' : sentenceOf(clause)
  const projects = together.test(sentence) ? projectsIn(clause, sentence) : undefined
  if (projects)
    return projects.length > 0 ? { groups: projects.map((item) => [item]), others: [] } : undefined
  // 隐患治理推进慢，资金没用完: of something that no table names.
  if (strays(clause)) return undefined
  if (/总额|合计|总计|总量|总体规模/.test(words)) return ofWhole(entry)
  const last = entry.bound.at(-1)
  if (last && !last.figure) return undefined
  const { focus } = entry
  // 其中上年结转5万元，执行212.74万元，超出预算: the project's again.
  if (last?.item && focus?.items.every(({ kind, whole }) => kind === 'source' && whole === last.item?.id))
    return { groups: [[last.item]], others: [] }
  if (focus) {
    if (focus.items.length === 0 || (entry.foreign && !entry.fresh)) return undefined
    const others: (readonly LedgerItem[])[] = []
    if (last?.item && !focus.items.includes(last.item)) others.push([last.item])
    if (entry.among && entry.members > 1 && entry.parent) others.push(scoped(entry, entry.parent))
    // 基本支出年中调减，全年预算高于年初预算: of the unit's, perhaps.
    const funds =
      /全年预算/.test(words) && focus.items.some(({ whole }) => whole === 'funds')
        ? ledger.item('funds')
        : undefined
    if (funds) others.push([funds])
    return { groups: [scoped(entry, focus)], others }
  }
  const told = entry.bound.flatMap(({ item }) => (item ? [item] : []))
  const nearest = told.at(-1)
  if (nearest && (last?.agreed || !entry.strange))
    return { groups: [[nearest]], others: told.slice(0, -1).map((item) => [item]) }
  // 预算管理方面，年初预算未作调整: the column tells that the unit's budget is meant.
  const column =
    namesColumn(clause) && !strangeBetween(clause, startOf(clause), startOf(clause) + words.length)
  if ((entry.strange && !column) || entry.bound.length > 0) return undefined
  const [first, second] = entry.before
  if (first) return { groups: [scoped(entry, first)], others: second ? [scoped(entry, second)] : [] }
  if (entry.heading) return { groups: [scoped(entry, entry.heading)], others: [] }
  const funds = ledger.item('funds')
  return funds ? { groups: [[funds]], others: [] } : undefined
}

function namesColumn({ tokens, from, to }: Clause): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token) =>
        token.type === 'word' &&
        token.meanings.some(
          (meaning) =>
            meaning.kind === 'stage' && (meaning.stage === 'initial' || meaning.stage === 'full-year'),
        ),
    )
}

/** Whether the clause before is about something of its own: it names nothing of the form, and begins with other words. */
function strays({ tokens, from, text }: Clause): boolean {
  const close = tokens[from - 1]
  if (close?.type !== 'break' || close.level !== 'clause') return false
  let first = from - 1
  while (first > 0 && from - first < 30 && tokens[first - 1]?.type !== 'break') first--
  const before = tokens.slice(first, from - 1)
  const nameless = !before.some(
    (token) =>
      token.type === 'quantity' ||
      (token.type === 'word' && token.meanings.some(({ kind }) => kind === 'item' || kind === 'short')),
  )
  const opening = before.find(
    (token) => token.type !== 'structural' && token.type !== 'year' && !means(token, 'structural'),
  )
  return (
    nameless && opening?.type === 'text' && namingWords(text.slice(opening.start, opening.end)).length > 2
  )
}

/** 总额: of what has been told, any that opened it. */
function ofWhole(entry: Clause['entry']): ClaimSubjects | undefined {
  const near = [entry.parent, entry.first, entry.opening].filter((mention) => mention !== undefined)
  const mentions = near.length > 0 ? near : [...entry.before, entry.heading]
  const [group, ...others] = mentions.flatMap((mention) => (mention ? [scoped(entry, mention)] : []))
  return group && { groups: [group], others }
}

/** 采购、接待超预算: a short name is the thing's own where no other noun stands before it in the clause. */
function shortAlone(clause: Clause, { start, meanings }: Named) {
  return strangeBetween(clause, startOf(clause), start)
    ? undefined
    : meanings.find((meaning) => meaning.kind === 'short')
}

function itemsOf(clause: Clause, token: Named): LedgerItem[] {
  const { context, ledger } = clause
  const known = [context.focus, context.previous, ...context.pendingItems.slice(-TOLD)].find(
    (mention) => mention?.start === token.start,
  )
  const ids =
    (token.meanings.find((meaning) => meaning.kind === 'item') ?? shortAlone(clause, token))?.ids ?? []
  const mention: Mention = known ?? {
    items: ids.flatMap((id) => ledger.item(id) ?? []),
    start: token.start,
    end: token.end,
  }
  return [...scoped(context, mention)]
}
