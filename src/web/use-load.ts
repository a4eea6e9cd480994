import { useCallback, useEffect, useRef, useState } from 'react'
import { asProblem, type ProblemError } from './problem-error.ts'

export type Loaded<Value> =
  | { state: 'loading' }
  | { state: 'failed'; error: ProblemError }
  | { state: 'ready'; value: Value }

/**
 * Loads when `load` changes, and again on `reload`, showing what was there until the new is here; an answer that comes
 * too late is dropped.
 */
export function useLoad<Value>(load: () => Promise<Value>): { loaded: Loaded<Value>; reload: () => void } {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ state: 'loading' })
  const [turn, setTurn] = useState(0)
  const loadedBy = useRef(load)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is what asks for another time
  useEffect(() => {
    let current = true
    setLoaded((before) =>
      before.state === 'ready' && loadedBy.current === load ? before : { state: 'loading' },
    )
    loadedBy.current = load
    load().then(
      (value) => current && setLoaded({ state: 'ready', value }),
      (error: unknown) => current && setLoaded({ state: 'failed', error: asProblem(error) }),
    )
    return () => {
      current = false
    }
  }, [load, turn])

  const reload = useCallback(() => setTurn((previous) => previous + 1), [])
  return { loaded, reload }
}
