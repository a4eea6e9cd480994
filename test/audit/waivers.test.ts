import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Submission } from '../../schemas/submission.ts'
import { type Waiver, waiverSchema } from '../../schemas/waiver.ts'
import { audit, isWaivable, rules, waiverBehind, waiverRules } from '../../src/audit/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { consistentSubmission } from '../support/arbitrary-submission.ts'
import { edit, submission } from '../support/submission.ts'

const thrift = edit(submission(), { 'basic.thrift.text': '无' })
const wrongSum = edit(thrift, { 'basic.three-public.final': '9.99' })
const found = (tables: Submission, waivers?: Waiver[]) =>
  audit(openLedger({ ...tables, ...(waivers ? { waivers } : {}) }))
const findingOf = (tables: Submission, rule: string) => {
  const finding = found(tables).find((one) => one.rule === rule)
  if (!finding) throw new Error(`no finding of ${rule}`)
  return finding
}
const signed = { name: '沈知微', reason: '已另行报送厉行节约制度。', date: '2025-03-09' }
const waive = (tables: Submission, rule: string): Waiver => ({
  rule,
  places: findingOf(tables, rule).places,
  ...signed,
})
const counts = (findings: ReturnType<typeof found>) =>
  ['error', 'warning', 'info'].map((severity) => findings.filter((one) => one.severity === severity).length)

describe('waivers', () => {
  it('make a warning a hint that says who let it pass, when and why', () => {
    const [errors = 0, warnings = 0, hints = 0] = counts(found(thrift))
    const after = found(thrift, [waive(thrift, 'thrift-blank')])
    expect(counts(after)).toEqual([errors, warnings - 1, hints + 1])
    expect(after.find(({ rule }) => rule === 'thrift-blank')).toEqual({
      ...findingOf(thrift, 'thrift-blank'),
      severity: 'info',
      message: `${findingOf(thrift, 'thrift-blank').message}（已由沈知微于2025年3月9日豁免，理由：已另行报送厉行节约制度。）`,
    })
  })

  it('name their places in whatever order', () => {
    const over = submission({ spending: { office: ['20.00', '20.00', '24.00'] } })
    const waiver = waive(over, 'spending-within-budget')
    expect(waiver.places.length).toBeGreaterThan(1)
    const after = found(over, [{ ...waiver, places: waiver.places.toReversed() }])
    expect(counts(after)[1]).toBe((counts(found(over))[1] ?? 0) - 1)
  })

  it('leave the same finding elsewhere alone', () => {
    const over = submission({
      spending: { office: ['20.00', '20.00', '24.00'], procurement: ['45.00', '46.00', '46.72'] },
    })
    const after = found(over, [waive(over, 'spending-within-budget')])
    expect(
      after.filter(({ rule }) => rule === 'spending-within-budget').map(({ severity }) => severity),
    ).toEqual(['warning', 'info'])
  })

  it('cannot make true what is not: an error stays one, and the waiver is refused', () => {
    const before = found(wrongSum)
    const after = found(wrongSum, [waive(wrongSum, 'three-public-adds-up')])
    expect(after.filter(({ rule }) => rule !== 'waiver-of-error')).toEqual(before)
    expect(after.find(({ rule }) => rule === 'waiver-of-error')).toMatchObject({
      severity: 'warning',
      places: findingOf(wrongSum, 'three-public-adds-up').places,
    })
  })

  it('are reported once nothing is found there any more', () => {
    const after = found(submission(), [waive(thrift, 'thrift-blank')])
    expect(after.find(({ rule }) => rule === 'waiver-unmatched')).toMatchObject({
      severity: 'warning',
      message:
        '沈知微（2025年3月9日）对“厉行节约保障措施未填写”的豁免（理由：已另行报送厉行节约制度。）已没有对应的审核发现，请核对后撤销。',
    })
    expect(counts(after)[1]).toBe((counts(found(submission()))[1] ?? 0) + 1)
  })

  it('are found again behind the findings that tell of them', () => {
    const waivers = [
      waive(thrift, 'thrift-blank'),
      waive(wrongSum, 'three-public-adds-up'),
      { ...waive(thrift, 'thrift-blank'), rule: 'no-such-rule', reason: '{title}' },
    ]
    const findings = found(wrongSum, waivers)
    const behind = findings.flatMap((finding) => waiverBehind(finding, waivers) ?? [])
    expect(behind).toHaveLength(3)
    expect(behind).toEqual(expect.arrayContaining(waivers))
  })

  it('hold any text as text', () => {
    const hostile = '<script>{title}{who}</script>$& \\n'
    const finding = found(thrift, [{ ...waive(thrift, 'thrift-blank'), name: hostile, reason: hostile }])
    expect(finding.find(({ rule }) => rule === 'thrift-blank')?.message).toContain(
      `已由${hostile}于2025年3月9日豁免，理由：${hostile}）`,
    )
    const [stale] = found(submission(), [{ ...waive(thrift, 'thrift-blank'), reason: hostile }]).filter(
      ({ rule }) => rule === 'waiver-unmatched',
    )
    expect(stale?.message).toContain(`理由：${hostile}`)
  })

  it('neither hide nor add an error, whatever is waived', () => {
    fc.assert(
      fc.property(consistentSubmission, fc.array(fc.nat(), { maxLength: 8 }), (tables, picks) => {
        const broken = edit(tables, { 'basic.three-public.final': '98765.43' })
        const before = found(broken)
        const waivers = picks.map((pick): Waiver => {
          const { rule, places } = before[pick % before.length] as (typeof before)[number]
          return { rule, places, ...signed }
        })
        const after = found(broken, waivers)
        const errorsIn = (findings: typeof before) => findings.filter(({ severity }) => severity === 'error')
        expect(errorsIn(after)).toEqual(errorsIn(before))
        for (const finding of before) {
          expect(
            after.some(({ rule, message }) => rule === finding.rule && message.startsWith(finding.message)),
          ).toBe(true)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('are words of the audit like its rules', () => {
    for (const { id, title, basis, messages } of waiverRules) {
      expect(rules.map((rule) => rule.id)).not.toContain(id)
      for (const text of [title, basis, ...Object.values(messages)]) expect(text).toMatch(/[\u4e00-\u9fff]/)
      expect(isWaivable({ rule: id, severity: 'warning' })).toBe(false)
    }
  })

  it.each([
    ['without a name', { name: '  ' }],
    ['with a name too long', { name: '张'.repeat(51) }],
    ['without a reason', { reason: '' }],
    ['with a reason too long', { reason: '因'.repeat(501) }],
    ['with a day that there is not', { date: '2025-02-30' }],
    ['with more than it has', { severity: 'info' }],
  ])('are refused %s', (_, change) => {
    expect(waiverSchema.safeParse({ ...waive(thrift, 'thrift-blank'), ...change }).success).toBe(false)
  })
})
