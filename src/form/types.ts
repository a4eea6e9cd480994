/**
 * What the form is made of. Everything that the other rooms know about the attachments and the report, they read from
 * values of these types.
 */

/**
 * Which of a year's figures an amount is: last year's final account (上年决算数), the year-start budget (年初预算数), the
 * full-year budget (全年预算数) or the final account (全年执行数, 决算数).
 */
export type Stage = 'prior' | 'initial' | 'full-year' | 'final'

/** What a cell is expected to hold. `figure-or-words` cells (targets and actuals) hold either. */
export type CellKind = 'amount' | 'people' | 'area' | 'rate' | 'score' | 'figure-or-words' | 'words'

export type AttachmentId = 'basic' | 'overall' | 'project'

/** A column heading. `{year}` and `{prior}` in a wording stand for the year under review and the year before it. */
export interface ColumnForm {
  id: string
  label: string
  wordings?: string[]
  kind: CellKind
  stage?: Stage
}

/** A row heading. A row that `repeats` may stand any number of times; its lines are numbered `id.1`, `id.2` … */
export interface RowForm {
  id: string
  label: string
  wordings?: string[]
  repeats?: true
}

/**
 * A part of an attachment that has its own column headings.
 * `grid`: headings above, row labels at the left. `single`: headings above, one unlabelled row below.
 * `fields`: a label and its value, side by side. `labelled`: label and value in one cell, “一般公共预算：1161.77”.
 * `line`: labels and values in one line of text below the table (signatures). `note`: printed remarks.
 */
export interface BlockForm {
  id: string
  label: string
  wordings?: string[]
  layout: 'grid' | 'single' | 'fields' | 'labelled' | 'line' | 'note'
  columns: ColumnForm[]
  rows: RowForm[]
}

export interface AttachmentForm {
  id: AttachmentId
  /** Title as printed, `{year}` standing for the year under review. */
  title: string
  /** The part of the title that tells this attachment from the others, in its known wordings. */
  titleWords: string[]
  blocks: BlockForm[]
}

/** A section of the narrative report. */
export interface SectionForm {
  key: string
  heading: string
  wordings?: string[]
  parts?: Pick<SectionForm, 'key' | 'heading' | 'wordings' | 'holds'>[]
  /** What it must state where the tables hold it. */
  states?: RequiredStatement[]
  /** An amount, or that there was none, is all that it owes. */
  amountOrNone?: boolean
  /** So many figures at least, where the tables have them. */
  leastFigures?: number
  /**
   * Items whose figures belong here, `project` and `score` standing for all of that kind; absent: any. An item that no
   * section holds belongs anywhere.
   */
  holds?: string[]
}

/** One thing that a section must state: an item at a stage, or its execution rate. */
export interface RequiredStatement {
  /** Id of an item; `each-project` for every project that spent, `satisfaction` for the unit's indicators of it. */
  item: string
  stage: Stage | 'execution-rate'
}
