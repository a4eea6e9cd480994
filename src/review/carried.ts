import type { LedgerItem } from '../facts/index.ts'
import type { Asked, Thing } from './asked.ts'

/** What a clause that names no thing goes on about: of what was spoken of, that which can have what it asks for. */
export function carriedOn(asked: Asked, spokenOf: readonly Thing[]): readonly Thing[] {
  return spokenOf.flatMap((thing) => {
    const items = thing.items.filter((item) => canHave(item, asked))
    return items.length > 0 ? [{ ...thing, items }] : []
  })
}

/** 三公经费 has no 全年预算, 编制 no 执行率, an amount no score: a clause that asks for one speaks of the unit again. */
function canHave({ kind, unit, figures }: LedgerItem, { meanings, wants }: Asked): boolean {
  const fullYear = meanings
    .get('stage')
    ?.some((one) => one.kind === 'stage' && one.stage === 'full-year' && !one.bare)
  const executed = meanings.get('rate')?.some((one) => one.kind === 'rate' && one.funds)
  if (fullYear && !figures['full-year']) return false
  if (executed && unit !== '万元') return false
  return !wants.has('score') || kind === 'score' || kind === 'project' || kind === 'indicator'
}
