import fc from 'fast-check'
import type { Submission } from '../../schemas/submission.ts'
import { decimal } from '../../src/quantity/index.ts'
import { type ProjectOptions, type Spending, type SubmissionOptions, submission } from './submission.ts'

/**
 * Submissions that tie out, whatever the unit did: over budget and under, overstaffed, projects added in the year or
 * left unspent. Amounts are drawn in hundredths.
 */

const names = [
  '业务工作经费',
  '运行维护经费',
  '河道整治项目',
  '“百校百师”提升工程（二期）',
  '智慧校园1+X项目',
]

const amount = (max = 500_000) => fc.nat({ max }).map(money)
const spending: fc.Arbitrary<Spending> = fc.tuple(amount(20_000), amount(20_000), amount(20_000))

const project = (name: string): fc.Arbitrary<ProjectOptions> =>
  fc
    .record({
      prior: amount(),
      initial: amount(),
      full: fc.integer({ min: 1, max: 500_000 }),
      share: fc.nat({ max: 110 }),
      carried: fc.nat({ max: 100 }),
    })
    .map(({ prior, initial, full, share, carried }) => {
      const final = Math.floor((full * share) / 100)
      return {
        name,
        prior,
        initial,
        full: money(full),
        final: money(final),
        carryover: money(Math.floor((Math.min(full, final) * carried) / 100)),
      }
    })

/** Options of a submission that ties out. */
export const consistentOptions: fc.Arbitrary<SubmissionOptions> = fc
  .record({
    establishment: fc.integer({ min: 1, max: 900 }),
    staff: fc.integer({ min: 1, max: 900 }),
    rows: fc.record({
      'vehicle-purchase': spending,
      'vehicle-running': spending,
      abroad: spending,
      reception: spending,
      procurement: spending,
    }),
    parts: fc.record({ office: spending, 'utilities-travel': spending, 'meetings-training': spending }),
    rest: fc.tuple(amount(), amount(), amount()),
    basic: fc.tuple(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: -100_000, max: 100_000 }),
      amount(),
    ),
    count: fc.nat({ max: names.length }),
  })
  .chain(({ establishment, staff, rows, parts, rest, basic, count }) =>
    fc.tuple(...names.slice(0, count).map(project)).map((projects): SubmissionOptions => {
      const three = [rows['vehicle-purchase'], rows['vehicle-running'], rows.abroad, rows.reception]
      // 公用经费 holds its selected parts, and all of 三公经费 that no project bears.
      const total = [0, 1, 2].map((column) =>
        plus(
          rest[column] ?? '0',
          ...Object.values(parts).map((row) => row[column] ?? '0'),
          ...three.map((row) => row[column] ?? '0'),
        ),
      ) as unknown as Spending
      return {
        establishment: String(establishment),
        staff: String(staff),
        spending: { ...rows, ...parts, public: total },
        basic: [money(basic[0] + 200_000), money(basic[1]), plus(total[2], basic[2])],
        projects,
      }
    }),
  )

/** Submissions that tie out. */
export const consistentSubmission: fc.Arbitrary<Submission> = consistentOptions.map(submission)

function money(hundredths: number): string {
  return decimal(String(hundredths)).div('100').toFixed(2)
}

function plus(...amounts: readonly string[]): string {
  return amounts.reduce((total, value) => total.plus(value), decimal('0')).toFixed(2)
}
