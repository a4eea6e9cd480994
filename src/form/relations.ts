/**
 * The sums and equalities that tie the cells of the form together (勾稽关系), as data for the audit and for the
 * explanations of derived figures. Fact ids are `attachment.row.column`; `project.*` stands for every project table.
 */

/** A total and the parts that it must equal (`whole`) or may not fall short of (`selection`, a partial 其中). */
export interface SumRelation {
  id: string
  total: string
  parts: string[]
  kind: 'whole' | 'selection'
  columns: string[]
}

const spendingColumns = ['prior', 'budget', 'final']

export const sumRelations: SumRelation[] = [
  {
    id: 'three-public-total',
    total: 'basic.three-public',
    parts: ['basic.vehicles', 'basic.abroad', 'basic.reception'],
    kind: 'whole',
    columns: spendingColumns,
  },
  {
    id: 'vehicles-total',
    total: 'basic.vehicles',
    parts: ['basic.vehicle-purchase', 'basic.vehicle-running'],
    kind: 'whole',
    columns: spendingColumns,
  },
  {
    id: 'projects-total',
    total: 'basic.projects',
    parts: ['basic.project-line.*'],
    kind: 'whole',
    columns: spendingColumns,
  },
  {
    id: 'public-selection',
    total: 'basic.public',
    parts: ['basic.office', 'basic.utilities-travel', 'basic.meetings-training'],
    kind: 'selection',
    columns: spendingColumns,
  },
  {
    id: 'project-funds-total',
    total: 'project.*.funds',
    parts: ['project.*.appropriation', 'project.*.carryover', 'project.*.other'],
    kind: 'whole',
    columns: ['initial', 'full-year', 'final'],
  },
]
