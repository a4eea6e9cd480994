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

/** The figures by each pair of letters in their words, made once for each submission. */
const indexes = new WeakMap<Ledger, ReadonlyMap<string, readonly Named[]>>()

function indexOf(ledger: Ledger): ReadonlyMap<string, readonly Named[]> {
  const known = indexes.get(ledger)
  if (known) return known
  const index = new Map<string, Named[]>()
  for (const named of namedFigures(ledger)) {
    for (const gram of bigrams(named.words)) {
      const list = index.get(gram)
      if (list) list.push(named)
      else index.set(gram, [named])
    }
  }
  indexes.set(ledger, index)
  return index
}

function namedFigures(ledger: Ledger): Named[] {
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
  return named
}

/**
 * Readings of a quantity by the words around it, the surest first; of any unit where none is given. `targets` says whether
 * the words are about what was aimed at: only then, and then alone or as well, may a target be meant.
 */
export function readOwnWords(
  ledger: Ledger,
  unit: Unit | undefined,
  words: OwnWords,
  targets: 'none' | 'also' | 'only',
): Reading[] {
  if (words.all.length < POSSIBLE) return []
  const scored: { score: number; run: number; named: Named }[] = []
  const seen = new Set<Named>()
  const index = indexOf(ledger)
  for (const gram of bigrams(words.all)) for (const named of index.get(gram) ?? []) seen.add(named)
  for (const named of seen) {
    if (named.target && targets === 'none') continue
    if (unit && !compatible(unit, named.unit)) continue
    const run = commonRun(words.all, named.words)
    if (run >= POSSIBLE) scored.push({ run, score: run / Math.max(words.own.length, run), named })
  }
  scored.sort((a, b) => b.run - a.run || b.score - a.score)
  const best = scored[0]?.run ?? 0
  return scored.slice(0, 24).map(({ run, score, named }) => ({
    figure: named.figure,
    strength:
      words.own.length >= POSSIBLE &&
      !words.negated &&
      run === best &&
      ((run >= SURE && score >= 0.4) || score >= 0.7)
        ? 'carried'
        : 'guessed',
    rule: 'own-words',
    measure: named.figure.fact.label,
    ...(named.item
      ? { item: named.item, stage: named.target ? ('target' as const) : ('final' as const) }
      : {}),
  }))
}

/** 批复320平方米，实建312平方米: the form knows the areas of one building. It can only support. */
export function readAnyArea(ledger: Ledger): Reading[] {
  const item = ledger.item('actual-area')
  return (['final', 'target'] as const).flatMap((stage) =>
    (item?.figures[stage] ?? []).map(
      (figure): Reading => ({
        figure,
        strength: 'guessed',
        stage,
        rule: 'stated-figure',
        measure: figure.fact.label,
        ...(item ? { item } : {}),
      }),
    ),
  )
}

/** 目标1500人次, where no word says of which indicator: any of that unit. It can only support. */
export function readAnyTarget(ledger: Ledger, unit: Unit): Reading[] {
  return ledger.items.flatMap((item) =>
    item.kind === 'indicator'
      ? (item.figures.target ?? [])
          .filter((figure) => compatible(unit, unitOf(figure)))
          .map(
            (figure): Reading => ({
              figure,
              strength: 'guessed',
              item,
              stage: 'target',
              rule: 'own-words',
              measure: figure.fact.label,
            }),
          )
      : [],
  )
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

/** Length of the longest run of characters that two short texts share. */
export function commonRun(a: string, b: string): number {
  let best = 0
  // Runs that end at the letter of `a` that is read, and at each of `b`; backwards, as each is made from the one before.
  const runs = new Uint8Array(b.length + 1)
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i)
    for (let j = b.length; j > 0; j--) {
      const run = b.charCodeAt(j - 1) === letter ? (runs[j - 1] as number) + 1 : 0
      runs[j] = run
      if (run > best) best = run
    }
  }
  return best
}
