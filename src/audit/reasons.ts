import type { Tables } from './tables.ts'
import { noReason } from './words.ts'

/** Whether a reason cell gives a reason: filled, and not by 无 or 已完成. */
export function givesReason(text: string): boolean {
  const bare = text.replace(/[\s。，；、]/g, '')
  // A bare figure or a dash gives none.
  return /[\u4e00-\u9fff]/.test(bare) && !noReason.includes(bare)
}

/** The reasons that a table gives anywhere. The form has no reason cell beside the funds. */
export function reasonsOf(tables: Tables, key: string): string[] {
  return tables.indicators
    .filter(({ table }) => table === key)
    .map(({ reason }) => reason)
    .filter(givesReason)
}
