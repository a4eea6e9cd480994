import type { Submission } from '../../../schemas/submission.ts'
import rule from '../../../src/audit/rules/year-agrees.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    勾稽一致: submission(),
    写法不同: retitled(submission(), '2024 年度预算单位整体支出绩效评价基础数据表'),
  },
  fails: {
    标题: [retitled(submission(), '2023年度预算单位整体支出绩效评价基础数据表'), 'title', '2023年度'],
    列名: [recolumned(submission()), 'column', '2023年决算数'],
  },
})

function retitled(original: Submission, title: string): Submission {
  const [first, ...others] = original.attachments
  return { ...original, attachments: first ? [{ ...first, title }, ...others] : [] }
}

function recolumned(original: Submission): Submission {
  const copy = structuredClone(original)
  const column = copy.attachments[0]?.blocks.find(({ id }) => id === 'spending')?.columns[2]
  if (column) column.label = '2023年决算数'
  return copy
}
