import { createContext, useContext } from 'react'
import type { Tint } from './cell-index.ts'
import type { TableEdit } from './edit.ts'

/** What every cell of the tables on a page must know. */
export interface TableContext {
  year: number
  tints: ReadonlyMap<string, Tint>
  highlighted: ReadonlySet<string>
  /** The sentence that a cell was read from, where it came from no table. */
  origins?: ReadonlyMap<string, string> | undefined
  /** Without it the tables are only read. */
  onEdit?: ((edit: TableEdit) => void) | undefined
}

const context = createContext<TableContext>({ year: 0, tints: new Map(), highlighted: new Set() })

export const TableContextProvider = context.Provider

export function useTableContext(): TableContext {
  return useContext(context)
}
