import type { LedgerItem } from '../../facts/index.ts'
import type { Asked } from '../asked.ts'
import { known } from '../figures.ts'
import { defineIntent, type Source } from '../intent.ts'
import { projectsOf } from '../items.ts'
import { statement } from '../reply.ts'
import { againstBudget } from './budget.ts'
import { againstPrior } from './change.ts'

/** 哪些超预算了, 哪些项目超支, 哪些费用比上年增加; also 有没有超预算的 without a thing named. */
export default defineIntent({
  id: 'which',
  recognises: ({ wants, meanings, things, eachProject }) =>
    things.every(({ items }) => items[0]?.id === 'projects') &&
    (wants.has('which') ||
      eachProject ||
      (things.length === 0 && (wants.has('existence') || wants.has('yes-no')))) &&
    (wants.has('over') ||
      meanings.get('balance')?.some((one) => one.kind === 'balance' && one.sign === -1) === true ||
      (wants.has('which') && meanings.has('direction'))),
  answer(asked, source) {
    const change = asked.meanings.get('direction')?.find((one) => one.kind === 'direction')
    const items = candidates(asked, source)
    const against = change && !asked.wants.has('over') ? 'prior' : 'budget'
    const sign = change?.kind === 'direction' && change.sign !== 0 ? change.sign : 1
    const found = items.filter((item) => {
      const base = against === 'prior' ? known(item, 'prior') : budgetOf(item)
      const final = known(item, 'final')
      return (
        base &&
        final &&
        (against === 'budget' || !base.blank) &&
        final.value.minus(base.value).times(String(sign)).gt('0')
      )
    })
    const what = against === 'budget' ? '超出预算' : sign === 1 ? '比上年增加' : '比上年减少'
    const facts = items.slice(0, 20).flatMap((item) => known(item, 'final')?.fact ?? [])
    const asks = { ...asked, wants: new Set([...asked.wants].filter((want) => want !== 'yes-no')) }
    const yesNo = asked.wants.has('yes-no')
    if (found.length === 0)
      return [statement([`${yesNo ? '没有，' : ''}未发现${what}的。`, '未发现。'], facts)]
    return [
      statement([`${yesNo ? '有，' : ''}${what}的有：`, `${yesNo ? '有。' : ''}有以下各项：`], []),
      ...found.flatMap((item) =>
        against === 'prior'
          ? [againstPrior(asks, source, item)]
          : (againstBudget(asks, source, item)[0] ?? []),
      ),
    ]
  },
})

function budgetOf(item: LedgerItem) {
  return item.oneBudget ? known(item, 'initial') : known(item, 'full-year')
}

function candidates(asked: Asked, source: Source): LedgerItem[] {
  const projects = projectsOf(source)
  if (asked.meanings.has('countable') || asked.eachProject || asked.things.length > 0) return projects
  const form = source.ledger.items.filter(({ kind, unit }) => kind === 'form' && unit === '万元')
  return [...form, ...projects]
}
