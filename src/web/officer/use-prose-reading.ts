import { useMemo } from 'react'
import type { ProseQuestion } from '../../../schemas/prose-reading.ts'
import type { SubmissionRecord } from '../../../schemas/submission.ts'
import { standing } from '../../fill/index.ts'
import type { CellIndex } from '../tables/cell-index.ts'
import type { Working } from './use-submission.ts'

/** What still holds of the reading of a text without tables, while the officer edits: where cells came from, what is open. */
export function useProseReading(
  { fromProse }: SubmissionRecord,
  { submission, questions }: Working,
  index: CellIndex,
): { origins: ReadonlyMap<string, string>; questions: readonly ProseQuestion[] } {
  return useMemo(() => {
    const still = standing(submission, {
      ...(fromProse && { fromProse }),
      ...(questions && { questions }),
    })
    const origins = new Map(
      (still.fromProse ?? []).flatMap(({ cell, text, place }) =>
        index.ofFact({ ...cell, value: '' }).map((key) => [key, `读自${place}：“${text}”`] as const),
      ),
    )
    return { origins, questions: still.questions ?? [] }
  }, [fromProse, questions, submission, index])
}
