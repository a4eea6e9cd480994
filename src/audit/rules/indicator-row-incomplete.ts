import type { Place } from '../../../schemas/place.ts'
import { attachmentForm, blockForm } from '../../form/index.ts'
import type { CellValue } from '../../quantity/index.ts'
import { indicatorName, tableOf } from '../name.ts'
import { defineRule } from '../rule.ts'
import { placeOf } from '../tables.ts'

const required = ['name', 'target', 'actual', 'points', 'score']

export default defineRule({
  id: 'indicator-row-incomplete',
  title: '指标行有未填写的栏目',
  severity: 'warning',
  basis: '附件2及各项目表 每个三级指标应填年度指标值、实际完成值、分值、自评得分；不适用的整行留空',
  messages: {
    blank: '{table}“{name}”的{columns}未填写，请补填。',
  },
  check(tables, report) {
    for (const indicator of tables.indicators) {
      const { id, table } = indicator
      const blank = required.filter((column) => isLeftBlank(tables.cells.get(`${id}.${column}`)?.value.state))
      const attachment = tables.attachments.get(table)
      if (blank.length === 0 || !attachment) continue
      const columns = blockForm(attachmentForm(attachment.form), 'indicators')?.columns ?? []
      const row = id.slice(table.length + 1)
      report('blank', {
        places: blank.map((column): Place | undefined => placeOf(tables, table, 'indicators', row, column)),
        data: {
          table: tableOf(tables, table),
          name: indicatorName(indicator) || indicator.level2 || indicator.level1,
          columns: columns
            .filter((column) => blank.includes(column.id))
            .map(({ label }) => label)
            .join('、'),
        },
      })
    }
  },
})

/** 无 and 不适用 are answers here: 安全事故 0起 → 无. */
function isLeftBlank(state: CellValue['state'] | undefined): boolean {
  return state === undefined || state === 'blank' || state === 'dash' || state === 'slash'
}
