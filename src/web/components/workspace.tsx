import type { ReactNode } from 'react'

/** A page with its work at the left and what is to be known of it at the right; each scrolls for itself. */
export function Workspace({
  head,
  main,
  side,
  foot,
  sideLabel,
  wideSide = false,
}: {
  head: ReactNode
  main: ReactNode
  side: ReactNode
  foot?: ReactNode
  sideLabel: string
  wideSide?: boolean
}) {
  return (
    <div className={wideSide ? 'workspace wide-side' : 'workspace'}>
      <div className="workspace-head">{head}</div>
      <main className="workspace-main">{main}</main>
      <aside className="workspace-side" aria-label={sideLabel}>
        {side}
      </aside>
      {foot && <div className="workspace-foot">{foot}</div>}
    </div>
  )
}
