import { decimal, percentage } from '../../quantity/index.ts'
import { attachmentOf, indicatorName, tableOf } from '../name.ts'
import { writeRate } from '../rates.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'overall-copies-project',
  title: '整体自评表的指标多与某个项目表相同',
  severity: 'info',
  basis: '附件2 应反映单位整体履职，不宜照搬一个项目的指标；只有一个项目的除外',
  messages: {
    copied:
      '{table}的{total}个三级指标中有{shared}个（{rate}）与{project}相同，宜补充反映单位整体履职的指标。',
  },
  check(tables, report) {
    if (tables.projects.length < 2) return
    const own = tables.indicators.filter(({ table, name }) => table === 'overall' && name !== '')
    for (const { key } of tables.projects) {
      const names = new Set(tables.indicators.filter(({ table }) => table === key).map(indicatorName))
      const shared = own.filter((indicator) => names.has(indicatorName(indicator)))
      const rate = percentage(decimal(String(shared.length)), decimal(String(own.length)))
      if (!rate || rate.lt(tables.pack.limits.copiedIndicators.value)) continue
      report('copied', {
        places: shared.map(({ id }) => tables.cells.get(`${id}.name`)?.fact),
        data: {
          table: attachmentOf(tables, 'overall'),
          project: tableOf(tables, key),
          total: String(own.length),
          shared: String(shared.length),
          rate: writeRate(rate),
        },
      })
    }
  },
})
