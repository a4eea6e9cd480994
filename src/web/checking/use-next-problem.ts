import { useCallback, useRef } from 'react'
import type { PlacedMark } from '../components/mark-list.tsx'
import { isProblem } from './mark.ts'

/** Leads from problem to problem, in the order of the text, and round again. */
export function useNextProblem(marks: readonly PlacedMark[], lead: (placed: PlacedMark) => void): () => void {
  const last = useRef(-1)
  return useCallback(() => {
    const problems = marks.filter(({ mark }) => isProblem(mark))
    last.current = (last.current + 1) % Math.max(1, problems.length)
    const next = problems[last.current]
    if (next) lead({ ...next, mark: { ...next.mark } })
  }, [marks, lead])
}
