import * as z from 'zod'
import { TooLargeError } from './errors.ts'

/** A column that holds JSON of this schema. */
export function jsonColumn<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema)
}

/** D1 takes 2,000,000 bytes a row; what is left over is for the short columns. */
export const ROW_LIMIT = 1_990_000

/** Refuses what the database would refuse, before it does so with words of its own. */
export function assertFits(...columns: string[]): void {
  const bytes = columns.reduce((total, column) => total + new TextEncoder().encode(column).byteLength, 0)
  if (bytes > ROW_LIMIT) throw new TooLargeError(bytes, ROW_LIMIT)
}
