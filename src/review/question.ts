import { lexiconOf } from '../check/lexicon.ts'
import type { Ledger } from '../facts/index.ts'
import { type Meaning, scan, type Token } from '../prose/index.ts'
import type { Asked, Thing } from './asked.ts'
import { carriedOn } from './carried.ts'
import { readClause } from './clause.ts'

/** More clauses than this are not read: nobody asks so much at once. */
const MOST = 12

/** The questions in a text, in their order. */
export function readQuestion(ledger: Ledger, typed: string): Asked[] {
  const question = inKnownWords(typed)
  const tokens = scan(question, lexiconOf(ledger))
  const asked: Asked[] = []
  let pending: readonly Thing[] = []
  const clauses = clausesOf(tokens).slice(0, MOST)
  for (const clause of clauses) {
    const last = asked.at(-1)
    const read = readClause(ledger, question, clause)
    const again = last !== undefined && asksAgain(read)
    const own = again ? asking(read, last) : read
    // 哪些没完成，为什么: the second clause asks for more about the first.
    if (!own.named && last && own.wants.size === 1 && own.wants.has('reason') && !asksRelation(own)) {
      asked[asked.length - 1] = { ...last, wants: new Set([...last.wants, 'reason']) }
      continue
    }
    if (own.named && !again && !asksOfItself(own) && clause !== clauses.at(-1)) {
      pending = [...pending, ...own.things]
      continue
    }
    const named = [...pending, ...own.things]
    const before = last?.things ?? []
    const things = named.length > 0 ? named : carriedOn(own, before)
    asked.push({ ...own, things, before, named: named.length > 0 })
    pending = []
  }
  return asked
}

/** 有没有超预算 asks, and 没有超预算 in it would be taken for a statement; 全年执行率 is a rate, and no 全年执行. */
function inKnownWords(typed: string): string {
  return typed
    .replace(/([\u4e00-\u9fff])[没不]\1/g, '是否$1')
    .replaceAll('有无', '是否有')
    .replace(/全年的?(?=执行率)/g, '全年预算')
}

/** 那公用经费呢: what was asked is asked again, of another thing. */
function asksAgain(asked: Asked): boolean {
  return asked.named && asked.text.endsWith('呢') && !asksOfItself(asked)
}

/** A clause with what the one before it asks, in the same columns where it names none. */
function asking(own: Asked, { wants, meanings, base, columns }: Asked): Asked {
  return { ...own, wants, meanings, base, columns: own.columns.length > 0 ? own.columns : columns }
}

function asksOfItself(asked: Asked): boolean {
  return asked.wants.size > 0 || asksRelation(asked) || /[多几何哪]/.test(asked.text)
}

/** Whether a clause has a word of comparison, share or the like. */
export function asksRelation({ meanings }: Pick<Asked, 'meanings'>): boolean {
  const relations: Meaning['kind'][] = [
    'compare',
    'direction',
    'share',
    'rate',
    'balance',
    'adjust',
    'quota',
    'deduct',
    'per-head',
    'sum',
    'claim',
  ]
  return relations.some((kind) => meanings.has(kind))
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]]
  for (const token of tokens) {
    const ends =
      token.type === 'break' &&
      ['clause', 'semicolon', 'sentence', 'paragraph', 'colon'].includes(token.level)
    if (ends) clauses.push([])
    else clauses.at(-1)?.push(token)
  }
  return clauses.filter((clause) => clause.length > 0)
}
