import { type Figure, type Ledger, type LedgerItem, type ProseFigure, unitOf } from '../../facts/index.ts'
import type { Unit } from '../../quantity/index.ts'
import type { Reading } from '../context/readings.ts'
import { compatible } from '../judge/units.ts'

/**
 * Figures that no word of the form names are known by their own words: what an indicator is called, what a cell of prose
 * says around a figure. The longest run of characters that both have in common says how surely they are the same.
 */

const SURE = 4
const POSSIBLE = 2

interface Named {
  words: string
  figure: Figure
  unit: string
  item?: LedgerItem
  target: boolean
}

const known = new WeakMap<Ledger, Named[]>()

function namedFigures(ledger: Ledger): Named[] {
  const found = known.get(ledger)
  if (found) return found
  const named: Named[] = ledger.prose.map((prose: ProseFigure) => {
    const item = prose.indicator ? ledger.item(prose.indicator) : undefined
    return {
      words: prose.context,
      figure: { fact: prose.fact, value: prose.value, blank: false },
      unit: prose.unit,
      target: prose.target,
      ...(item ? { item } : {}),
    }
  })
  for (const item of ledger.items) {
    if (item.kind !== 'indicator') continue
    for (const figure of item.figures.final ?? [])
      named.push({ words: item.label, figure, unit: unitOf(figure), item, target: false })
    for (const figure of item.figures.target ?? [])
      named.push({ words: item.label, figure, unit: unitOf(figure), item, target: true })
  }
  known.set(ledger, named)
  return named
}

/**
 * Readings of a quantity by the words around it, the surest first; of any unit where none is given. `targets` says whether the words are about what was
 * aimed at: only then, and then alone or as well, may a target be meant.
 */
export function readOwnWords(
  ledger: Ledger,
  unit: Unit | undefined,
  words: OwnWords,
  targets: 'none' | 'also' | 'only',
): Reading[] {
  if (words.all.length < POSSIBLE) return []
  const scored: { score: number; run: number; named: Named }[] = []
  const grams = bigrams(words.all)
  for (const named of namedFigures(ledger)) {
    if (named.target ? targets === 'none' : targets === 'only') continue
    if ((unit && !compatible(unit, named.unit)) || !sharesBigram(grams, named.words)) continue
    const run = commonRun(words.all, named.words)
    if (run >= POSSIBLE) scored.push({ run, score: run / Math.max(words.own.length, run), named })
  }
  scored.sort((a, b) => b.run - a.run || b.score - a.score)
  const best = scored[0]?.run ?? 0
  return scored.slice(0, 24).map(({ run, score, named }) => ({
    figure: named.figure,
    strength:
      !words.negated && run === best && ((run >= SURE && score >= 0.4) || score >= 0.7)
        ? 'carried'
        : 'guessed',
    rule: 'own-words',
    measure: named.figure.fact.label,
    ...(named.item
      ? { item: named.item, stage: named.target ? ('target' as const) : ('final' as const) }
      : {}),
  }))
}

/** The words around a quantity: all of them, and those that are left when the grammar of figures is taken out. */
export interface OwnWords {
  all: string
  own: string
  /** 未, 没有 stands among them: the figure is of what was not done. */
  negated: boolean
}

function bigrams(words: string): Set<string> {
  const grams = new Set<string>()
  for (let index = 0; index + 1 < words.length; index++) grams.add(words.slice(index, index + 2))
  return grams
}

function sharesBigram(grams: ReadonlySet<string>, words: string): boolean {
  for (let index = 0; index + 1 < words.length; index++)
    if (grams.has(words.slice(index, index + 2))) return true
  return false
}

/** Length of the longest run of characters that two short texts share. */
function commonRun(a: string, b: string): number {
  let best = 0
  let previous = new Uint8Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const current = new Uint8Array(b.length + 1)
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue
      const run = (previous[j - 1] as number) + 1
      current[j] = run
      if (run > best) best = run
    }
    previous = current
  }
  return best
}
