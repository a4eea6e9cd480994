import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimsOf } from '../support/claim-statuses.ts'
import { readLabelledReport } from '../support/labelled-report.ts'

const source = readFileSync(resolve(import.meta.dirname, '../fixtures/claims.md'), 'utf8')

/** The lines of the table, each a text of its own, under the submission that they are about. */
const sections = source
  .split(/^## /m)
  .slice(1)
  .map((section) => section.trim().split(/\n+/))

describe.each(sections.map(([slug = '', ...lines]) => ({ slug, lines })))('$slug', ({ slug, lines }) => {
  it.each(lines)('%s', (line) => {
    const { text, labels } = readLabelledReport(line.replaceAll('⏎', '\n'))
    const refused = claimsOf(slug, text).filter(({ status }) => status === 'contradicted')
    const meets = (start: number, end: number) =>
      refused.some((claim) => claim.start < end && claim.end > start)
    const expected = labels.filter(({ kind }) => kind === 'cx').map((label) => label.text)
    expect(labels.filter(({ start, end }) => meets(start, end)).map((label) => label.text)).toEqual(expected)
    const labelled = refused.filter(({ start, end }) =>
      labels.some((label) => label.start < end && label.end > start),
    )
    expect(labelled).toHaveLength(refused.length)
  })
})
