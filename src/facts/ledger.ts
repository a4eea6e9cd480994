import type { Fact } from '../../schemas/fact.ts'
import type { Submission } from '../../schemas/submission.ts'
import type { Item, Stage } from '../form/index.ts'
import type { CellValue, Decimal } from '../quantity/index.ts'
import type { ReadCell } from './cells.ts'

/** The stages of an item, and for indicators the target beside the actual (`final`). */
export type FigureStage = Stage | 'target'

/**
 * A value that the tables hold or imply, with the fact that cites it. `blank`: the cell is blank or dashed and stands
 * for nothing spent, which sums count as zero.
 */
export interface Figure {
  fact: Fact
  value: Decimal
  blank: boolean
}

/**
 * Something that the tables give figures for, over its stages. Where several cells state the same thing (附件1 项目支出
 * 决算 and 附件2 项目支出), each is a figure of that stage, the nearest first.
 */
export interface LedgerItem {
  id: string
  label: string
  words: readonly string[]
  /** Names that mean this only while its whole is spoken of. */
  shortWords?: readonly string[]
  /** The words name this column of another item. */
  columnOf?: Item['columnOf']
  unit: Item['unit'] | ''
  figures: Partial<Record<FigureStage, Figure[]>>
  /** Id of the total that this is a part of. */
  whole?: string
  oneBudget: boolean
  kind: 'form' | 'project' | 'source' | 'indicator' | 'score'
  /** Key of the project table (`project.1`) that the item belongs to; absent for the unit as a whole. */
  project?: string
}

/** One line of an indicator table, its first two levels carried down. */
export interface Indicator {
  id: string
  /** `overall`, `project.1` … */
  table: string
  attachment: string
  level1: string
  level2: string
  name: string
  target: CellValue
  targetText: string
  actual: CellValue
  actualText: string
  points?: Decimal
  score?: Decimal
  reason: string
}

/** A quantity inside a cell that is prose, named by its own words. */
export interface ProseFigure {
  fact: Fact
  value: Decimal
  /** Unit as written: 名, 个, %. */
  unit: string
  /** Words of the cell that lead up to the figure, and the counted noun behind it. */
  context: string
  /** What stands right before the figure, over commas and other figures too, without spaces. */
  before: string
  /** What stands right behind it, without spaces. */
  after: string
  /** Id of the indicator in whose actual it stands. */
  indicator?: string
  /** It stands in what was aimed at, not in what was done. */
  target: boolean
}

export interface Project {
  /** `project.1` … in the order of the attachments. */
  key: string
  name: string
  /** “附件3”. */
  attachment: string
}

/** Everything that a submission's tables state, ready to be looked up. */
export interface Ledger {
  submission: Submission
  unit: string
  year: number
  /** Every cell of the submission that the form knows, blank ones included, by fact id. */
  cells: ReadonlyMap<string, ReadCell>
  /** The quantities in cells that are prose, by the cell's fact id. */
  proseOf: ReadonlyMap<string, readonly ProseFigure[]>
  /** Facts of the tables, then derived facts. */
  facts: readonly Fact[]
  projects: readonly Project[]
  items: readonly LedgerItem[]
  indicators: readonly Indicator[]
  prose: readonly ProseFigure[]
  /** A fact by id; undefined where the cell is blank or not there. */
  fact(id: string): Fact | undefined
  /** The figure of a cell, blank cells as zero; undefined where the cell is not in the submission or holds words. */
  figure(id: string): Figure | undefined
  item(id: string): LedgerItem | undefined
  /** The text of a cell as written; '' where blank. */
  text(id: string): string
}
