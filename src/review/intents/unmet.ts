import type { Indicator } from '../../facts/index.ts'
import type { Asked } from '../asked.ts'
import { indicatorStatement, outcomeOf } from '../indicators.ts'
import { defineIntent, type Source } from '../intent.ts'
import { type Statement, statement } from '../reply.ts'
import { reasonOf } from './indicator.ts'

/** 哪些指标没完成, 指标都完成了吗. */
export default defineIntent({
  id: 'unmet',
  recognises: ({ wants, meanings, things }) =>
    things.every(({ items }) => items[0]?.kind === 'project') &&
    (wants.has('unmet') ||
      (meanings.has('countable') && (wants.has('met') || meanings.has('rate'))) ||
      meanings.get('claim')?.some((one) => one.kind === 'claim' && one.claim === 'all-done') === true),
  answer(asked, source) {
    const rows = rowsAsked(asked, source)
    if (rows.length === 0) return undefined
    const [unmet, doubtful] = [
      rows.filter((row) => outcomeOf(source, row) === 'unmet'),
      rows.filter((row) => ['mismatch', 'missing'].includes(outcomeOf(source, row))),
    ]
    const why = asked.wants.has('reason')
    const list = (some: readonly Indicator[]): Statement[] =>
      some.flatMap((row) => [indicatorStatement(source, row), ...(why ? [reasonOf(source, row)] : [])])
    const denied = asked.wants.has('yes-no') && !asked.wants.has('unmet')
    const lead =
      !denied || (unmet.length === 0 && doubtful.length > 0) ? '' : unmet.length > 0 ? '否，' : '是，'
    if (unmet.length + doubtful.length === 0)
      return [statement(`${lead}按数值可以比较的指标，没有发现低于年度指标值的。`, factsOf(source, rows))]
    return [
      statement(
        unmet.length > 0
          ? `${lead}没有达到年度指标值的有：`
          : `${lead}按数值可以比较的指标，没有发现低于年度指标值的。`,
        [],
      ),
      ...list(unmet),
      ...(doubtful.length > 0
        ? [statement('完成值未填列或计量单位不一致，无法判断的有：', []), ...list(doubtful)]
        : []),
    ]
  },
})

function rowsAsked(asked: Asked, { ledger }: Source): Indicator[] {
  const tables = new Set([
    ...asked.attachments,
    ...asked.things.flatMap(({ items }) => items.flatMap(({ project }) => project ?? [])),
  ])
  return ledger.indicators.filter(({ table }) => tables.size === 0 || tables.has(table))
}

function factsOf({ ledger }: Source, rows: readonly Indicator[]) {
  return rows.slice(0, 20).map(({ id }) => ledger.fact(`${id}.actual`))
}
