import type { ReactNode } from 'react'
import type { Finding } from '../../../schemas/finding.ts'
import type { Place } from '../../../schemas/place.ts'
import { FindingCard } from '../components/finding-card.tsx'
import { reviewWords, severities } from '../words.ts'

/** What the audit found, by what the reviewer does about it. */
export function ReviewFindings({
  findings,
  onShow,
  actions,
}: {
  findings: readonly Finding[]
  onShow: (places: readonly Place[]) => void
  /** What the reviewer can do about a finding. */
  actions: (finding: Finding) => ReactNode
}) {
  if (findings.length === 0) return <p className="empty">没有发现问题。</p>
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity)
  return severities
    .filter((severity) => bySeverity.has(severity))
    .map((severity) => (
      <section key={severity} className="finding-group">
        <h3>
          {reviewWords[severity]} <span className="tab-count">{bySeverity.get(severity)?.length}</span>
        </h3>
        <ul className="findings">
          {bySeverity.get(severity)?.map((finding) => (
            <FindingCard
              key={JSON.stringify([finding.rule, finding.message, finding.places[0]])}
              finding={finding}
              grouped
              onShow={onShow}
            >
              {actions(finding)}
            </FindingCard>
          ))}
        </ul>
      </section>
    ))
}
