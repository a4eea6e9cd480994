import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/index.ts'
import { readCorpus } from '../support/corpus.ts'
import type { Label } from '../support/labelled-report.ts'

const overlaps = (label: Label, span: { start: number; end: number }) =>
  span.start < label.end && label.start < span.end

/**
 * The made-up submissions' reports, labelled by hands that had not seen the checker. No right figure may be called wrong;
 * how many wrong ones must be caught, and how many right ones must be tied, is pinned at what is reached.
 */
describe.each(readCorpus())('$slug', ({ ledger, reports }) => {
  it.each(reports)('$name: no right figure is contradicted, no true claim refused', ({ text, labels }) => {
    const { quantities, claims } = check(ledger, text, 'review')
    const right = labels.filter(({ kind }) => kind === 's' || kind === 'd')
    const refused = right.filter((label) =>
      quantities.some((quantity) => quantity.status === 'contradicted' && overlaps(label, quantity)),
    )
    expect(refused.map((label) => label.text)).toEqual([])
    const tables = labels.filter(({ kind }) => kind === 'cs')
    expect(
      tables
        .filter((label) => claims.some((claim) => claim.status === 'contradicted' && overlaps(label, claim)))
        .map((label) => label.text),
    ).toEqual([])
  })
})

describe('over all reports', () => {
  const all = readCorpus().flatMap(({ ledger, reports }) =>
    reports.map((report) => ({ ...report, result: check(ledger, report.text, 'review') })),
  )
  const share = (kinds: Label['kind'][], caught: (status: string | undefined) => boolean) => {
    const statuses = all.flatMap(({ labels, result }) =>
      labels
        .filter(({ kind }) => kinds.includes(kind))
        .map(
          (label) =>
            (kinds[0]?.startsWith('c') ? result.claims : result.quantities).find((found) =>
              overlaps(label, found),
            )?.status,
        ),
    )
    return statuses.filter((status) => caught(status)).length / statuses.length
  }

  it('wrong figures are contradicted', () => {
    expect(share(['x'], (status) => status === 'contradicted')).toBeGreaterThanOrEqual(0.97)
  })

  it('right figures are tied', () => {
    expect(
      share(['s', 'd'], (status) => status === 'supported' || status === 'derived'),
    ).toBeGreaterThanOrEqual(0.96)
  })

  it('false claims are contradicted', () => {
    expect(share(['cx'], (status) => status === 'contradicted')).toBeGreaterThanOrEqual(0.94)
  })

  it('figures of which the tables say nothing are unsupported', () => {
    expect(share(['u'], (status) => status === 'unsupported')).toBe(1)
  })
})
