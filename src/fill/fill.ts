import type { CellReference, ProseCell, ProseQuestion, ProseReading } from '../../schemas/prose-reading.ts'
import type { Submission } from '../../schemas/submission.ts'
import { type Ledger, openLedger } from '../facts/index.ts'
import type { Prose, ProseReader } from '../intake/index.ts'
import { withBlankForms } from './blank-form.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { freeCells, isLacking } from './lacking.ts'
import { putCells } from './put.ts'
import { noUnit, questionAbout, tooLong, uncertainYear } from './questions.ts'
import { settle } from './settle.ts'
import { standing } from './standing.ts'

/** No report is longer; what stands beyond is kept as it is, and not read. */
const PROSE_LIMIT = 100_000

/** More questions than these would not be read; the text is kept whole. */
const QUESTION_LIMIT = 200

type Filled = { submission: Submission } & Partial<ProseReading>

/** Reads prose into the cells that the tables lack. `year` is assumed where nothing says which one it is. */
export function proseReader(year: number): ProseReader {
  return { year, read: fill }
}

/**
 * A submission with what its prose surely states in the cells that its tables lack, where each was found, and what must be
 * asked. A cell that a table has is never touched; complete tables come back as they are.
 */
export function fill(submission: Submission, prose: readonly Prose[], yearSure: boolean): Filled {
  if (!isLacking(submission)) return { submission }
  const whole = withBlankForms(submission)
  const ledger = openLedger(whole)
  const { read, cut } = withinLimit(prose)
  const found = read.flatMap((stretch) => candidatesOf(ledger, stretch, yearSure))
  const { filled, open } = settle(found, freeCells(submission))
  if (filled.size === 0 && open.length === 0) return { submission }
  const texts = new Map([...filled].map(([cell, { value = '' }]) => [cell, value]))
  const fromProse = [...filled]
    .sort(([, a], [, b]) => a.start - b.start)
    .map(([cell, candidate]): ProseCell => {
      return { cell: referTo(ledger, cell), value: candidate.value ?? '', ...spanOf(prose, candidate) }
    })
  const questions = open.slice(0, QUESTION_LIMIT).map((one): ProseQuestion => {
    const cells = one.cells.map((cell) => referTo(ledger, cell))
    const span = spanOf(prose, one.candidate)
    return { message: questionAbout(one, figureOf(prose, one.candidate), cells), ...span, cells }
  })
  const completed = putCells(whole, new Map([...unitCells(submission), ...texts]))
  const all = [...asked(ledger, yearSure, cut), ...questions].slice(0, QUESTION_LIMIT)
  return { submission: completed, ...standing(completed, { fromProse, questions: all }) }
}

/** The prose up to the limit, and whether any was left. */
function withinLimit(prose: readonly Prose[]): { read: Prose[]; cut: boolean } {
  let room = PROSE_LIMIT
  let cut = false
  const read = prose.flatMap((stretch): Prose[] => {
    const text = stretch.text.slice(0, room)
    cut ||= text.length < stretch.text.length
    room -= text.length
    return text === '' ? [] : [{ ...stretch, text }]
  })
  return { read, cut }
}

/** Candidates with their offsets in the whole text. */
function candidatesOf(ledger: Ledger, { text, start: offset }: Prose, yearSure: boolean): Candidate[] {
  return candidatesIn(ledger, text, yearSure).map((candidate) => ({
    ...candidate,
    start: candidate.start + offset,
    end: candidate.end + offset,
    clause: { start: candidate.clause.start + offset, end: candidate.clause.end + offset },
  }))
}

function referTo(ledger: Ledger, id: string): CellReference {
  const fact = ledger.cells.get(id)?.fact
  return {
    id,
    label: fact?.label ?? id,
    place: fact?.place ?? { attachment: '', row: '', column: '' },
  }
}

function stretchOf(prose: readonly Prose[], at: number): Prose | undefined {
  return prose.findLast(({ start }) => start <= at)
}

function slice(prose: readonly Prose[], from: number, to: number): string {
  const stretch = stretchOf(prose, from)
  return stretch ? stretch.text.slice(from - stretch.start, to - stretch.start) : ''
}

function figureOf(prose: readonly Prose[], { start, end }: Candidate): string {
  return slice(prose, start, end)
}

function spanOf(prose: readonly Prose[], { start, end, clause }: Candidate) {
  const line = stretchOf(prose, start)?.lines.findLast((one) => one.start <= start)
  return { text: slice(prose, clause.start, clause.end), place: line?.place ?? '', start, end }
}

/** The unit's name, in the tables that had to be made. */
function unitCells({ unit, attachments }: Submission): [string, string][] {
  if (unit === '') return []
  return (['basic', 'overall'] as const)
    .filter((form) => !attachments.some((attachment) => attachment.form === form))
    .map((form) => [`${form}.unit.text`, unit])
}

function asked(ledger: Ledger, yearSure: boolean, cut: boolean): ProseQuestion[] {
  const about = { text: '', place: '' }
  const unit = { ...about, message: noUnit, cells: [referTo(ledger, 'basic.unit.text')] }
  const year = { ...about, message: uncertainYear(ledger.year), cells: [] }
  const length = { ...about, message: tooLong(PROSE_LIMIT), cells: [] }
  return [...(ledger.unit === '' ? [unit] : []), ...(yearSure ? [] : [year]), ...(cut ? [length] : [])]
}
