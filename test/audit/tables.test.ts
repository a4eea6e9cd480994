import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../schemas/finding.ts'
import { audit } from '../../src/audit/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'

const root = resolve(import.meta.dirname, '../..')
const corpus = join(root, 'test/fixtures/corpus')
const seed = join(process.env.TIEOUT_SEED ?? join(root, '../shared/seed'), 'submission-2023.txt')

function auditFile(path: string): Finding[] {
  return audit(openLedger(readText(readFileSync(path, 'utf8')).submission))
}

function rulesOf(findings: readonly Finding[], severity: Finding['severity']): string[] {
  return [
    ...new Set(findings.filter((finding) => finding.severity === severity).map(({ rule }) => rule)),
  ].sort()
}

describe('the corpus', () => {
  for (const name of readdirSync(corpus).filter((folder) => folder !== 'sample')) {
    it(`has no error in ${name}`, () => {
      const findings = auditFile(join(corpus, name, 'tables.txt'))
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    })
  }

  it('shows one of every kind in the sample', () => {
    const findings = auditFile(join(corpus, 'sample/tables.txt'))
    expect(rulesOf(findings, 'error')).toEqual([
      'count-answered-by-percentage',
      'execution-rate',
      'project-agrees-with-line',
      'project-budgets-add-up',
      'project-funds-add-up',
      'project-outturns-add-up',
      'scores-add-up',
      'scores-within-points',
      'vehicles-add-up',
    ])
    expect(rulesOf(findings, 'warning')).toEqual(
      expect.arrayContaining([
        'cost-score-beside-overrun',
        'deadline-answered-by-percentage',
        'full-marks-beside-problems',
        'indicator-row-incomplete',
        'signature-blank',
        'spending-within-budget',
        'staff-within-establishment',
        'three-public-within-budget',
        'thrift-blank',
        'unmet-target-scored-high',
        'unmet-target-without-reason',
      ]),
    )
    expect(rulesOf(findings, 'info')).toEqual(expect.arrayContaining(['rate-of-nothing', 'wording-slips']))
  })
})

describe.skipIf(!existsSync(seed))(
  `the seed (${existsSync(seed) ? seed : '没有种子申报，跳过：设 TIEOUT_SEED'})`,
  () => {
    const findings = existsSync(seed) ? auditFile(seed) : []
    const about = (rule: string) => findings.filter((finding) => finding.rule === rule)

    it('has four errors: the budget filled in twice, and three counts answered by a percentage', () => {
      const errors = findings.filter(({ severity }) => severity === 'error')
      expect(errors.map(({ rule }) => rule)).toEqual([
        'count-answered-by-percentage',
        'count-answered-by-percentage',
        'count-answered-by-percentage',
        'project-budgets-add-up',
      ])
      expect(about('count-answered-by-percentage').map(({ places }) => places[0]?.row)).toEqual([
        '慰问次数',
        '接待党支部学习',
        '开展有益老同志身心健康的各类活动',
      ])
      const [repeated] = about('project-budgets-add-up')
      expect(repeated).toMatchObject({ expected: '560.00', actual: '1120.00' })
      expect(repeated?.message).toContain('疑为预算重复填报')
      expect(repeated?.places[0]).toEqual({ attachment: '附件4', row: '年度资金总额', column: '年初预算数' })
    })

    it('asks what a reviewer would ask', () => {
      const asked = (rule: string) =>
        about(rule).map(({ places }) => `${places[0]?.attachment} ${places[0]?.row}`)
      expect(asked('budget-change-unexplained')).toEqual(['附件3 年度资金总额', '附件4 年度资金总额']) // F18, F19
      expect(asked('spending-within-budget')).toEqual(['附件1 办公经费', '附件1 政府采购金额']) // F23, F24
      expect(asked('three-public-within-budget')).toEqual(['附件1 三公经费'])
      expect(asked('thrift-blank')).toHaveLength(1) // F29
      expect(asked('percentage-answered-otherwise')).toEqual(['附件2 提升党建阵地']) // F34
      expect(asked('quantified-name-without-target')).toHaveLength(5) // F40
      expect(asked('full-marks-beside-problems')).toHaveLength(2) // F47
      expect(asked('achievement-without-figure')).toHaveLength(2) // F50
      expect(asked('signature-blank')).toHaveLength(4) // F52
      expect(about('wording-slips').map(({ actual }) => actual)).toContain('上级移支付') // F56
    })

    it('is silent on what holds', () => {
      const silent = [
        'staff-control-rate',
        'three-public-adds-up',
        'project-lines-add-up',
        'expenditure-adds-up',
        'income-adds-up',
        'full-year-budget-ties',
        'execution-rate',
        'execution-score',
        'points-add-up',
        'scores-add-up',
        'level-points-add-up',
        'unmet-target-scored-high',
        'public-parts-within-total',
        'project-tables-match-lines',
        'project-agrees-with-line',
        'same-indicator-differs',
        'breakdown-blank',
      ]
      expect(findings.filter(({ rule }) => silent.includes(rule))).toEqual([])
      expect(
        findings.filter(({ message }) => message.includes('有所提高') || message.includes('关系密切')),
      ).toEqual([])
    })
  },
)
