import type { Stage } from './types.ts'

/**
 * Figures that no cell prints and that follow from the form: each is the signed sum of others, stage by stage, wherever
 * all of them are known.
 */
export interface Derivation {
  item: string
  /** A term of another stage than the total's names it. */
  terms: { item: string; sign: 1 | -1; stage?: Stage }[]
  stages: Stage[]
}

export const derivations: Derivation[] = [
  // 年初基本支出 = 年初预算总额 − 项目支出年初预算
  {
    item: 'basic-expenditure',
    stages: ['initial'],
    terms: [
      { item: 'funds', sign: 1 },
      { item: 'projects', sign: -1 },
    ],
  },
  // 基本支出全年预算 = 年初基本支出 + 部门基本支出预算调整
  {
    item: 'basic-expenditure',
    stages: ['full-year'],
    terms: [
      { item: 'basic-expenditure', sign: 1, stage: 'initial' },
      { item: 'adjustment', sign: 1, stage: 'final' },
    ],
  },
  {
    item: 'basic-expenditure',
    stages: ['full-year'],
    terms: [
      { item: 'funds', sign: 1 },
      { item: 'projects', sign: -1 },
    ],
  },
  // 项目支出全年预算 = 全年预算总额 − 基本支出全年预算
  {
    item: 'projects',
    stages: ['full-year'],
    terms: [
      { item: 'funds', sign: 1 },
      { item: 'basic-expenditure', sign: -1 },
    ],
  },
  // 基本支出 = 人员经费 + 公用经费
  {
    item: 'personnel',
    stages: ['initial', 'full-year', 'final'],
    terms: [
      { item: 'basic-expenditure', sign: 1 },
      { item: 'public', sign: -1 },
    ],
  },
]
