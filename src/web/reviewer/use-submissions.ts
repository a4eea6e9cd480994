import { useCallback, useEffect, useState } from 'react'
import type { SubmissionSummary } from '../../../schemas/submission.ts'
import { listSubmissions } from '../api.ts'
import { asProblem, type ProblemError } from '../problem-error.ts'

interface State {
  items: SubmissionSummary[]
  cursor: string | undefined
  loading: boolean
  problem: ProblemError | undefined
}

const nothing: State = { items: [], cursor: undefined, loading: true, problem: undefined }

/** The submissions that a query finds, page behind page. */
export function useSubmissions(query: { q: string; year: string }) {
  const [state, setState] = useState(nothing)
  const [turn, setTurn] = useState(0)

  const fetchPage = useCallback(
    async (cursor: string | undefined, isCurrent: () => boolean) => {
      try {
        const page = await listSubmissions({ ...query, q: query.q.trim(), ...(cursor ? { cursor } : {}) })
        if (!isCurrent()) return
        setState(({ items }) => ({
          items: cursor ? [...items, ...page.items] : page.items,
          cursor: page.nextCursor,
          loading: false,
          problem: undefined,
        }))
      } catch (error) {
        if (isCurrent()) setState((before) => ({ ...before, loading: false, problem: asProblem(error) }))
      }
    },
    [query],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is what asks for another time
  useEffect(() => {
    let current = true
    setState(nothing)
    void fetchPage(undefined, () => current)
    return () => {
      current = false
    }
  }, [fetchPage, turn])

  return {
    ...state,
    more: state.cursor !== undefined,
    loadMore() {
      setState((before) => ({ ...before, loading: true }))
      void fetchPage(state.cursor, () => true)
    },
    reload: () => setTurn(turn + 1),
  }
}
