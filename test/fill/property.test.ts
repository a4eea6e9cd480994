import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Submission } from '../../schemas/submission.ts'
import { composeSections } from '../../src/draft/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { fill } from '../../src/fill/index.ts'
import { basicForm } from '../../src/form/index.ts'
import { decimal } from '../../src/quantity/index.ts'
import { sourceOf } from '../draft/submissions.ts'
import { consistentSubmission } from '../support/arbitrary-submission.ts'
import { readCorpus } from '../support/corpus.ts'

/** What is read from a text alone, and which of it the tables do not say. */
function readBack(submission: Submission, text: string) {
  const ledger = openLedger(submission)
  const { unit, year } = submission
  const prose = [{ text, start: 0, lines: [{ start: 0, place: '第1行' }] }]
  const read = fill({ unit, year, attachments: [] }, prose, true)
  const cells = new Map((read.fromProse ?? []).map(({ cell, value }) => [cell.id, value]))
  const wrong = [...cells].filter(([id, value]) => {
    const figure = ledger.figure(id)
    return !figure?.value.eq(decimal(value.replace('%', '')))
  })
  return { ledger, cells, wrong, read }
}

/** Sections one and two of the composed report. */
function composed(submission: Submission): string {
  return composeSections(sourceOf(submission))
    .slice(0, 2)
    .map(({ heading, text }) => `${heading}\n${text}`)
    .join('\n')
}

const rows = basicForm.blocks
  .find(({ id }) => id === 'spending')
  ?.rows.filter(({ id, repeats }) => !repeats && id !== 'adjustment')

/** 附件1's rows as plain sentences. */
function plainly(submission: Submission): { text: string; stated: string[] } {
  const ledger = openLedger(submission)
  const stated: string[] = []
  const state = (id: string, words: string) => {
    const figure = ledger.figure(id)
    if (!figure || figure.blank) return []
    stated.push(id)
    return [`${words}${figure.value.toFixed()}`]
  }
  const people = [
    ...state('basic.staff.establishment', '编制').map((words) => `${words}人`),
    ...state('basic.staff.actual', '实有').map((words) => `${words}人`),
  ]
  const lines = (rows ?? []).map(({ id, label }) =>
    [
      ...state(`basic.${id}.prior`, '上年决算'),
      ...state(`basic.${id}.budget`, '年初预算'),
      ...state(`basic.${id}.final`, '决算'),
    ].map((words, index) => `${index === 0 ? label : ''}${words}万元`),
  )
  const sentences = [people, ...lines].filter((clauses) => clauses.length > 0)
  return { text: sentences.map((clauses) => `${clauses.join('，')}。`).join(''), stated }
}

const timeout = 60_000

it(
  'reads every figure of plain sentences back into its own cell',
  () => {
    fc.assert(
      fc.property(consistentSubmission, (submission) => {
        const { text, stated } = plainly(submission)
        const { cells, wrong, read } = readBack(submission, text)
        expect(wrong).toEqual([])
        expect(stated.filter((id) => !cells.has(id))).toEqual([])
        expect(read.questions ?? []).toEqual([])
      }),
      { numRuns: 60 },
    )
  },
  timeout,
)

it(
  'reads nothing wrongly out of a composed report, and never misses staff and funds',
  () => {
    fc.assert(
      fc.property(consistentSubmission, (submission) => {
        const { cells, wrong } = readBack(submission, composed(submission))
        expect(wrong).toEqual([])
        for (const id of ['basic.staff.establishment', 'basic.staff.actual', 'overall.funds.final'])
          expect(cells.has(id), id).toBe(true)
      }),
      { numRuns: 60 },
    )
  },
  timeout,
)

it(
  'reads nothing wrongly out of what the composer writes for the corpus',
  () => {
    let filled = 0
    for (const { ledger } of readCorpus()) {
      const { cells, wrong } = readBack(ledger.submission, composed(ledger.submission))
      expect(wrong).toEqual([])
      filled += cells.size
    }
    expect(filled).toBeGreaterThanOrEqual(845)
  },
  timeout,
)
