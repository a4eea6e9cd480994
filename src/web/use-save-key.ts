import { useEffect } from 'react'

/** Ctrl+S saves the work on the page instead of the page itself. */
export function useSaveKey(save: (() => unknown) | undefined): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      save?.()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [save])
}
