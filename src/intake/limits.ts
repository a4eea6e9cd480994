import { IntakeError } from './error.ts'

/** Largest input accepted: bytes of a file, characters of a pasted text. */
export const INPUT_LIMIT = 10 * 1024 * 1024

/** What the schema of a submission holds at most; what goes beyond becomes a leftover. */
export const CELL_LIMIT = 100_000
export const ROW_LIMIT = 5000
export const COLUMN_LIMIT = 40
export const ATTACHMENT_LIMIT = 200
export const UNIT_LIMIT = 200

export function refuseLarge(size: number): void {
  if (size > INPUT_LIMIT) {
    throw new IntakeError(
      'file_too_large',
      `内容过大：上限为 ${INPUT_LIMIT / 1024 / 1024} MB。请只提交附件表格和报告。`,
    )
  }
}
