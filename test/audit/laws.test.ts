import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { decimal } from '../../src/quantity/index.ts'
import { consistentSubmission } from '../support/arbitrary-submission.ts'
import { edit, submission } from '../support/submission.ts'

const errors = (tables: Parameters<typeof openLedger>[0]) =>
  audit(openLedger(tables))
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)

/** Cells that a sum, an identity or a rate ties to others, in a submission with two projects or more. */
const tied = [
  ...['prior', 'budget', 'final'].flatMap((column) => [
    `basic.three-public.${column}`,
    `basic.vehicles.${column}`,
    `basic.projects.${column}`,
  ]),
  'basic.project-line.1.final',
  'basic.reception.final',
  'overall.funds.final',
  'overall.general.amount',
  'overall.basic-expenditure.amount',
  'overall.project-expenditure.amount',
  'overall.total.score',
  'overall.total.points',
  'overall.indicator.1.points',
  'project.1.funds.initial',
  'project.1.funds.full-year',
  'project.2.funds.final',
  'project.2.funds.rate',
  'project.2.total.score',
  'basic.staff.control-rate',
]

describe('audit', { timeout: 60_000 }, () => {
  it('finds no error in tables that tie out, however badly the unit did', () => {
    fc.assert(
      fc.property(consistentSubmission, (tables) => {
        expect(errors(tables)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('finds an error where one tied cell was changed', () => {
    fc.assert(
      fc.property(
        consistentSubmission.filter(({ attachments }) => attachments.length >= 4),
        fc.constantFrom(...tied),
        fc.integer({ min: 300, max: 99_999 }),
        (tables, id, by) => {
          const ledger = openLedger(tables)
          const cell = ledger.figure(id)
          fc.pre(cell !== undefined && !cell.blank)
          const percent = cell?.fact.unit === '%' ? '%' : ''
          const changed = cell?.value.plus(decimal(String(by)).div('100')).toFixed(2)
          const total = ledger.figure('overall.funds.full-year')?.value
          fc.pre(id !== 'overall.general.amount' || !total?.eq(changed ?? '0'))
          expect(errors(edit(tables, { [id]: `${changed}${percent}` })), `${id} → ${changed}`).not.toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never throws, whatever the cells hold', () => {
    const tables = submission()
    const ids = openLedger(tables)
      .facts.filter(({ id, place }) => place && !id.includes('#'))
      .map(({ id }) => id)
    const text = fc.oneof(
      fc.constantFrom(
        '',
        '—',
        '/',
        '无',
        '不适用',
        '0',
        '0.00',
        '-1',
        '100%',
        '0%',
        '≥',
        '一',
        '2024年',
        '12月底前',
        '约5',
        '1e9',
        '（）',
        '总计 / 0',
      ),
      fc.string({ maxLength: 12, unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), text, { maxKeys: 40 }), (cells) => {
        audit(openLedger(edit(tables, cells)))
      }),
      { numRuns: 30 },
    )
  })

  it('never throws on tables with parts left out', () => {
    const tables = submission()
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 }), (draws) => {
        let at = 0
        const keep = () => draws[at++ % draws.length] !== 0
        const attachments = tables.attachments.filter(keep).map((attachment) => ({
          ...attachment,
          blocks: attachment.blocks
            .filter(keep)
            .map((block) => ({ ...block, rows: block.rows.filter(keep) })),
        }))
        audit(openLedger({ ...tables, attachments }))
      }),
      { numRuns: 30 },
    )
  })
})
