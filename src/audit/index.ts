import type { Finding } from '../../schemas/finding.ts'
import type { RulePack } from '../../schemas/rule-pack.ts'
import type { Ledger } from '../facts/index.ts'
import { rules } from './list.ts'
import { runRules } from './run.ts'
import { applyWaivers } from './waivers.ts'

export { rules } from './list.ts'
export { chosenPack, defaultPack, rulePacks } from './packs/index.ts'
export type { Report, Rule, RuleWords, Sighting } from './rule.ts'
export { defineRule } from './rule.ts'
export { runRules } from './run.ts'
export { isWaivable, waiverBehind, waiverRules } from './waivers.ts'

/** What is wrong or doubtful in the tables of a submission, by the rule pack and with the waivers that it names; errors first. */
export function audit(ledger: Ledger, packs?: readonly RulePack[]): Finding[] {
  return applyWaivers(runRules(rules, ledger, packs), ledger.submission.waivers)
}
