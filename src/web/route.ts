import { useEffect, useSyncExternalStore } from 'react'

/** The page's places. Each has an address, so that a link leads straight to it. */
export type Route =
  | { page: 'start' }
  | { page: 'submission'; id: string }
  | { page: 'report'; id: string }
  | { page: 'returned'; id: string }
  | { page: 'draft'; id: string; draftId: string; version?: number }
  | { page: 'review-list' }
  | { page: 'review'; id: string }
  | { page: 'settings' }
  | { page: 'unknown' }

/** The route that an address (`location.hash`) stands for. */
export function readRoute(hash: string): Route {
  const [first, id, third, draftId, ...more] = hash.replace(/^#/, '').split('/').filter(Boolean).map(decode)
  if (first === undefined) return { page: 'start' }
  if (first === 'settings' && id === undefined) return { page: 'settings' }
  if (first === 'review' && third === undefined) return id ? { page: 'review', id } : { page: 'review-list' }
  if (first !== 'submissions' || id === undefined) return { page: 'unknown' }
  if (third === undefined) return { page: 'submission', id }
  if ((third === 'report' || third === 'returned') && draftId === undefined) return { page: third, id }
  if (third === 'draft' && draftId !== undefined && more.length <= 1) {
    const version = Number(more[0])
    return version > 0 ? { page: 'draft', id, draftId, version } : { page: 'draft', id, draftId }
  }
  return { page: 'unknown' }
}

/** The address of a route. */
export function href(route: Route): string {
  switch (route.page) {
    case 'submission':
      return `#/submissions/${encodeURIComponent(route.id)}`
    case 'report':
    case 'returned':
      return `#/submissions/${encodeURIComponent(route.id)}/${route.page}`
    case 'draft':
      return [
        `#/submissions/${encodeURIComponent(route.id)}/draft/${encodeURIComponent(route.draftId)}`,
        ...(route.version === undefined ? [] : [route.version]),
      ].join('/')
    case 'settings':
      return '#/settings'
    case 'review-list':
      return '#/review'
    case 'review':
      return `#/review/${encodeURIComponent(route.id)}`
    default:
      return '#/'
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

let current = window.location.hash
const listeners = new Set<() => void>()
const guards = new Set<symbol>()
const leaveQuestion =
  '有尚未保存的修改，确定离开本页吗？（离开后修改仍留在本浏览器窗口中，回到本页时可以恢复）'

window.addEventListener('hashchange', () => {
  if (window.location.hash === current) return
  if (guards.size > 0 && !window.confirm(leaveQuestion)) {
    window.history.replaceState(null, '', current || '#/')
    return
  }
  changeTo(window.location.hash)
})

function changeTo(hash: string) {
  current = hash
  for (const listener of listeners) listener()
}

/** The route that the page shows. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(subscribe, () => current))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Goes to a route without asking; `replace` leaves no step back. */
export function navigate(route: Route, options: { replace?: boolean } = {}): void {
  const address = href(route)
  if (options.replace) window.history.replaceState(null, '', address)
  else window.history.pushState(null, '', address)
  changeTo(address)
}

/** While `active`, leaving the page or this route asks first. */
export function useLeaveGuard(active: boolean): void {
  useEffect(() => {
    if (!active) return
    const guard = Symbol('unsaved')
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    guards.add(guard)
    window.addEventListener('beforeunload', ask)
    return () => {
      guards.delete(guard)
      window.removeEventListener('beforeunload', ask)
    }
  }, [active])
}
