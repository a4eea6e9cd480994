import { expect, it } from 'vitest'
import type { Submission } from '../../schemas/submission.ts'
import { applyEdit } from '../../src/web/tables/edit.ts'

const submission: Submission = {
  unit: '某局',
  year: 2024,
  attachments: [
    {
      number: 1,
      form: 'basic',
      title: '',
      blocks: [
        {
          id: 'spending',
          label: '',
          columns: [],
          rows: [
            { id: 'project-line.1', label: '甲', cells: { final: '1' } },
            { id: 'project-line.3', label: '乙', cells: {} },
            { id: 'public', label: '丙', cells: {} },
          ],
        },
        { id: 'thrift', label: '', columns: [], rows: [] },
      ],
    },
  ],
}
const place = { attachment: 1, block: 'spending' }
const rows = (edited: Submission) => edited.attachments[0]?.blocks[0]?.rows

it('writes a cell, and keeps no blank one', () => {
  const address = { ...place, row: 'project-line.1', column: 'final' }
  expect(rows(applyEdit(submission, { kind: 'cell', ...address, text: '2' }))?.[0]?.cells).toEqual({
    final: '2',
  })
  expect(rows(applyEdit(submission, { kind: 'cell', ...address, text: '' }))?.[0]?.cells).toEqual({})
})

it('adds a line behind those that repeat, under a number of its own, and takes it out again', () => {
  const longer = applyEdit(submission, { kind: 'add-row', ...place })
  expect(rows(longer)?.map(({ id }) => id)).toEqual([
    'project-line.1',
    'project-line.3',
    'project-line.4',
    'public',
  ])
  expect(applyEdit(longer, { kind: 'remove-row', ...place, row: 'project-line.4' })).toEqual(submission)
})

it('leaves what it does not touch the same object', () => {
  const edited = applyEdit(submission, { kind: 'label', ...place, row: 'project-line.3', text: '丁' })
  expect(edited.attachments[0]?.blocks[1]).toBe(submission.attachments[0]?.blocks[1])
  expect(rows(edited)?.[0]).toBe(rows(submission)?.[0])
  expect(rows(edited)?.[1]?.label).toBe('丁')
})

it('chooses a rule pack', () => {
  expect(applyEdit(submission, { kind: 'rule-pack', id: 'cost-level' })).toEqual({
    ...submission,
    rulePack: 'cost-level',
  })
})
