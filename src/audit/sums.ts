import { type Figure, projectLineName } from '../facts/index.ts'
import { projectLineKinds, type SumRelation, sumRelations, wordingsOf } from '../form/index.ts'
import { compareSum, type SumVerdict } from './agree.ts'
import type { Tables } from './tables.ts'

/**
 * One total with its parts as they stand in one column. `parts-blank`: nothing is written where the parts go.
 * `total-blank`: the parts are there, the total is not. Both are blanks to fill, not sums that fail.
 */
export interface Sum {
  relation: string
  total: Figure
  parts: Figure[]
  verdict: SumVerdict | 'parts-blank' | 'total-blank'
}

/** A sum with its verdict; undefined where there is nothing to add or a part is in words. */
function sumUp(
  tables: Tables,
  relation: string,
  totalId: string,
  partIds: readonly string[],
): Sum | undefined {
  const total = tables.figure(totalId)
  const cells = partIds.flatMap((id) => tables.cells.get(id) ?? [])
  const parts = cells.flatMap(({ figure }) => figure ?? [])
  if (!total || parts.length === 0 || parts.length < cells.length) return undefined
  const allBlank = parts.every(({ blank }) => blank)
  if (allBlank && (total.blank || total.value.eq('0'))) return undefined
  if (allBlank) return { relation, total, parts, verdict: 'parts-blank' }
  const verdict = compareSum(tables, total, parts)
  if (total.blank) return verdict === 'ties' ? undefined : { relation, total, parts, verdict: 'total-blank' }
  return { relation, total, parts, verdict }
}

/** A relation of the form over all its columns, and over all project tables where it is about them. */
export function sumsOf(tables: Tables, id: string): Sum[] {
  const relation = sumRelations.find((known) => known.id === id)
  if (!relation) return []
  const keys = relation.total.startsWith('project.*') ? tables.projects.map(({ key }) => key) : ['']
  return keys.flatMap((key) =>
    relation.columns.flatMap((column) => sumOfColumn(tables, relation, key, column) ?? []),
  )
}

function sumOfColumn(tables: Tables, relation: SumRelation, key: string, column: string): Sum | undefined {
  const at = (row: string) => `${key ? row.replace('project.*', key) : row}.${column}`
  if (!relation.parts.some((part) => part.endsWith('.*'))) {
    return sumUp(tables, relation.id, at(relation.total), relation.parts.map(at))
  }
  const lines = tables.projectLines
  const all = sumUp(tables, relation.id, at(relation.total), lines.map(at))
  if (all?.verdict !== 'differs' && all?.verdict !== 'rounding') return all
  const nested = sumUp(tables, relation.id, at(relation.total), withoutDetail(tables, lines, column).map(at))
  return nested && (nested.verdict === 'ties' || all.verdict === 'differs') ? nested : all
}

const repeating: readonly string[] = projectLineKinds
  .filter(({ id }) => id === 'district-fund' || id === 'transfer')
  .flatMap((kind) => wordingsOf(kind, 0))
const printed: readonly string[] = projectLineKinds.flatMap((kind) => wordingsOf(kind, 0))

/**
 * The lines without those that a subtotal above them already holds. The form asks for one line a fund below 区级专项资金 and
 * 上级转移支付; some units write the subtotal into the heading line and some leave it blank.
 */
function withoutDetail(tables: Tables, lines: readonly string[], column: string): string[] {
  const detail = new Set(
    lines.filter((line) => isSubtotal(tables, line, column)).flatMap((line) => detailOf(tables, line)),
  )
  return lines.filter((line) => !detail.has(line))
}

/** The lines that belong to a heading line: those down to the next line with a printed name. */
export function detailOf(tables: Tables, line: string): string[] {
  if (!repeating.includes(labelOf(tables, line))) return []
  const lines = tables.projectLines
  const below = lines.slice(lines.indexOf(line) + 1)
  const end = below.findIndex((next) => printed.includes(labelOf(tables, next)))
  return end < 0 ? below : below.slice(0, end)
}

function labelOf(tables: Tables, line: string): string {
  return projectLineName(tables.cells.get(`${line}.final`)?.row.label ?? '')
}

/** Whether a line is only the subtotal of the lines that belong to it. */
export function isSubtotal(tables: Tables, line: string, column: string): boolean {
  const sum = sumUp(
    tables,
    'detail',
    `${line}.${column}`,
    detailOf(tables, line).map((row) => `${row}.${column}`),
  )
  return sum?.verdict === 'ties' || sum?.verdict === 'rounding'
}

/** 附件2 by source of income: the form does not say of which column, so the full-year budget will do as well. */
export function incomeSum(tables: Tables): Sum | undefined {
  const parts = ['general', 'government-fund', 'special-account', 'other-income'].map(
    (row) => `overall.${row}.amount`,
  )
  const outturn = sumUp(tables, 'income', 'overall.funds.final', parts)
  if (outturn?.verdict !== 'differs' && outturn?.verdict !== 'rounding') return outturn
  const budget = sumUp(tables, 'income', 'overall.funds.full-year', parts)
  return budget?.verdict === 'ties'
    ? budget
    : outturn.verdict === 'rounding'
      ? outturn
      : budget?.verdict === 'rounding'
        ? budget
        : outturn
}

/** 附件2 by nature of expenditure. */
export function expenditureSum(tables: Tables): Sum | undefined {
  return sumUp(tables, 'expenditure', 'overall.funds.final', [
    'overall.basic-expenditure.amount',
    'overall.project-expenditure.amount',
  ])
}

/** Every total of the form that must be the sum of its parts. */
export function wholeSums(tables: Tables): Sum[] {
  const relations = sumRelations
    .filter(({ kind }) => kind === 'whole')
    .flatMap(({ id }) => sumsOf(tables, id))
  return [...relations, ...[incomeSum(tables), expenditureSum(tables)].filter((sum) => sum !== undefined)]
}
