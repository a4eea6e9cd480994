import type { Ledger, ProseFigure } from '../../facts/index.ts'
import type { BoundQuantity, Reading } from '../context/readings.ts'
import { commonRun } from '../read/own-words.ts'
import { readingAgrees } from './agree.ts'
import { factsOf, type Judgement } from './judge.ts'
import { compatible } from './units.ts'

/**
 * A figure is known by the company it keeps: what no word of the text names may stand in the same cell of prose as the
 * figures told around it (受理58件，结了56件，还有2件在办). Possible, not said: it only ever supports.
 */

/** How many figures to either side bear on one. */
const NEAR = 5
/** Letters around a figure that may tell it from others of its cell. */
const BEFORE = 10
const BEHIND = 6
/** What lies beyond a mark or another figure belongs to that one. */
const marks = /[，。；：、,;:\d]/

/** The judgements, with those figures supported that stand in a cell whose other figures are told around them. */
export function byCompany(ledger: Ledger, text: string, judgements: readonly Judgement[]): Judgement[] {
  return judgements.map((judgement, index) => {
    const { bound, status } = judgement
    if (
      status !== 'unsupported' ||
      bound.announced ||
      bound.readings.some(({ strength }) => strength === 'named')
    )
      return judgement
    const reading = readCompany(ledger, text, bound, companyOf(text, judgements, index))
    return reading ? { bound, status: 'supported', reading, facts: factsOf(reading) } : judgement
  })
}

/** The figures told rightly on the same line. */
function companyOf(text: string, judgements: readonly Judgement[], index: number): Judgement[] {
  const { start, end } = (judgements[index] as Judgement).bound
  const before = judgements
    .slice(Math.max(0, index - NEAR), index)
    .filter(({ bound }) => !text.slice(bound.end, start).includes('\n'))
  const behind = judgements
    .slice(index + 1, index + 1 + NEAR)
    .filter(({ bound }) => !text.slice(end, bound.start).includes('\n'))
  return [...before, ...behind].filter(({ status }) => status === 'supported' || status === 'derived')
}

function readCompany(
  ledger: Ledger,
  text: string,
  { start, end, quantity }: BoundQuantity,
  company: readonly Judgement[],
): Reading | undefined {
  const told = new Set(company.flatMap(({ facts }) => facts.map(({ id }) => id)))
  const rows = new Set([...told].map(rowOf))
  const open = ledger.prose.filter(
    ({ fact, unit }) => rows.has(rowOf(fact.id)) && !told.has(fact.id) && compatible(quantity.unit, unit),
  )
  const words = `${text
    .slice(Math.max(0, start - BEFORE), start)
    .split(marks)
    .at(-1)}${text.slice(end, end + BEHIND).split(marks)[0]}`
  return closest(open, words)
    .map(
      ({ fact, value }): Reading => ({
        figure: { fact, value, blank: false },
        strength: 'guessed',
        rule: 'own-words',
        measure: fact.label,
      }),
    )
    .find((reading) => readingAgrees(quantity, reading))
}

/** `overall.indicator.3.` of `overall.indicator.3.actual#2`: what was aimed at and what was done belong together. */
function rowOf(id: string): string {
  const cell = id.replace(/#\d+$/, '')
  return cell.slice(0, cell.lastIndexOf('.') + 1)
}

/** Of the figures that may be meant, those whose own words have most in common with the words around. */
function closest(figures: readonly ProseFigure[], words: string): ProseFigure[] {
  const runs = figures.map(({ context }) => commonRun(words, context))
  const most = Math.max(...runs)
  return figures.filter((_, index) => runs[index] === most)
}
