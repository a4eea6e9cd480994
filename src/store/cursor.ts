import { InvalidCursorError } from './errors.ts'

/** The lists that cursors belong to; one list's cursor means nothing to another. */
export type CursorList = 'submissions' | 'drafts'

/** An opaque cursor that stands behind the row with this number. */
export function writeCursor(list: CursorList, seq: number): string {
  return btoa(`${list}:${seq}`).replaceAll('=', '')
}

/** The number of the row that a cursor stands behind; without a cursor, a number behind no row. */
export function readCursor(list: CursorList, cursor: string | undefined): number {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER
  const seq = Number(/^[a-z]+:(?<seq>[1-9][0-9]{0,14})$/.exec(decode(cursor))?.groups?.seq)
  // Written again and compared, so that there is one cursor for a place and none that was tampered with.
  if (Number.isNaN(seq) || writeCursor(list, seq) !== cursor) throw new InvalidCursorError()
  return seq
}

function decode(cursor: string): string {
  try {
    return atob(cursor)
  } catch {
    throw new InvalidCursorError()
  }
}
