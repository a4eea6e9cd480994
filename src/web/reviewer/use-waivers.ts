import { useCallback, useRef, useState } from 'react'
import type { SubmissionRecord } from '../../../schemas/submission.ts'
import type { Waiver } from '../../../schemas/waiver.ts'
import { getSubmission, saveSubmission, type Tagged } from '../api.ts'
import type { ProblemError } from '../problem-error.ts'
import { useAttempt } from '../use-attempt.ts'

/** A submission as the reviewer sees it, with what can be let pass in it. Every waiver makes a new version. */
export interface WaiverDesk {
  record: SubmissionRecord
  busy: boolean
  /** Why the last change was not stored. */
  problem: ProblemError | undefined
  waive(waiver: Waiver): void
  takeBack(waiver: Waiver): void
  /** Goes to the newest version, where somebody else stored one. */
  refresh(): void
}

export function useWaivers(loaded: Tagged<SubmissionRecord>): WaiverDesk {
  const [stored, setStored] = useState(loaded)
  const { busy, problem, attempt } = useAttempt()
  const base = useRef(stored)
  base.current = stored

  const change = useCallback(
    (next: (waivers: readonly Waiver[]) => Waiver[]) =>
      void attempt(async () => {
        const { value, etag } = base.current
        const submission = { ...value.submission, waivers: next(value.submission.waivers ?? []) }
        setStored(await saveSubmission(value.id, etag, { submission }))
      }),
    [attempt],
  )
  const waive = useCallback((waiver: Waiver) => change((waivers) => [...waivers, waiver]), [change])
  const takeBack = useCallback(
    (waiver: Waiver) => change((waivers) => waivers.filter((other) => other !== waiver)),
    [change],
  )
  const refresh = useCallback(
    () => void attempt(async () => setStored(await getSubmission(base.current.value.id))),
    [attempt],
  )
  return { record: stored.value, busy, problem, waive, takeBack, refresh }
}
