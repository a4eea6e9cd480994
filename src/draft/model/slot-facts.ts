import type { Fact } from '../../../schemas/fact.ts'
import {
  type Decimal,
  decimal,
  HUNDRED,
  round,
  writeAmount,
  writePercentage,
  writePlain,
  ZERO,
} from '../../quantity/index.ts'
import type { Source } from '../composer/index.ts'
import { isPersonal, type Mask } from './mask.ts'

/** A fact as the model gets it: it writes the id, code puts the written form in its place. */
export interface SlotFact {
  id: string
  label: string
  written: string
}

/** Every figure that a model may use, with the wording that says its direction. */
export function slotFacts(source: Source, mask: Mask): Map<string, SlotFact> {
  const slots = new Map<string, SlotFact>()
  for (const fact of source.ledger.facts) {
    if (isPersonal(fact.id) || misleads(source, fact.id) || isHeading(fact.id)) continue
    const value = figure(fact)
    if (value === undefined) continue
    const written = writtenForm(fact, value)
    if (written)
      slots.set(fact.id, {
        id: fact.id,
        label: mask.hide(labelOf(fact, value)).replace(/\s+/g, ' '),
        written,
      })
  }
  return slots
}

/** Facts whose ids match one of the patterns, in the ledger's order. */
export function matching(slots: ReadonlyMap<string, SlotFact>, patterns: readonly string[]): SlotFact[] {
  const tests = patterns.map(
    (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`),
  )
  return [...slots.values()].filter(({ id }) => tests.some((test) => test.test(id)))
}

function figure({ value, unit }: Fact): Decimal | undefined {
  return unit !== undefined && /^-?\d+(?:\.\d+)?$/.test(value) ? decimal(value) : undefined
}

/** 产出指标（50分）: the points of a level are no figure of the line that it stands in. */
function isHeading(id: string): boolean {
  return /\.level-[12]#/.test(id)
}

/** Sums over the project tables say nothing of the whole where a project has no table. */
function misleads(source: Source, id: string): boolean {
  const complete = source.projects.every(({ table }) => table !== undefined)
  return (
    !complete &&
    /^derived\.(?:projects|basic-expenditure|personnel)\.(?:full-year|adjustment|execution|unspent)/.test(id)
  )
}

const pairs: [from: string, up: string, down: string][] = [
  ['增减额', '增加额', '减少额'],
  ['增减率', '增长率', '下降率'],
  ['调整额', '调增额', '调减额'],
  ['调整率', '调增率', '调减率'],
  ['结余额', '结余额', '超支额'],
]

/** The written form has no sign; the label says which way it went. */
function labelOf({ label, id, place }: Fact, value: Decimal): string {
  const pair = id.startsWith('derived.') ? pairs.find(([from]) => label.includes(from)) : undefined
  if (pair) return label.replace(pair[0], value.lt(ZERO) ? pair[2] : pair[1])
  const indicator =
    /\.indicator\.\d+\.(target|actual|points|score)$/.test(id) && place
      ? `${place.row}（${place.column}）`
      : label
  return value.lt(ZERO) ? `${indicator}（调减）` : indicator
}

function writtenForm({ unit = '' }: Fact, value: Decimal): string {
  const size = value.abs()
  switch (unit) {
    case '万元':
      // 每页0.76元 is no 0.00万元.
      return size.gt(ZERO) && size.lt(CENT)
        ? `${writePlain(size.times(TEN_THOUSAND))}元`
        : `${writeAmount(size)}万元`
    case '%':
      return writePercentage(size)
    case 'm²':
      return `${writePlain(size)}平方米`
    default:
      // 85.6万页, as tables have it, not 856000页.
      return size.gte(TEN_THOUSAND) && size.mod(HUNDRED).eq(ZERO)
        ? `${writePlain(size.div(TEN_THOUSAND))}万${unit}`
        : `${writePlain(round(size, 4))}${unit}`
  }
}

const CENT = decimal('0.01')
const TEN_THOUSAND = decimal('10000')
