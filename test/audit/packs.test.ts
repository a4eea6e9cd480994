import { describe, expect, it } from 'vitest'
import { rulePackSchema } from '../../schemas/rule-pack.ts'
import type { Submission } from '../../schemas/submission.ts'
import { audit, chosenPack, defaultPack, rulePacks } from '../../src/audit/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { linlanPack } from '../support/rule-pack.ts'
import { edit, submission } from '../support/submission.ts'

const packs = [...rulePacks, linlanPack]
const found = (tables: Submission) => audit(openLedger(tables), packs)
const rulesIn = (tables: Submission) => [...new Set(found(tables).map(({ rule }) => rule))].sort()

describe('rule packs', () => {
  it('are what their schema asks for, each value with its notice', () => {
    for (const pack of packs) expect(rulePackSchema.parse(pack)).toEqual(pack)
    expect(new Set(rulePacks.map(({ id }) => id)).size).toBe(rulePacks.length)
  })

  it.each([
    ['points that do not add up', { total: { value: '99', basis: '某通知' } }],
    [
      'grades out of order',
      {
        grades: {
          steps: [
            { from: '0', name: '差' },
            { from: '90', name: '优' },
          ],
          basis: '某通知',
        },
      },
    ],
    [
      'grades that leave a score without one',
      { grades: { steps: [{ from: '60', name: '合格' }], basis: '某通知' } },
    ],
    ['a value without its notice', { tolerance: { value: '0.01', basis: '' } }],
    ['a value that is no decimal', { tolerance: { value: '1e9', basis: '某通知' } }],
  ])('are refused with %s', (_, scoring) => {
    const pack = { ...defaultPack, scoring: { ...defaultPack.scoring, ...scoring } }
    expect(rulePackSchema.safeParse(pack).success).toBe(false)
  })

  it('are chosen by the submission, the common one where it chooses none', () => {
    expect(chosenPack(submission())).toBe(defaultPack)
    expect(chosenPack({ rulePack: 'linlan-2024' }, packs)).toBe(linlanPack)
    expect(chosenPack({ rulePack: 'nowhere' }, packs)).toBeUndefined()
  })

  it('decide what is found in the same tables', () => {
    const tables = submission()
    const common = rulesIn(tables)
    const own = rulesIn({ ...tables, rulePack: 'linlan-2024' })
    expect(own.filter((rule) => !common.includes(rule))).toEqual([
      'budget-change-unexplained',
      'execution-points-usual',
      'execution-rate-low',
      'execution-score',
      'prior-year-change',
      'procurement-underspent',
      'target-exceeded',
      'total-points',
    ])
    expect(rulesIn({ ...tables, rulePack: 'default' })).toEqual(common)
  })

  it('set the first-level weights', () => {
    const tables = edit(submission(), {
      'overall.indicator.1.level-1': '产出指标',
      'overall.indicator.5.level-1': '效益指标',
    })
    const expected = (rulePack: string) =>
      found({ ...tables, rulePack })
        .filter(({ rule }) => rule === 'level-points-usual')
        .map(({ expected: points, message }) => [points, message.includes('临澜县2024年办法')])
    expect(expected('default')).toEqual([])
    expect(expected('linlan-2024')).toEqual([
      ['60', true],
      ['25', true],
    ])
    expect(expected('cost-level')).toEqual([
      ['40', false],
      ['20', false],
    ])
  })

  it('set the steps that the execution rate is scored by', () => {
    const scored = (score: string) =>
      found({
        ...edit(submission(), { 'project.2.funds.points': '20', 'project.2.funds.score': score }),
        rulePack: 'linlan-2024',
      }).filter(({ rule, places }) => rule === 'execution-score' && places[0]?.attachment === '附件4')
    // 82.45 of 85.00 is 97%, which lies in the step from 80%: 60% of 20 points.
    expect(scored('12')).toEqual([])
    expect(scored('12.4')).toEqual([])
    expect(scored('19.4')).toMatchObject([{ expected: '12', actual: '19.4' }])
  })

  it('leave an unknown one to the common pack, and say so', () => {
    const tables = { ...submission(), rulePack: 'gone' }
    expect(rulesIn(tables)).toEqual([...rulesIn(submission()), 'rule-pack-applies'].sort())
  })
})
