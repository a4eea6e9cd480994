import { expect, it } from 'vitest'
import type { CheckResult } from '../../schemas/check-result.ts'
import type { Draft } from '../../schemas/draft.ts'
import { assemble, marksWithin } from '../../src/web/checking/assemble.ts'
import { marksOf } from '../../src/web/checking/mark.ts'

const check: CheckResult = { verdict: 'accepted', policy: 'draft', quantities: [], claims: [], findings: [] }

const draft: Draft = {
  id: 'd',
  submissionId: 's',
  version: 1,
  status: 'accepted',
  writer: 'composer',
  createdAt: '2024-04-15T00:00:00.000Z',
  check,
  text: '标题\n\n一、无\n无。\n\n二、空\n\n三、末\n无。\n',
  sections: [
    { key: 'a', heading: '一、无', text: '无。', writer: 'composer', check },
    { key: 'b', heading: '二、空', text: '', writer: 'composer', check },
    { key: 'c', heading: '三、末', text: '无。', writer: 'composer', check },
  ],
}

it('leaves an unchanged report as it is', () => {
  expect(assemble(draft, {}).text).toBe(draft.text)
})

it('puts rewritten sections in their places, and says where they stand', () => {
  const { text, pieces } = assemble(draft, { a: '有3人。', b: '新写' })
  expect(text).toBe('标题\n\n一、无\n有3人。\n\n二、空\n新写\n三、末\n无。\n')
  for (const { start, text: written } of pieces) expect(text.startsWith(written, start)).toBe(true)
})

it('counts the marks of a section from its own beginning', () => {
  const { text, pieces } = assemble(draft, { c: '原因：【待补充：原因】。' })
  const last = pieces.at(-1)
  if (!last) throw new Error('no sections')
  const marks = marksWithin({ text, check, marks: marksOf(check, text) }, last)
  expect(marks.map(({ start, text: marked, status }) => [start, marked, status])).toEqual([
    [3, '【待补充：原因】', 'placeholder'],
  ])
})
