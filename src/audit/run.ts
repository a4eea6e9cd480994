import type { Fact } from '../../schemas/fact.ts'
import type { Finding, Severity } from '../../schemas/finding.ts'
import type { Place } from '../../schemas/place.ts'
import type { RulePack } from '../../schemas/rule-pack.ts'
import type { Figure, Ledger } from '../facts/index.ts'
import { render } from './render.ts'
import type { Rule, RuleWords, Sighting } from './rule.ts'
import { openTables } from './tables.ts'

const order: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** What the given rules find, errors first; within a severity in the order of the rules, then of the tables. */
export function runRules(rules: readonly Rule[], ledger: Ledger, packs?: readonly RulePack[]): Finding[] {
  const tables = openTables(ledger, packs)
  const findings: Finding[] = []
  for (const rule of rules) {
    rule.check(tables, (message, sighting) => findings.push(findingOf(rule, message, sighting)))
  }
  return worstFirst(findings)
}

/** Errors, then warnings, then hints, each in the order in which they came. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => order[a.severity] - order[b.severity])
}

/** A sighting in the words of its rule. */
export function findingOf(rule: RuleWords, message: string, sighting: Sighting): Finding {
  const { expected, actual, formula } = sighting
  return {
    rule: rule.id,
    severity: rule.severity,
    message: render(rule.messages[message] ?? message, sighting),
    places: distinct(sighting.places.flatMap((place) => placeOf(place) ?? [])),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(formula === undefined ? {} : { formula }),
  }
}

function placeOf(place: Figure | Fact | Place | undefined): Place | undefined {
  if (place === undefined || 'attachment' in place) return place
  return 'fact' in place ? place.fact.place : place.place
}

function distinct(places: Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter(({ attachment, row, column }) => {
    const key = `${attachment}\n${row}\n${column}`
    return seen.has(key) ? false : seen.add(key)
  })
}
