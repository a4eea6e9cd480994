import type { Ledger, LedgerItem } from '../facts/index.ts'
import { normaliseLabel, projectLineKinds, wordingsOf } from '../form/index.ts'
import type { Thing } from './asked.ts'

/** Letters that a name and the question must share in a row before the one may mean the other. */
const SHARED = 3

/**
 * The items whose names come nearest to words that the lexicon does not know: 节水宣传 for 开展节水宣传活动, 差旅费 for
 * 水费、电费、差旅费. The longest run in common decides; it must hold most of the unknown words.
 */
export function nearestItems(ledger: Ledger, text: string, unknown: readonly string[]): Thing | undefined {
  let best: { run: string; items: LedgerItem[] } | undefined
  for (const item of ledger.items) {
    const run = longest(item.words, text)
    if (!run || run.length < SHARED || !unknown.some((words) => covers(run, words))) continue
    if (!best || run.length > best.run.length) best = { run, items: [item] }
    else if (run.length === best.run.length && run === best.run) best.items.push(item)
  }
  if (!best) return undefined
  const units = best.items.filter(({ project, kind }) => project === undefined || kind === 'project')
  const items = units.length > 0 ? units : best.items
  // Several names that are alike in no more than this say nothing.
  const labels = new Set(items.map(({ label }) => label))
  return labels.size > 3 ? undefined : { items, words: best.run, inexact: best.run }
}

function covers(run: string, words: string): boolean {
  if (run.includes(words)) return true
  for (let length = words.length - 1; length >= 2; length--)
    for (let at = 0; at + length <= words.length; at++)
      if (run.includes(words.slice(at, at + length))) return length * 2 >= words.length
  return false
}

function longest(names: readonly string[], text: string): string | undefined {
  let found = ''
  for (const name of names) {
    for (let start = 0; start + found.length < name.length; start++) {
      while (start + found.length < name.length && text.includes(name.slice(start, start + found.length + 1)))
        found = name.slice(start, start + found.length + 1)
    }
  }
  return found || undefined
}

/** A line that the form prints, by any of its wordings: 上级转移支付 where the print has 上级移支付. */
export function printedLine(ledger: Ledger, text: string): Thing | undefined {
  for (const kind of projectLineKinds) {
    const wordings = wordingsOf(kind, ledger.year)
    const words = wordings.find((wording) => text.includes(wording))
    const items = ledger.items.filter(
      (item) => item.kind === 'project' && wordings.includes(normaliseLabel(item.label)),
    )
    if (words && items.length > 0) return { items, words }
  }
  return undefined
}
