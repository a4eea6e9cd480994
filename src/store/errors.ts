/** Somebody else's change came first: the version that the change was based on is not the newest. */
export class StaleVersionError extends Error {
  override readonly name = 'StaleVersionError'
  readonly expected: number

  constructor(expected: number) {
    super(`version ${expected} is not the newest`)
    this.expected = expected
  }
}

/** More than a row of the database holds. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
  readonly bytes: number
  readonly limit: number

  constructor(bytes: number, limit: number) {
    super(`${bytes} bytes do not fit into a row of ${limit}`)
    this.bytes = bytes
    this.limit = limit
  }
}

/** A cursor that this list did not give out. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError'
}
