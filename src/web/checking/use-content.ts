import { useMemo } from 'react'
import type { CheckResult } from '../../../schemas/check-result.ts'
import type { Draft } from '../../../schemas/draft.ts'
import type { Finding } from '../../../schemas/finding.ts'
import { contentFindings } from '../../content/index.ts'
import type { Ledger } from '../../facts/index.ts'
import type { Piece } from './assemble.ts'
import type { Checked } from './use-check.ts'
import { useAudit } from './use-ledger.ts'

const none: readonly Finding[] = []

/**
 * What the sections of a report lack, as they stand on the page: the warnings. Gaps are marks of their own there.
 */
export function useContent(
  ledger: Ledger | undefined,
  draft: Draft,
  checked: Checked | undefined,
  text: string,
  pieces: readonly Piece[],
): readonly Finding[] {
  const audited = useAudit(ledger)
  return useMemo(() => {
    if (!ledger || !checked || checked.text !== text) return none
    const sections = draft.sections.flatMap(({ key, heading }) => {
      const piece = pieces.find((one) => one.key === key)
      return piece ? [{ key, heading, text: piece.text, check: checkWithin(checked.check, piece) }] : []
    })
    const found = contentFindings(ledger, sections, audited ?? none)
    return [...found.values()].flat().filter(({ severity }) => severity !== 'info')
  }, [ledger, draft, checked, text, pieces, audited])
}

/** The part of a report's check that is of one section, counted from the section's own beginning. */
function checkWithin(check: CheckResult, { start, text }: Piece): CheckResult {
  const end = start + text.length
  const own = <Span extends { start: number; end: number }>(spans: readonly Span[]) =>
    spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }))
  return { ...check, quantities: own(check.quantities), claims: own(check.claims), findings: [] }
}
