import { lexiconOf } from '../check/lexicon.ts'
import type { Ledger } from '../facts/index.ts'
import { type Meaning, scan, type Token } from '../prose/index.ts'
import type { Asked, Thing } from './asked.ts'
import { readClause } from './clause.ts'

/** More clauses than this are not read: nobody asks so much at once. */
const MOST = 12

/** The questions in a text, in their order. */
export function readQuestion(ledger: Ledger, typed: string): Asked[] {
  // 有没有超预算 asks; 没有超预算 in it would be taken for a statement.
  const question = typed.replace(/([\u4e00-\u9fff])[没不]\1/g, '是否$1').replaceAll('有无', '是否有')
  const tokens = scan(question, lexiconOf(ledger))
  const asked: Asked[] = []
  let pending: readonly Thing[] = []
  const clauses = clausesOf(tokens).slice(0, MOST)
  for (const clause of clauses) {
    const own = readClause(ledger, question, clause)
    const last = asked.at(-1)
    // 哪些没完成，为什么: the second clause asks for more about the first.
    if (!own.named && last && own.wants.size === 1 && own.wants.has('reason') && !asksRelation(own)) {
      asked[asked.length - 1] = { ...last, wants: new Set([...last.wants, 'reason']) }
      continue
    }
    const asks = own.wants.size > 0 || asksRelation(own) || /[多几何哪]/.test(own.text)
    if (own.named && !asks && clause !== clauses.at(-1)) {
      pending = [...pending, ...own.things]
      continue
    }
    const carried: readonly Thing[] = asked.at(-1)?.things ?? []
    const things = own.named ? [...pending, ...own.things] : pending.length > 0 ? pending : carried
    asked.push({ ...own, things, before: carried, named: own.named || pending.length > 0 })
    pending = []
  }
  return asked
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
