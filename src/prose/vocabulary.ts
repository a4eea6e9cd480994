import { bareStageWords, fillYear, periodWords, stageWords, untabledWords } from '../form/index.ts'
import type { Meaning } from './meanings.ts'

/** The form's words for a year: its columns and periods, and the things that it has no cells for. */
export function* vocabulary(year: number): Generator<[string, Meaning]> {
  for (const [stage, words] of Object.entries(stageWords)) {
    for (const word of words) yield [word, { kind: 'stage', stage: stage as keyof typeof stageWords }]
  }
  for (const [stage, words] of Object.entries(bareStageWords)) {
    for (const word of words)
      yield [word, { kind: 'stage', stage: stage as keyof typeof bareStageWords, bare: true }]
  }
  for (const [period, words] of Object.entries(periodWords)) {
    for (const word of words)
      yield [fillYear(word, year), { kind: 'period', period: period as keyof typeof periodWords }]
  }
  for (const word of untabledWords) yield [word, { kind: 'untabled' }]
}
