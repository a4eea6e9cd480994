import rule from '../../../src/audit/rules/rule-pack-applies.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import { submission } from '../../support/submission.ts'

ruleCases(rule, {
  holds: {
    没有选: submission(),
    选了通用模板: { ...submission(), rulePack: 'default' },
    年度适用: { ...submission({ year: 2021 }), rulePack: 'cost-level' },
  },
  fails: {
    没有此包: [
      { ...submission(), rulePack: 'linlan-2019' },
      'unknown',
      '“linlan-2019”已不存在，本次按“通用模板”',
    ],
    年度不符: [{ ...submission({ year: 2020 }), rulePack: 'cost-level' }, 'year', '2021—年度'],
  },
})
