import type { Stage } from '../types.ts'

/**
 * The things that the tables give figures for, in the words in which reports speak of them, with the cells that hold
 * them. Fact ids are `attachment.row.column`.
 */
export interface Item {
  id: string
  label: string
  /** Wordings in prose. Where one contains another the longer one is meant. */
  words: string[]
  /** Names too short to mean the item anywhere but under its whole. */
  shortWords?: string[]
  unit: '万元' | '人' | '%' | 'm²' | '分'
  /** Cells by stage. */
  cells: Partial<Record<Stage, string>>
  /** Cells that print a stage a second time: who states it states them too. */
  alsoCells?: Partial<Record<Stage, string[]>>
  /** The total that this is a part of, where the form has one. */
  whole?: string
  /** The words name this column of another item: 预算投资 is the budget of 实际投资. */
  columnOf?: { item: string; stage: 'initial' | 'final' | 'target' }
  /** The item that limits this one: staff by 编制, actual investment by 概算. Compared with like a budget or a target. */
  quota?: string
  /** The row has a single budget column, so that “预算” without more means that one, also for rates. */
  oneBudget?: true
}
