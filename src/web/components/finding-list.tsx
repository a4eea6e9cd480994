import { useState } from 'react'
import type { Finding, Severity } from '../../../schemas/finding.ts'
import type { Place } from '../../../schemas/place.ts'
import { severities, severityWords } from '../words.ts'
import { FindingCard } from './finding-card.tsx'

/** What the audit found, worst first, with a choice of severity. */
export function FindingList({
  findings,
  onShow,
}: {
  findings: readonly Finding[]
  onShow: (places: readonly Place[]) => void
}) {
  const [chosen, setChosen] = useState<Severity>()
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity)
  const shown = severities.filter((severity) => chosen === undefined || chosen === severity)
  if (findings.length === 0) return <p className="empty">附件各表之间没有发现问题。</p>
  return (
    <>
      <fieldset className="filter" aria-label="按程度筛选">
        <button type="button" aria-pressed={chosen === undefined} onClick={() => setChosen(undefined)}>
          全部 {findings.length}
        </button>
        {severities.map((severity) => (
          <button
            type="button"
            key={severity}
            aria-pressed={chosen === severity}
            disabled={!bySeverity.has(severity)}
            onClick={() => setChosen(severity)}
          >
            {severityWords[severity]} {bySeverity.get(severity)?.length ?? 0}
          </button>
        ))}
      </fieldset>
      <ul className="findings">
        {shown.flatMap((severity) =>
          (bySeverity.get(severity) ?? []).map((finding) => (
            <FindingCard key={findingKey(finding)} finding={finding} onShow={onShow} />
          )),
        )}
      </ul>
    </>
  )
}

function findingKey({ rule, message, places }: Finding): string {
  return JSON.stringify([rule, message, places[0]])
}
