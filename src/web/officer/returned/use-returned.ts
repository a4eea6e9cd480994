import { useCallback, useMemo, useState } from 'react'
import { getDraft, saveSection } from '../../api.ts'
import type { ProblemError } from '../../problem-error.ts'
import { navigate } from '../../route.ts'
import { useAttempt } from '../../use-attempt.ts'
import { handInFile } from '../hand-in.ts'
import type { ReturnedReport } from './open-returned.ts'
import { type TakeOver, takeOver } from './take-over.ts'

/** A returned report being dealt with. */
export interface ReturnedWork {
  taken: TakeOver
  /** The newest version that the service has. */
  version: number
  busy: boolean
  problem: ProblemError | undefined
  /** Stores every section that the file has otherwise, and goes on to the report. */
  store(): Promise<void>
  /** Hands the file in as a submission of its own, as any other file. */
  handInAnew(): Promise<void>
}

/** Deals with a returned report; `before` is the text that left as a file. */
export function useReturned(returned: ReturnedReport, before: string): ReturnedWork {
  const { exported, report, file, intake } = returned
  const [newest, setNewest] = useState(returned.newest)
  const { busy, problem, attempt } = useAttempt()
  const taken = useMemo(
    () => takeOver({ ...exported, text: before }, newest.value, report),
    [exported, before, newest, report],
  )

  const store = useCallback(async () => {
    const stored = await attempt(async () => {
      let base = newest
      try {
        for (const [key, text] of Object.entries(taken.texts)) {
          base = await saveSection(base.value.id, base.etag, key, text)
        }
        return base.value
      } catch (error) {
        // Sections that are in are not sent again; one that somebody rewrote meanwhile is named before it is.
        setNewest(await getDraft(base.value.id).catch(() => base))
        throw error
      }
    })
    if (stored) navigate({ page: 'draft', id: stored.submissionId, draftId: stored.id })
  }, [attempt, newest, taken])

  const handInAnew = useCallback(async () => {
    const id = await attempt(() => handInFile(file, intake))
    if (id !== undefined) navigate({ page: 'submission', id })
  }, [attempt, file, intake])

  return { taken, version: newest.value.version, busy, problem, store, handInAnew }
}
