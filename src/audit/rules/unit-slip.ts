import { columnOf, nameOf, plain, written } from '../name.ts'
import { defineRule } from '../rule.ts'

const columns = ['prior', 'budget', 'final']

export default defineRule({
  id: 'unit-slip',
  title: '同一行金额相差悬殊，疑为计量单位有误',
  severity: 'warning',
  basis: '附件1 以万元为单位；同一行各列相差达到规则包所定倍数（unitSlip）的，疑为误以元填报',
  messages: {
    slip: '{cell}为{written}，而{otherColumn}为{other}，相差悬殊，疑为误以元填报，请核对计量单位。',
  },
  check(tables, report) {
    const factor = tables.pack.limits.unitSlip.value
    const rows = new Set(
      [...tables.cells.values()].filter(({ block }) => block.id === 'spending').map(({ row }) => row.id),
    )
    for (const row of rows) {
      const figures = columns
        .flatMap((column) => tables.figure(`basic.${row}.${column}`) ?? [])
        .filter(({ value }) => value.gt('0'))
      const [least, ...others] = figures.toSorted((a, b) => a.value.cmp(b.value))
      const most = others.at(-1)
      if (!least || !most || most.value.lt(factor) || most.value.lt(least.value.times(factor))) continue
      report('slip', {
        places: [most, least],
        data: {
          cell: nameOf(tables, most),
          written: written(most),
          otherColumn: columnOf(least),
          other: written(least),
        },
        actual: plain(most),
      })
    }
  },
})
