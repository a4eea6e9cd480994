import { APICallError } from 'ai'
import type { Usage } from './types.ts'

/** What can become of a call; the code is what logs, the audit trail and /healthz show, never the endpoint's words. */
const failures = {
  // Nothing will come of this endpoint: no further call is made.
  unreachable: 'fatal',
  unauthorized: 'fatal',
  forbidden: 'fatal',
  'not-found': 'fatal',
  // The same request may do better in a moment.
  busy: 'again',
  'server-error': 'again',
  cut: 'again',
  garbled: 'again',
  // The model may do better when it is told.
  empty: 'tell',
  'not-json': 'tell',
  'wrong-shape': 'tell',
  'too-long': 'tell',
  'no-such-tool': 'tell',
  refused: 'tell',
  // Nothing will come of this request.
  timeout: 'give-up',
  'bad-request': 'give-up',
  'too-large': 'give-up',
  filtered: 'give-up',
  'over-budget': 'give-up',
  cancelled: 'give-up',
} as const

export type FailureCode = keyof typeof failures
export type Remedy = (typeof failures)[FailureCode]

interface Details {
  usage?: Usage | undefined
  tries?: number
  /** What the model wrote, where it wrote something that cannot be used. */
  said?: string
  /** What is wrong with it, for the model. */
  wrong?: readonly string[]
  /** What the endpoint asks to be waited for. */
  pauseMs?: number | undefined
}

/** A call that came to nothing. The message is its code: it holds nothing that was sent or received. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  readonly code: FailureCode
  readonly remedy: Remedy
  readonly details: Details

  constructor(code: FailureCode, details: Details = {}) {
    super(code)
    this.code = code
    this.remedy = failures[code]
    this.details = details
  }
}

/** What an error of the client says, in our terms. */
export function failureOf(error: unknown, cancelled: AbortSignal | undefined): ModelFailure {
  if (cancelled?.aborted)
    return new ModelFailure(hasName(cancelled.reason, 'TimeoutError') ? 'timeout' : 'cancelled')
  if (error instanceof ModelFailure) return error
  if (hasName(error, 'TimeoutError', 'AbortError')) return new ModelFailure('timeout')
  if (!APICallError.isInstance(error)) return new ModelFailure('garbled')
  const pauseMs = pauseIn(error.responseHeaders ?? {})
  switch (error.statusCode) {
    case undefined:
      return new ModelFailure('unreachable')
    case 401:
      return new ModelFailure('unauthorized')
    case 402: // no credit left
    case 403:
      return new ModelFailure('forbidden')
    case 404:
      return new ModelFailure('not-found')
    case 408:
    case 429:
      return new ModelFailure('busy', { pauseMs })
    default:
      if (error.statusCode >= 500) return new ModelFailure('server-error', { pauseMs })
      // A good status with a body that is no completion.
      return new ModelFailure(error.statusCode < 300 ? 'garbled' : 'bad-request')
  }
}

function hasName(error: unknown, ...names: string[]): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && names.includes(String(error.name))
}

/** Retry-After in seconds or as a date (RFC 9110 §10.2.3), or in milliseconds as some endpoints have it. */
function pauseIn(headers: Readonly<Record<string, string>>): number | undefined {
  const exact = Number(headers['retry-after-ms'] ?? Number.NaN)
  if (Number.isFinite(exact) && exact >= 0) return exact
  const text = headers['retry-after']?.trim()
  if (!text) return undefined
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}
