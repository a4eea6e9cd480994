import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Accuracy, Row } from './measure.ts'
import { share } from './tally.ts'

/** Below these, in per cent, no figure may fall: of everything (`npm run accuracy`), and of the sample that CI takes. */
export interface Floors {
  seen: Partial<Record<Row, number>>
  unseen: Partial<Record<Row, number>>
  'seen-sample': Partial<Record<Row, number>>
  'unseen-sample': Partial<Record<Row, number>>
}

/** CI checks one mutant of so many. */
export const SAMPLE = 53

const file = join(import.meta.dirname, 'floors.json')

export function readFloors(): Floors {
  return JSON.parse(readFileSync(file, 'utf8'))
}

export function writeFloors(floors: Floors) {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
}

/** What is reached, as the floors keep it. */
export function reached({ rows }: Accuracy): Partial<Record<Row, number>> {
  return Object.fromEntries(
    [...rows].flatMap(([row, tally]) => (tally.total > 0 ? [[row, share(tally)]] : [])),
  )
}

/** The rows that have fallen, as “digit: 99.2 < 99.5”. */
export function fallen(accuracy: Accuracy, floors: Partial<Record<Row, number>>): string[] {
  const now = reached(accuracy)
  return (Object.entries(floors) as [Row, number][]).flatMap(([row, floor]) => {
    const value = now[row]
    return value !== undefined && value >= floor ? [] : [`${row}: ${value ?? 'none'} < ${floor}`]
  })
}
