import type { Column } from '../check/context/context.ts'
import { attachmentKeys, type Ledger } from '../facts/index.ts'
import { projectWords } from '../form/index.ts'
import type { Meaning, Token } from '../prose/index.ts'
import { fold } from '../quantity/index.ts'
import type { Asked, Thing } from './asked.ts'
import { nearestItems, printedLine } from './nearest.ts'
import { interrogatives, ownWords, readWants } from './wants.ts'

/** 多少 is no 多 and no 少: words that only ask are taken out before the rest is read. */
function withoutInterrogatives(question: string, tokens: readonly Token[]): Token[] {
  const spans = [...question.matchAll(interrogatives)].map(({ index, 0: words }) => [
    index,
    index + words.length,
  ])
  return tokens.filter(({ start, end }) => !spans.some(([from = 0, to = 0]) => start >= from && end <= to))
}

/** Reads one clause: what it names, which columns, what it wants. */
export function readClause(ledger: Ledger, question: string, tokens: readonly Token[]): Asked {
  const text = question.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
  const meanings = new Map<Meaning['kind'], Meaning[]>()
  const mentions: { ids: readonly string[]; words: string; before: string }[] = []
  const columns: Column[] = []
  const base: Column[] = []
  const untabled: string[] = []
  const unknown: string[] = []
  let plain = text
  let comparing = false
  let sharing = false
  let wholeNamed = false
  let before = ''
  for (const token of withoutInterrogatives(question, tokens)) {
    const words = question.slice(token.start, token.end)
    const column = columnOf(ledger, token)
    if (column) addColumn(comparing ? base : columns, column)
    const unread = isUnread(token)
    if (unread) unknown.push(words)
    if (token.type === 'word') {
      for (const meaning of token.meanings) {
        meanings.set(meaning.kind, [...(meanings.get(meaning.kind) ?? []), meaning])
        if (meaning.kind === 'item') mentions.push({ ids: meaning.ids, words, before: ownWords(before) })
        if (meaning.kind === 'share') sharing = true
        if (meaning.kind === 'item' && sharing) wholeNamed = true
        if (meaning.kind === 'untabled') untabled.push(words)
        if (meaning.kind === 'compare' && !('base' in meaning && meaning.base)) comparing = true
        if (meaning.kind === 'compare' && 'base' in meaning && meaning.base === 'prior')
          addColumn(base, { period: 'prior' })
        if (meaning.kind === 'direction' || meaning.kind === 'balance') comparing = false
      }
    }
    if (isItem(token)) plain = plain.replace(words, '▢')
    before = unread ? words : ''
  }
  const things = thingsOf(ledger, mentions)
  const foreign = unknown.map(ownWords).filter((words) => words.length > 1)
  if (things.length === 0) {
    const nearest = printedLine(ledger, text) ?? nearestItems(ledger, fold(text), foreign)
    if (nearest) things.push(nearest)
  }
  const each = new RegExp(`(?:各|每|所有|全部|[两俩二三四五六七八九十0-9]+)个?(?:${projectWords.join('|')})`)
  return {
    text,
    things,
    before: [],
    named: things.length > 0,
    columns,
    base,
    meanings,
    wants: readWants(plain),
    eachProject: each.test(text),
    untabled,
    wholeNamed,
    unknown: foreign,
    figures: tokens.flatMap((token) =>
      token.type === 'quantity' && token.quantity.unit.name !== '' ? [token.quantity] : [],
    ),
    attachments: attachmentsOf(ledger, text),
  }
}

function isItem(token: Token): boolean {
  return token.type === 'word' && token.meanings.some(({ kind }) => kind === 'item' || kind === 'untabled')
}

/** A run that says nothing to a reader of figures, a name with a numeral in it (四海揽才) included. */
function isUnread(token: Token): boolean {
  if (token.type !== 'word') return token.type === 'text'
  return token.end - token.start > 3 && token.meanings.every(({ kind }) => kind === 'structural')
}

function columnOf(ledger: Ledger, token: Token): Column | undefined {
  if (token.type === 'year') {
    const back = ledger.year - token.year
    return { period: back === 0 ? 'current' : back === 1 ? 'prior' : 'other' }
  }
  if (token.type !== 'word') return undefined
  // 全年花了多少: a time, where it stands before no figure.
  const period = token.meanings.find((meaning) => meaning.kind === 'period')
  const stage = token.meanings.find((meaning) => meaning.kind === 'stage')
  if (stage && !(stage.bare && period)) return { stage: stage.stage }
  return period && { period: period.period }
}

/** 2023年 and 预算 behind it are one column; a second stage or period begins another. */
function addColumn(columns: Column[], column: Column) {
  const last = columns.at(-1)
  if (last && column.stage && !last.stage) last.stage = column.stage
  else if (last && column.period && !last.period && !column.stage) last.period = column.period
  else columns.push({ ...column })
}

/** The things named; a project beside things that it has of its own only says whose they are. */
function thingsOf(
  ledger: Ledger,
  mentions: readonly { ids: readonly string[]; words: string; before: string }[],
): Thing[] {
  const found = mentions.map(({ ids, words, before }) => ({
    words,
    before,
    items: ids.flatMap((id) => ledger.item(id) ?? []),
  }))
  const projects = found.flatMap(({ items }) =>
    items.length === 1 && items[0]?.kind === 'project' && items[0].project ? [items[0].project] : [],
  )
  const things = found.flatMap(({ items, words, before }): Thing[] => {
    const own = items.filter(({ project }) => project !== undefined && projects.includes(project))
    const units = items.filter(({ project, kind }) => project === undefined || kind === 'project')
    const meant = own.length > 0 ? own : units.length > 0 ? units : items
    const narrowed = meant.filter(({ kind }) => kind !== 'source' || projects.length > 0)
    if (narrowed.length === 0) return []
    return [{ items: narrowed, words, ...(before.length > 1 ? { inexact: `${before}${words}` } : {}) }]
  })
  const owned = things.filter(({ items }) =>
    items.every(
      ({ kind, project }) => kind !== 'project' && project !== undefined && projects.includes(project),
    ),
  )
  const distinct = things.filter(
    (thing, index) => things.findIndex(({ items }) => items[0] === thing.items[0]) === index,
  )
  // 党组织覆盖率的得分: the score is the indicator's.
  if (distinct.some(({ items }) => items[0]?.kind === 'indicator'))
    return distinct.filter(({ items }) => items[0]?.kind !== 'score' && items[0]?.kind !== 'project')
  if (owned.length === 0) return distinct
  return distinct.filter(({ items }) => items[0]?.kind !== 'project')
}

/** The tables that are named by their numbers. */
function attachmentsOf(ledger: Ledger, text: string): string[] {
  const folded = fold(text).replace(/\s+/g, '')
  return [...attachmentKeys(ledger.submission)].flatMap(([{ number }, key]) =>
    new RegExp(`附件${number}(?!\\d)`).test(folded) ? [key] : [],
  )
}
