import type { ReactNode } from 'react'

/** A message above the work, with what can be done about it. */
export function Notice({
  kind = 'info',
  actions,
  children,
}: {
  kind?: 'info' | 'warning' | 'error' | 'done'
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <div className="notice-text">{children}</div>
      {actions && <div className="notice-actions">{actions}</div>}
    </div>
  )
}
