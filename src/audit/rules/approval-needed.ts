import { nameOf, plain, written } from '../name.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'approval-needed',
  title: '有公车购置或出国支出，应有批准文件',
  severity: 'warning',
  basis: '附件1 公车购置、出国经费有决算数的，应附批准文件',
  messages: {
    spent: '{cell}为{written}，请提供批准文件。',
  },
  check(tables, report) {
    for (const row of ['vehicle-purchase', 'abroad']) {
      const final = tables.figure(`basic.${row}.final`)
      if (!final?.value.gt('0')) continue
      report('spent', {
        places: [final],
        data: { cell: nameOf(tables, final), written: written(final) },
        actual: plain(final),
      })
    }
  },
})
