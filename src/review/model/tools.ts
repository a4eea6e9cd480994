import type { Fact } from '../../../schemas/fact.ts'
import { isPersonal, type Mask } from '../../draft/model/mask.ts'
import type { SlotFact } from '../../draft/model/slot-facts.ts'
import { changeRate, type Derived, difference, type Figure, ratio, signedSum } from '../../facts/index.ts'
import { decimal } from '../../quantity/index.ts'
import { writtenAs } from '../figures.ts'
import { findingStatement } from '../finding-text.ts'
import type { Source } from '../intent.ts'
import { readQuestion } from '../question.ts'
import { factsOf, secure } from '../reply.ts'
import type { Step } from './step-schema.ts'

/** Facts given for one set of words, findings given at all, and letters given of one cell of prose. */
const MOST_FACTS = 16
const MOST_FINDINGS = 30
const LONGEST = 300

/** What the tools have brought up for one question: every figure that the answer may use, by id. */
export interface Desk {
  source: Source
  mask: Mask
  slots: Map<string, SlotFact>
  /** The facts behind a slot. */
  behind: Map<string, readonly Fact[]>
}

/** Uses the tools that a step asks for; each line is data for the next step. */
export function runTools(desk: Desk, step: Pick<Step, 'lookups' | 'derivations' | 'findings'>): string[] {
  return [
    ...step.lookups.flatMap((words) => lookUp(desk, words)),
    ...step.derivations.map((wanted) => derive(desk, wanted)),
    ...(step.findings ? listFindings(desk) : []),
  ]
}

/** The facts of the items that the words name, then those whose labels share most with them; figures as slots. */
export function lookUp({ source, mask, slots }: Desk, words: string): string[] {
  const grams = bigrams(words)
  const named = namedFacts(source, words)
  const scored = source.ledger.facts.flatMap((fact) => {
    if (isPersonal(fact.id)) return []
    const name = `${fact.label}${fact.place?.row ?? ''}${fact.period ?? ''}`
    const score = [...bigrams(name)].filter((gram) => grams.has(gram)).length
    const own = named.get(fact.id) ?? 0
    return score + own > 0 ? [{ fact, score: own + score / (10 + name.length) }] : []
  })
  scored.sort((a, b) => b.score - a.score)
  const lines = scored.flatMap(({ fact }) => {
    const slot = slots.get(fact.id)
    if (slot) return [`${slot.id} | ${slot.label} | ${slot.written}`]
    const text = mask.hide(fact.value.replace(/\s+/g, ' ')).slice(0, LONGEST)
    return fact.id.includes('#')
      ? []
      : [`${fact.id}（文字，不能作占位符） | ${mask.hide(fact.label)} | ${text}`]
  })
  return lines.length > 0 ? lines.slice(0, MOST_FACTS) : [`“${mask.hide(words)}”没有查到事实`]
}

/** The cells and the derived figures of the items that the rules would read in the words, the cells first. */
function namedFacts({ ledger }: Source, words: string): Map<string, number> {
  const items = readQuestion(ledger, words).flatMap(({ things }) => things.flatMap((thing) => thing.items))
  const found = new Map<string, number>()
  for (const { id, figures } of items) {
    for (const { fact } of Object.values(figures).flat()) found.set(fact.id, 2)
    for (const { id: fact } of ledger.facts) if (fact.startsWith(`derived.${id}.`)) found.set(fact, 1)
  }
  return found
}

/** A figure by a named formula over facts; it becomes a slot of its own. */
function derive(desk: Desk, { formula, facts }: Step['derivations'][number]): string {
  const figures = facts.flatMap((id) => figureOf(desk, id) ?? [])
  const asked = `${formula}(${facts.join(', ')})`
  if (figures.length !== facts.length) return `${asked} | 无法推算：编号不在事实中`
  const derived = compute(formula, figures)
  if (!derived) return `${asked} | 无法推算：单位不同或基数为0`
  const id = `derived.answer.${desk.behind.size + 1}`
  const written = writtenAs(derived.value.abs(), derived.fact.unit ?? '')
  const sign = derived.value.lt('0') ? '（负数，减少）' : ''
  const label = `${derived.formula}${sign}`
  desk.slots.set(id, { id, label, written })
  desk.behind.set(id, derived.from.flatMap(factsOf))
  return `${id} | ${desk.mask.hide(label)} | ${written}`
}

function compute(
  formula: Step['derivations'][number]['formula'],
  figures: readonly Figure[],
): Derived | undefined {
  const [first, second] = figures
  if (!first || !second || new Set(figures.map(({ fact }) => fact.unit)).size > 1) return undefined
  if (formula === 'sum')
    return signedSum(
      '',
      '合计',
      first.fact.unit ?? '',
      figures.map((figure) => ({ figure, sign: 1 as const })),
    )
  if (figures.length > 2) return undefined
  if (formula === 'difference') return difference(first, second)
  return formula === 'ratio' ? ratio(first, second) : changeRate(first, second)
}

function figureOf({ source, slots }: Desk, id: string): Figure | undefined {
  const fact = source.ledger.fact(id)
  if (!fact || !slots.has(id)) return undefined
  const known = source.ledger.figure(id)
  return known ?? { fact, value: decimal(fact.value), blank: false }
}

/** The findings, each a slot that code fills with words that have passed the checker. */
function listFindings({ source, mask, slots, behind }: Desk): string[] {
  const shown = source.findings.slice(0, MOST_FINDINGS)
  if (shown.length === 0) return ['没有审核发现']
  return shown.map((finding, index) => {
    const id = `finding.${index + 1}`
    const said = findingStatement(source.ledger, finding, index + 1)
    const written = secure(source.ledger, said)
      .replace(/^\d+\. /, '')
      .replace(/。$/, '')
    slots.set(id, { id, label: finding.severity, written })
    behind.set(id, said.facts)
    return `${id} | ${finding.severity} | ${mask.hide(finding.message)}`
  })
}

function bigrams(words: string): Set<string> {
  const grams = new Set<string>()
  for (let index = 0; index + 1 < words.length; index++) grams.add(words.slice(index, index + 2))
  return grams
}
