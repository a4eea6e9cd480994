import type { Intake } from './intake.ts'
import { refuseLarge } from './limits.ts'
import type { ProseReader } from './prose.ts'
import { readGrid } from './submission.ts'
import { readTextGrid } from './text-grid.ts'

/** Pasted text → submission. Imports nothing heavy. */
export function readText(text: string, prose?: ProseReader): Intake {
  refuseLarge(text.length)
  return readGrid(readTextGrid(text), prose)
}
