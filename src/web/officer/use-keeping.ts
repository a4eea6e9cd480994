import { useEffect, useRef } from 'react'
import { forget, keep } from '../keep.ts'

/** How long after the last change work is put by, in milliseconds. */
const DELAY = 200

/** Puts unsaved work by under a name while it is `dirty`, and lets go of it once it no longer is. */
export function useKeeping(name: string, work: unknown, dirty: boolean): void {
  const held = useRef(false)
  useEffect(() => {
    if (!dirty) {
      // What another view of the same thing put by is not ours to forget.
      if (held.current) forget(name)
      held.current = false
      return
    }
    held.current = true
    const timer = window.setTimeout(() => keep(name, work), DELAY)
    return () => window.clearTimeout(timer)
  }, [name, work, dirty])
}
