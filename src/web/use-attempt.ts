import { useCallback, useState } from 'react'
import { asProblem, type ProblemError } from './problem-error.ts'

/** Work that may fail, one piece at a time, and what was wrong with the last. */
export interface Attempts {
  busy: boolean
  problem: ProblemError | undefined
  /** Does it; gives what comes of it, or nothing where it failed. */
  attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined>
}

export function useAttempt(): Attempts {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemError>()
  const attempt = useCallback(async <Value>(work: () => Promise<Value>): Promise<Value | undefined> => {
    setBusy(true)
    setProblem(undefined)
    try {
      return await work()
    } catch (error) {
      setProblem(asProblem(error))
      return undefined
    } finally {
      setBusy(false)
    }
  }, [])
  return { busy, problem, attempt }
}
