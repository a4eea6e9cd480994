import { plain } from '../../draft/composer/cell-text.ts'
import type { Indicator } from '../../facts/index.ts'
import type { Asked } from '../asked.ts'
import { indicatorName, indicatorStatement, outcomeOf } from '../indicators.ts'
import { defineIntent, type Source } from '../intent.ts'
import { type Statement, statement } from '../reply.ts'
import { confirmation, verdict } from '../yes-no.ts'

/** 党组织覆盖率完成了吗, 满意度是多少, 目标值是多少, 为什么没完成: the lines of an indicator. */
export default defineIntent({
  id: 'indicator',
  recognises: ({ things }) => things.some(({ items }) => items[0]?.kind === 'indicator'),
  answer(asked, source) {
    const rows = rowsAsked(asked, source)
    if (rows.length === 0) return undefined
    const lead = leadOf(asked, source, rows)
    return rows.flatMap((row, index): Statement[] => [
      indicatorStatement(source, row, index === 0 ? lead : ''),
      ...(asked.wants.has('reason') ? [reasonOf(source, row)] : []),
    ])
  },
})

/** The lines named; of the tables named by number, those of the same name. */
function rowsAsked({ things, attachments }: Asked, { ledger }: Source): readonly Indicator[] {
  const ids = new Set(things.flatMap(({ items }) => items.map(({ id }) => id)))
  const named = ledger.indicators.filter(({ id }) => ids.has(id))
  const names = new Set(named.map(({ name }) => name))
  const inTables = ledger.indicators.filter(
    ({ name, table }) => names.has(name) && attachments.includes(table),
  )
  return inTables.length > 0 ? inTables : named
}

function leadOf(asked: Asked, source: Source, rows: readonly Indicator[]): string {
  const [stated] = asked.figures
  if (stated) {
    const actual = source.ledger.figure(`${rows[0]?.id}.actual`)
    // 达到97%了吗 is yes above it too, unless the target is a ceiling.
    if (!asked.wants.has('met') || stated.approximation) return confirmation(asked, source)
    const comparison = rows[0]?.target.state === 'number' ? rows[0].target.comparison : '='
    if (!actual || actual.blank || actual.fact.unit !== stated.unit.name || '≤<'.includes(comparison))
      return ''
    return verdict(asked, actual.value.gte(stated.value.times(stated.unit.factor)))
  }
  if (!asked.wants.has('yes-no') || !(asked.wants.has('met') || asked.meanings.has('rate'))) return ''
  const outcomes = rows.map((row) => outcomeOf(source, row))
  const met = outcomes.every((one) => one === 'met') ? true : outcomes.includes('unmet') ? false : undefined
  if (met === undefined) return ''
  return met !== asked.wants.has('unmet') ? '是，' : '否，'
}

/** What the form's own cell gives as the reason. */
export function reasonOf(source: Source, row: Indicator): Statement {
  const name = indicatorName(source, row)
  if (row.reason === '') return statement(`${name}未填写偏差原因。`, [])
  return statement(
    [`${name}填写的偏差原因：${plain(row.reason)}。`, `${name}的偏差原因见表内填写。`],
    [source.ledger.fact(`${row.id}.reason`)],
  )
}
