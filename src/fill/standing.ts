import type { ProseReading } from '../../schemas/prose-reading.ts'
import type { Submission } from '../../schemas/submission.ts'
import { readCells } from '../facts/index.ts'

/**
 * What still holds of an earlier reading once the tables have been edited: cells that say what was read, and questions none of
 * whose cells has been filled in since. Empty lists are left out.
 */
export function standing(submission: Submission, reading: Partial<ProseReading>): Partial<ProseReading> {
  if (!reading.fromProse && !reading.questions) return {}
  const texts = new Map([...readCells(submission)].map(({ id, text }) => [id, text]))
  const fromProse = (reading.fromProse ?? []).filter(({ cell, value }) => texts.get(cell.id) === value)
  const questions = (reading.questions ?? []).filter(({ cells }) =>
    cells.every(({ id }) => (texts.get(id) ?? '') === '' && !(isUnit(id) && submission.unit !== '')),
  )
  return {
    ...(fromProse.length > 0 ? { fromProse } : {}),
    ...(questions.length > 0 ? { questions } : {}),
  }
}

function isUnit(id: string): boolean {
  return id.endsWith('.unit.text')
}
