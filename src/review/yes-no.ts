import { check } from '../check/index.ts'
import type { Asked } from './asked.ts'
import type { Source } from './intent.ts'

/** “是，” or “否，” where the question can be answered so. */
export function verdict(asked: Asked, holds: boolean | undefined): string {
  if (!asked.wants.has('yes-no') || holds === undefined) return ''
  return holds ? '是，' : '否，'
}

/** Whether the figures that the question itself states are right, by the checker. */
export function confirmation(asked: Asked, { ledger }: Source): string {
  const { quantities } = check(ledger, asked.text, 'review')
  if (quantities.length === 0) return ''
  if (quantities.some(({ status }) => status === 'contradicted')) return '否，'
  return quantities.every(({ status }) => status === 'supported' || status === 'derived') ? '是，' : ''
}
