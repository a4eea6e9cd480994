import { useCallback, useMemo, useRef, useState } from 'react'
import type { ProseQuestion } from '../../../schemas/prose-reading.ts'
import type { Leftover, Submission, SubmissionRecord } from '../../../schemas/submission.ts'
import { getSubmission, saveSubmission, type Tagged } from '../api.ts'
import { forget, kept } from '../keep.ts'
import { applyEdit, type TableEdit } from '../tables/edit.ts'
import { useAttempt } from '../use-attempt.ts'
import type { UnsavedWork } from './unsaved-notices.tsx'
import { useKeeping } from './use-keeping.ts'

/** What the officer may change of a submission. */
export interface Working {
  submission: Submission
  report?: string
  leftovers: Leftover[]
  /** What a text without tables left open. */
  questions?: ProseQuestion[]
}

interface Kept extends Working {
  version: number
}

/** A submission being worked on: the stored version and the changes on top of it. */
export interface SubmissionDesk extends UnsavedWork {
  record: SubmissionRecord
  working: Working
  dirty: boolean
  saving: boolean
  edit(edit: TableEdit): void
  setReport(report: string): void
  settle(leftover: Leftover): void
  /** Takes a question away. */
  answer(question: ProseQuestion): void
  /** Stores the changes; gives the new version, or nothing where that failed. */
  save(): Promise<SubmissionRecord | undefined>
}

/** Opens the desk for a loaded submission. */
export function useSubmission(loaded: Tagged<SubmissionRecord>): SubmissionDesk {
  const [stored, setStored] = useState(loaded)
  const [{ working, restored }, setWork] = useState(() => takeUp(loaded.value))
  const { busy: saving, problem, attempt } = useAttempt()
  const base = useRef(stored)
  base.current = stored
  const latest = useRef(working)
  latest.current = working

  const { id, version } = stored.value
  const dirty = !sameWork(working, workOf(stored.value))

  const unsaved = useMemo<Kept>(() => ({ ...working, version }), [working, version])
  useKeeping(slot(id), unsaved, dirty)

  const setWorking = useCallback((change: (working: Working) => Working) => {
    setWork((work) => ({ ...work, working: change(work.working) }))
  }, [])
  const edit = useCallback(
    (change: TableEdit) =>
      setWorking((work) => ({ ...work, submission: applyEdit(work.submission, change) })),
    [setWorking],
  )
  const setReport = useCallback((report: string) => setWorking((work) => ({ ...work, report })), [setWorking])
  const settle = useCallback(
    (leftover: Leftover) =>
      setWorking((work) => ({ ...work, leftovers: work.leftovers.filter((other) => other !== leftover) })),
    [setWorking],
  )

  const answer = useCallback(
    (question: ProseQuestion) =>
      setWorking(({ questions = [], ...work }) => ({
        ...work,
        questions: questions.filter((other) => other !== question),
      })),
    [setWorking],
  )

  const store = useCallback(
    async (etag: string) => {
      const sent = latest.current
      const saved = await saveSubmission(id, etag, sent)
      setStored(saved)
      setWork((work) => ({
        working: work.working === sent ? workOf(saved.value) : work.working,
        restored: undefined,
      }))
      return saved.value
    },
    [id],
  )
  const save = useCallback(() => attempt(() => store(base.current.etag)), [attempt, store])
  const overwrite = useCallback(
    () => attempt(async () => store((await getSubmission(id)).etag)),
    [attempt, store, id],
  )
  const discard = useCallback(async () => {
    await attempt(async () => {
      const newest = await getSubmission(id)
      forget(slot(id))
      setStored(newest)
      setWork({ working: workOf(newest.value), restored: undefined })
    })
  }, [attempt, id])

  return {
    record: stored.value,
    working,
    dirty,
    saving,
    problem,
    restored: dirty ? restored : undefined,
    version,
    edit,
    setReport,
    settle,
    answer,
    save,
    overwrite,
    discard,
  }
}

function slot(id: string): string {
  return `submission.${id}`
}

/** The unsaved work of an earlier visit, or else what is stored. */
function takeUp(record: SubmissionRecord): { working: Working; restored: number | undefined } {
  const earlier = kept<Kept>(slot(record.id))
  if (!earlier) return { working: workOf(record), restored: undefined }
  const { version, ...working } = earlier
  return { working, restored: version }
}

function workOf({ submission, report, leftovers, questions }: SubmissionRecord): Working {
  return { submission, ...(report !== undefined && { report }), leftovers, ...(questions && { questions }) }
}

function sameWork(a: Working, b: Working): boolean {
  if (
    a.submission === b.submission &&
    a.report === b.report &&
    a.leftovers === b.leftovers &&
    a.questions === b.questions
  )
    return true
  return (
    a.report === b.report &&
    JSON.stringify([a.submission, a.leftovers, a.questions ?? []]) ===
      JSON.stringify([b.submission, b.leftovers, b.questions ?? []])
  )
}
