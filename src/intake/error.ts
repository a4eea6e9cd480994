export type IntakeCode =
  | 'not_a_submission'
  | 'year_not_found'
  | 'unsupported_file'
  | 'file_too_large'
  | 'broken_file'
  | 'encrypted_file'

/** Why an input could not be read: a stable code, and words for the person who handed it in. */
export class IntakeError extends Error {
  readonly code: IntakeCode

  constructor(code: IntakeCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'IntakeError'
    this.code = code
  }
}
