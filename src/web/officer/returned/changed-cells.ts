import type { Submission } from '../../../../schemas/submission.ts'
import { type Ledger, openLedger } from '../../../facts/index.ts'
import { placeWords } from '../../words.ts'

/** A cell of the tables that a returned file has otherwise; '' where one of the two has it blank. */
export interface ChangedCell {
  id: string
  /** Where it stands, in words. */
  place: string
  before: string
  after: string
}

/** The cells of the form in which the tables of a returned file differ from those of its submission. */
export function changedCells(before: Submission, after: Submission): ChangedCell[] {
  const [had, has] = [cellsOf(openLedger(before)), cellsOf(openLedger(after))]
  return [...new Set([...had.keys(), ...has.keys()])].flatMap((id) => {
    const [was, is] = [had.get(id), has.get(id)]
    if (compact(was?.text) === compact(is?.text)) return []
    return [{ id, place: (is ?? was)?.place ?? id, before: was?.text ?? '', after: is?.text ?? '' }]
  })
}

function cellsOf({ cells }: Ledger): Map<string, { place: string; text: string }> {
  const filled = [...cells.values()].filter(({ text }) => text !== '')
  return new Map(
    filled.map(({ id, text, fact }) => [
      id,
      { place: fact.place ? placeWords(fact.place) : fact.label, text },
    ]),
  )
}

/** Where a line is broken in a cell is the page's layout, not its content. */
function compact(text = ''): string {
  return text.replace(/\s+/g, '')
}
