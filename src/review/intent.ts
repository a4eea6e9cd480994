import type { Finding } from '../../schemas/finding.ts'
import type { Ledger } from '../facts/index.ts'
import type { Asked } from './asked.ts'
import type { Reply } from './reply.ts'

export interface Source {
  ledger: Ledger
  findings: readonly Finding[]
}

/**
 * One kind of question, as a value: how it is known and how the tables answer it. `answer` returns undefined where the
 * tables hold nothing for it; the next intent that recognises the question is then tried.
 */
export interface Intent {
  id: string
  recognises(asked: Asked, source: Source): boolean
  answer(asked: Asked, source: Source): Reply | undefined
}

export function defineIntent(intent: Intent): Intent {
  return intent
}
