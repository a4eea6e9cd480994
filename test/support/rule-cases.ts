import { describe, expect, it } from 'vitest'
import type { Submission } from '../../schemas/submission.ts'
import { type Rule, runRules } from '../../src/audit/index.ts'
import { openTables } from '../../src/audit/tables.ts'
import { openLedger } from '../../src/facts/index.ts'

/** What a rule must be silent on, and what it must report: the message, and words that it must have. */
export interface RuleCases<Message extends string> {
  holds: Readonly<Record<string, Submission>>
  fails: Readonly<Record<string, readonly [Submission, Message, string?]>>
}

/** Runs a rule's cases. There must be one that passes, and for every message of the rule one that fails. */
export function ruleCases<Message extends string>(
  rule: Rule<Message>,
  { holds, fails }: RuleCases<Message>,
): void {
  describe(rule.id, () => {
    for (const [name, submission] of Object.entries(holds)) {
      it(`holds: ${name}`, () => {
        expect(runRules([rule as Rule], openLedger(submission)).map(({ message }) => message)).toEqual([])
      })
    }
    for (const [name, [submission, message, words = '']] of Object.entries(fails)) {
      it(`fails: ${name}`, () => {
        const ledger = openLedger(submission)
        const reported: string[] = []
        rule.check(openTables(ledger), (id) => reported.push(id))
        expect(reported).toContain(message)
        const findings = runRules([rule as Rule], ledger)
        const texts = findings.map(({ message: text }) => text)
        expect(texts.join('\n')).toContain(words)
        for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/)
        for (const { places, rule: id, severity } of findings) {
          expect([id, severity]).toEqual([rule.id, rule.severity])
          for (const { attachment, row } of places) expect([attachment, row]).not.toContain('')
        }
      })
    }
    it('has a passing case, and a failing one for every message', () => {
      expect(holds).not.toEqual({})
      const covered = new Set(Object.values(fails).map(([, message]) => message))
      expect([...covered].sort()).toEqual(Object.keys(rule.messages).sort())
    })
  })
}
