import type { Severity } from '../../../schemas/finding.ts'
import { severityWords } from '../words.ts'

/** A severity in a word, never by colour alone. */
export function SeverityBadge({
  severity,
  count,
  words = severityWords,
}: {
  severity: Severity
  count?: number
  words?: Record<Severity, string>
}) {
  return (
    <span className={`badge badge-${severity}`}>
      {words[severity]}
      {count !== undefined && ` ${count}`}
    </span>
  )
}
