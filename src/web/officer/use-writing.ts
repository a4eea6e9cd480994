import { useEffect, useRef, useState } from 'react'
import type * as z from 'zod'
import type { Draft, Writer } from '../../../schemas/draft.ts'
import type { progressEventSchema, sectionEventSchema } from '../../../schemas/draft-event.ts'
import type { Problem } from '../../../schemas/problem.ts'
import { writeDraft } from '../api.ts'
import { asProblem, ProblemError } from '../problem-error.ts'

export type WrittenSection = z.infer<typeof sectionEventSchema>
export type Progress = z.infer<typeof progressEventSchema>

/** A report in the making. */
export interface Writing {
  sections: ReadonlyMap<string, WrittenSection>
  progress: ReadonlyMap<string, Progress>
  problem: ProblemError | undefined
}

const nothing: Writing = { sections: new Map(), progress: new Map(), problem: undefined }

/** Has a report written, follows it section by section, and hands over what comes of it. `turn` asks anew. */
export function useWriting(
  id: string,
  writer: Writer | undefined,
  turn: number,
  onDone: (draft: Draft) => void,
): Writing {
  const [writing, setWriting] = useState(nothing)
  const done = useRef(onDone)
  done.current = onDone

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is what asks for another time
  useEffect(() => {
    const stop = new AbortController()
    setWriting(nothing)
    // Not before the effect has settled: under StrictMode the first run is cancelled at once, and must write nothing.
    const timer = window.setTimeout(() => {
      follow().catch((error: unknown) => {
        if (!stop.signal.aborted) setWriting((before) => ({ ...before, problem: asProblem(error) }))
      })
    }, 0)

    async function follow() {
      for await (const { event, data } of writeDraft(id, writer, stop.signal)) {
        if (stop.signal.aborted) return
        if (event === 'section') {
          const section = JSON.parse(data) as WrittenSection
          setWriting((before) => ({
            ...before,
            sections: new Map(before.sections).set(section.key, section),
          }))
        } else if (event === 'progress') {
          const progress = JSON.parse(data) as Progress
          setWriting((before) => ({
            ...before,
            progress: new Map(before.progress).set(progress.key, progress),
          }))
        } else if (event === 'draft') {
          done.current(JSON.parse(data) as Draft)
          return
        } else if (event === 'error') throw new ProblemError(JSON.parse(data) as Problem)
      }
      throw new ProblemError({
        type: 'about:blank',
        title: '撰写中断',
        status: 0,
        detail: '与服务的连接中断，报告没有写完。请重试。',
        code: 'stream_ended',
      })
    }

    return () => {
      window.clearTimeout(timer)
      stop.abort()
    }
  }, [id, writer, turn])

  return writing
}
