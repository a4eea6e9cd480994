import type { Indicator } from '../../facts/index.ts'
import { decimal, percentage } from '../../quantity/index.ts'
import { demandOf } from '../answers.ts'
import { bare, tableOf } from '../name.ts'
import { writeRate } from '../rates.ts'
import { defineRule } from '../rule.ts'
import { firstLevels } from '../totals.ts'

export default defineRule({
  id: 'qualitative-indicators',
  title: '定量指标偏少',
  severity: 'info',
  basis:
    '附件2及各项目表 指标应细化、量化：产出的每个二级指标宜有定量指标，定性指标所占比例不宜超过规则包所定界限（qualitativeShare）',
  messages: {
    output: '{table}产出指标中，{levels}下没有定量指标，宜补充可以计量的指标值。',
    share: '{table}的{total}个三级指标中有{count}个是定性指标（{rate}），宜增加定量指标。',
  },
  check(tables, report) {
    for (const key of tables.scored) {
      const rows = tables.indicators.filter((row) => row.table === key && demandOf(row) !== 'nothing')
      const place = (row: Indicator) => tables.cells.get(`${row.id}.target`)?.fact
      const outputs = firstLevels(tables, key).filter(({ label }) => label.includes('产出'))
      const levels = Map.groupBy(
        outputs.flatMap((level) => level.rows.filter((row) => rows.includes(row) && row.level2 !== '')),
        ({ level2 }) => bare(level2),
      )
      const bareLevels = [...levels].filter(([, own]) => own.every(isQualitative))
      if (bareLevels.length > 0) {
        report('output', {
          places: bareLevels.flatMap(([, own]) => own.map(place)),
          data: { table: tableOf(tables, key), levels: bareLevels.map(([level]) => `“${level}”`).join('、') },
        })
      }
      const qualitative = rows.filter(isQualitative)
      const rate = percentage(decimal(String(qualitative.length)), decimal(String(rows.length)))
      if (!rate?.gt(tables.pack.limits.qualitativeShare.value)) continue
      report('share', {
        places: qualitative.map(place),
        data: {
          table: tableOf(tables, key),
          total: String(rows.length),
          count: String(qualitative.length),
          rate: writeRate(rate),
        },
      })
    }
  },
})

function isQualitative(indicator: Indicator): boolean {
  return demandOf(indicator) === 'words'
}
