import type { Policy } from '../../schemas/check-result.ts'
import type { Finding } from '../../schemas/finding.ts'
import { check } from '../check/index.ts'
import { contentFindings } from '../content/index.ts'
import { reportText } from '../content/report-text.ts'
import type { Ledger } from '../facts/index.ts'
import type { WrittenDraft, WrittenSection } from './types.ts'

/**
 * Puts the sections together to a report and checks it. Each section's check has offsets into its own text, the
 * report's into the whole; the report's verdict is the draft's. What is missing in a section stands beside its check and
 * changes no verdict. `audited` is what the audit found in the tables, where somebody has that at hand.
 */
export function assembleDraft(
  ledger: Ledger,
  sections: readonly WrittenSection[],
  policy: Policy,
  audited?: readonly Finding[],
): WrittenDraft {
  const text = reportText(ledger, sections)
  const checked = check(ledger, text, policy)
  const own = sections.map((section) => ({ ...section, check: check(ledger, section.text, policy) }))
  const content = contentFindings(ledger, own, audited)
  return {
    writer: sections.some(({ writer }) => writer === 'model') ? 'model' : 'composer',
    status: checked.verdict,
    sections: own.map(({ key, heading, text, writer, check }) => ({
      key,
      heading,
      text,
      writer,
      check,
      findings: content.get(key) ?? [],
    })),
    text,
    check: checked,
  }
}
