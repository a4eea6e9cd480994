import { useEffect, useRef, useState } from 'react'
import type { CheckResult, Policy } from '../../../schemas/check-result.ts'
import { check } from '../../check/index.ts'
import type { Ledger } from '../../facts/index.ts'
import { type Mark, marksOf } from './mark.ts'

/** A text with the checker's verdict on exactly that text. */
export interface Checked {
  text: string
  check: CheckResult
  marks: Mark[]
}

/** Longest wait before the checker looks again, in milliseconds. */
const LONGEST_WAIT = 100

/** Checks `text` against the tables as it changes: within a frame, or a little later where a check takes long. */
export function useCheck(
  ledger: Ledger | undefined,
  text: string | undefined,
  policy: Policy,
): Checked | undefined {
  const [checked, setChecked] = useState<Checked>()
  const lasted = useRef(0)

  useEffect(() => {
    if (!ledger || text === undefined) return
    const timer = window.setTimeout(
      () => {
        const begun = performance.now()
        try {
          const result = check(ledger, text, policy)
          setChecked({ text, check: result, marks: marksOf(result, text) })
        } catch (error) {
          console.error(error)
        }
        lasted.current = performance.now() - begun
      },
      lasted.current > 16 ? LONGEST_WAIT : 0,
    )
    return () => window.clearTimeout(timer)
  }, [ledger, text, policy])

  return checked
}
