import type { Column } from '../check/context/context.ts'
import type { LedgerItem } from '../facts/index.ts'
import type { Meaning, Quantity } from '../prose/index.ts'
import type { Want } from './wants.ts'

/** Something that a question names: the items that its word may mean, narrowed to the project spoken of. */
export interface Thing {
  items: readonly LedgerItem[]
  words: string
  /** The question's own words, where no word of the form is exactly that. */
  inexact?: string
}

/** One question: a clause of what was typed, with what it carries on from the clauses before. */
export interface Asked {
  text: string
  things: readonly Thing[]
  /** What the clause before was about. */
  before: readonly Thing[]
  /** The clause names a thing itself; else its things are carried on. */
  named: boolean
  columns: readonly Column[]
  /** Columns named behind 比, 较: what is compared with. */
  base: readonly Column[]
  meanings: ReadonlyMap<Meaning['kind'], readonly Meaning[]>
  wants: ReadonlySet<Want>
  /** Every project is meant one by one (各项目, 三个项目). */
  eachProject: boolean
  /** Words for things that the form has no cell for. */
  untabled: readonly string[]
  /** What the clause says beyond the words that are known. */
  unknown: readonly string[]
  /** Something is named behind 占: the whole. */
  wholeNamed: boolean
  /** The figures that it states, to be confirmed or denied. */
  figures: readonly Quantity[]
  /** Keys of the tables that are named: `basic`, `overall`, `project.1`. */
  attachments: readonly string[]
}
