import { plain } from '../../draft/composer/cell-text.ts'
import { attachmentForm, wordingsOf } from '../../form/index.ts'
import type { Asked } from '../asked.ts'
import { defineIntent, type Source } from '../intent.ts'
import { type Statement, statement } from '../reply.ts'

/** Longest cell of prose that an answer quotes. */
const LONGEST = 600

/** 厉行节约措施是什么, 主管部门是谁, 年度总体目标: the cells that hold words, by their rows' labels. */
export default defineIntent({
  id: 'texts',
  recognises: (asked, source) => asked.things.length === 0 && rowsNamed(asked, source).length > 0,
  answer(asked, source) {
    const { ledger } = source
    return rowsNamed(asked, source).flatMap(({ id, label, table }): Statement[] => {
      const facts = ledger.facts.filter(
        (fact) => fact.id.startsWith(`${id}.`) && fact.place && !fact.id.includes('#'),
      )
      const owner = ledger.projects.find(({ key }) => key === table)?.name ?? ''
      if (facts.length === 0) return [statement(`${owner}${label}未填列。`, [])]
      return facts.map((fact) => {
        const column = facts.length > 1 ? `（${fact.place?.column}）` : ''
        const text = plain(fact.value)
        const head = `${owner}${label}${column}`
        return statement(
          [
            ...(text.length > LONGEST ? [] : [`${head}：${text}。`]),
            `${head}见${fact.place?.attachment}，原文含有未能核对的数字，请直接查看。`,
          ],
          [fact],
        )
      })
    })
  },
})

/** Rows of the form whose cells are prose and whose label stands in the question. Signatures are not among them. */
function rowsNamed(
  { text, attachments }: Asked,
  { ledger }: Source,
): { id: string; label: string; table: string }[] {
  const keys = ['basic', 'overall', ...ledger.projects.map(({ key }) => key)]
  const wanted = attachments.length > 0 ? keys.filter((key) => attachments.includes(key)) : keys
  return wanted.flatMap((table) => {
    const form = attachmentForm(table === 'basic' ? 'basic' : table === 'overall' ? 'overall' : 'project')
    return form.blocks.flatMap(({ id: block, layout, rows, columns }) => {
      if (layout === 'line' || layout === 'note' || block === 'indicators') return []
      if (!columns.every(({ kind }) => kind === 'words')) return []
      return rows
        .filter((row) => wordingsOf(row, ledger.year).some((word) => word.length > 2 && text.includes(word)))
        .map(({ id, label }) => ({ id: `${table}.${id}`, label, table }))
    })
  })
}
