import { genericProjectWords, items, withoutGenericWords } from '../form/index.ts'
import type { LedgerItem } from './ledger.ts'

/** Shortest name that a report may cut a project's name down to, and how many of its letters must be the project's own. */
const SHORTEST = 4
const OWN = 2

const formWords = new Set(items.flatMap(({ words }) => words))
const generic = new RegExp(genericProjectWords.join('|'), 'g')
/** What a short name may end in, whatever the full one ends in. */
const tails = ['项目', '经费', '资金', '专项', '工程']

/**
 * Names that reports cut out of the projects' full names: 免费开放经费 of 公共图书馆免费开放经费. Only those that mean one
 * project alone, and say more than 补助资金 or 工作经费.
 */
export function addShortNames(projects: readonly LedgerItem[]) {
  for (const project of projects) {
    const others = projects.filter((other) => other !== project).map(({ label }) => label)
    const names = new Set(project.words)
    for (const [ending, own] of endingsOf(project.words))
      if (!others.some((label) => label.includes(own))) names.add(ending)
    project.words = [...names]
  }
}

/** Every ending of the names with a general word behind (数字化项目, but not 数字化, which may be the work itself), and its own letters. */
function endingsOf(names: readonly string[]): Map<string, string> {
  const endings = new Map<string, string>()
  for (const core of new Set(names.map(withoutGenericWords))) {
    if (core.length < SHORTEST) continue
    const full = names.filter((name) => name !== core && withoutGenericWords(name) === core)
    for (let start = 0; start < core.length; start++) {
      const own = core.slice(start).replace(generic, '')
      if (own.length < OWN) continue
      for (const name of [...full, ...tails.map((tail) => core + tail)]) {
        const ending = name.slice(start)
        if (ending.length >= SHORTEST && !formWords.has(ending)) endings.set(ending, own)
      }
    }
  }
  return endings
}
