import type { ReactNode } from 'react'
import type { Finding } from '../../../schemas/finding.ts'
import type { Place } from '../../../schemas/place.ts'
import { placeWords } from '../words.ts'
import { SeverityBadge } from './severity-badge.tsx'

/** So many places are named at once; a rule may touch every line of a table. */
const MOST_PLACES = 6

/** One finding; it and each of its places lead to the cells. */
export function FindingCard({
  finding,
  grouped = false,
  onShow,
  children,
}: {
  finding: Finding
  /** It stands below a heading that says how severe it is. */
  grouped?: boolean
  onShow: (places: readonly Place[]) => void
  /** What can be done about it. */
  children?: ReactNode
}) {
  const { severity, message, places, expected, actual, formula } = finding
  const untold = [
    expected && !message.includes(expected) && `应为 ${expected}`,
    actual && !message.includes(actual) && `现为 ${actual}`,
    formula && `算式：${formula}`,
  ].filter(Boolean)
  return (
    <li className={`finding finding-${severity}`}>
      <button
        type="button"
        className="finding-message"
        disabled={places.length === 0}
        onClick={() => onShow(places)}
      >
        {!grouped && <SeverityBadge severity={severity} />}
        <span>{message}</span>
      </button>
      {untold.length > 0 && <p className="finding-figures">{untold.join('；')}</p>}
      {places.length > 0 && (
        <ul className="places">
          {[...new Map(places.map((place) => [placeWords(place), place]))]
            .slice(0, MOST_PLACES)
            .map(([words, place]) => (
              <li key={words}>
                <button type="button" className="place" onClick={() => onShow([place])}>
                  {words}
                </button>
              </li>
            ))}
          {places.length > MOST_PLACES && <li className="muted">等 {places.length} 处</li>}
        </ul>
      )}
      {children}
    </li>
  )
}
