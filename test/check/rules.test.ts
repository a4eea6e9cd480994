import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../scripts/rules.ts'
import { check } from '../../src/check/index.ts'
import { checkRules } from '../../src/check/rules.ts'
import { smallLedger } from '../support/small-submission.ts'

describe.each(checkRules)('$id', ({ id, accepted, rejected }) => {
  it.skipIf(accepted.length === 0).each(accepted)('accepts %s', (text) => {
    expect(check(smallLedger, text, 'draft').findings).toEqual([])
  })

  it.skipIf(rejected.length === 0).each(rejected)('refuses in %s  %s', (text, part) => {
    const { verdict, findings } = check(smallLedger, text, 'draft')
    expect(verdict).toBe('rejected')
    expect(findings.map(({ rule, actual }) => [rule, actual])).toContainEqual([id, part])
  })
})

describe('the catalogue', () => {
  it('has every rule once, in Chinese, with an example', () => {
    const ids = checkRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { title, basis, accepted, rejected } of checkRules) {
      expect(`${title}${basis}`).toMatch(/[\u4e00-\u9fff]/)
      expect(accepted.length + rejected.length).toBeGreaterThan(0)
    }
  })

  it('is documented in docs/checks.md as scripts/rules.ts writes it', () => {
    const file = resolve(import.meta.dirname, '../../docs/checks.md')
    expect(readFileSync(file, 'utf8')).toBe(checkCatalogue())
  })
})
