import type { Page } from '../../schemas/list.ts'
import { type CursorList, writeCursor } from './cursor.ts'

export interface PageRequest {
  cursor?: string | undefined
  limit: number
}

/** A statement with its values, apart from the database, so that its plan can be asked for. */
export interface Query {
  sql: string
  values: (string | number)[]
}

/** A page out of one row more than the page holds: the extra row only tells that there is more. */
export function pageOfRows<Row extends { seq: number }, Item>(
  list: CursorList,
  rows: Row[],
  limit: number,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(toItem),
    ...(rows.length > limit && last ? { nextCursor: writeCursor(list, last.seq) } : {}),
  }
}
