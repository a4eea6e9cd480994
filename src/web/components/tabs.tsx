import { type KeyboardEvent, type ReactNode, useId } from 'react'

export interface Tab<Id extends string> {
  id: Id
  label: string
  /** A number behind the label; none where undefined. */
  count?: number
  /** Something of that number waits to be dealt with. */
  open?: boolean
  content: ReactNode
}

/** Panels one at a time; arrow keys go from tab to tab. */
export function Tabs<Id extends string>({
  tabs,
  chosen,
  onChoose,
  label,
}: {
  tabs: Tab<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
  label: string
}) {
  const prefix = useId()

  function step(event: KeyboardEvent<HTMLElement>) {
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (way === 0) return
    const at = tabs.findIndex(({ id }) => id === chosen)
    const next = tabs[(at + way + tabs.length) % tabs.length]
    if (!next) return
    event.preventDefault()
    onChoose(next.id)
    document.getElementById(`${prefix}-${next.id}`)?.focus()
  }

  return (
    <div className="tabs">
      <div className="tab-row" role="tablist" aria-label={label} onKeyDown={step}>
        {tabs.map(({ id, label: words, count, open }) => (
          <button
            type="button"
            role="tab"
            key={id}
            id={`${prefix}-${id}`}
            aria-selected={id === chosen}
            aria-controls={`${prefix}-${id}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {words}
            {count !== undefined && <span className={open ? 'tab-count open' : 'tab-count'}>{count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`${prefix}-${id}-panel`}
          aria-labelledby={`${prefix}-${id}`}
          className="tab-panel"
          hidden={id !== chosen}
        >
          {content}
        </div>
      ))}
    </div>
  )
}
