import type { Figure } from '../facts/index.ts'
import { exceeds } from './agree.ts'
import type { Tables } from './tables.ts'

/** A row of 附件1 that was spent beyond its budget. */
export interface Overrun {
  row: string
  budget: Figure
  final: Figure
}

const threePublicParts = ['vehicles', 'abroad', 'reception']
const otherRows = ['public', 'office', 'utilities-travel', 'meetings-training', 'procurement']

/** 三公经费 over its budget; its parts only where the total kept to it, or where they have a budget of their own. */
export function threePublicOverruns(tables: Tables): Overrun[] {
  const total = overrun(tables, 'three-public')
  const parts = threePublicParts.flatMap((row) => overrun(tables, row) ?? [])
  return [...(total ? [total] : []), ...parts.filter(({ budget }) => !total || !budget.blank)]
}

/** 公用经费, its selected parts and 政府采购 over their budgets. */
export function spendingOverruns(tables: Tables): Overrun[] {
  return otherRows.flatMap((row) => overrun(tables, row) ?? [])
}

/** Every row over its budget, the parts of 三公经费 only where the total kept to its own. */
export function overruns(tables: Tables): Overrun[] {
  const [first, ...others] = threePublicOverruns(tables)
  const threePublic = first?.row === 'three-public' ? [first] : [...(first ? [first] : []), ...others]
  return [...threePublic, ...spendingOverruns(tables)]
}

function overrun(tables: Tables, row: string): Overrun | undefined {
  const budget = tables.figure(`basic.${row}.budget`)
  const final = tables.figure(`basic.${row}.final`)
  return budget && final && exceeds(tables, final, budget) ? { row, budget, final } : undefined
}
