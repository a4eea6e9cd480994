import type { Finding } from '../../schemas/finding.ts'
import type { Ledger } from '../facts/index.ts'
import { rules } from './list.ts'
import { runRules } from './run.ts'

export { rules } from './list.ts'
export type { Report, Rule, Sighting } from './rule.ts'
export { defineRule } from './rule.ts'
export { runRules } from './run.ts'
export { settings } from './settings.ts'

/** What is wrong or doubtful in the tables of a submission, errors first. */
export function audit(ledger: Ledger): Finding[] {
  return runRules(rules, ledger)
}
