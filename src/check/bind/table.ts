import type { Ledger, LedgerItem } from '../../facts/index.ts'
import type { Token } from '../../prose/index.ts'
import type { Column, Context, Mention, TableColumn } from '../context/context.ts'

/** Tables pasted into the prose, tabs between their cells: the heading line names the columns of the lines below it. */

/** The columns that a heading line names, by cell. */
export function tableColumns(line: readonly Token[]): TableColumn[] {
  const columns: TableColumn[] = [{ column: {} }]
  for (const token of line) {
    if (token.type === 'break' && token.level === 'cell') columns.push({ column: {} })
    const current = columns.at(-1) as TableColumn
    if (token.type === 'year') current.column.period = 'current'
    if (token.type !== 'word') continue
    for (const meaning of token.meanings) {
      if (meaning.kind === 'stage') current.column = { ...current.column, stage: meaning.stage }
      else if (meaning.kind === 'period') current.column = { ...current.column, period: meaning.period }
      else if (meaning.kind === 'rate') current.relation = { kind: 'rate', sign: 0, verb: meaning.verb }
      else if (meaning.kind === 'item' && meaning.ids.includes('total-score'))
        current.relation = { kind: 'score', sign: 0 }
      else if (meaning.kind === 'item') current.items = meaning.ids
      else if (meaning.kind === 'share') current.relation = { kind: 'share', sign: 0 }
    }
  }
  return columns
}

/** A tab: the next cell's column is what its heading says; the line's subject stays. */
export function nextCell(ledger: Ledger, context: Context) {
  context.cell++
  const heading = context.table?.[context.cell]
  if (!heading) return
  const column: Column = { ...heading.column }
  context.column = column
  context.columnFresh = column.stage !== undefined || column.period !== undefined
  const subject = context.first ?? context.focus
  if (!subject) context.foreign = true
  const sources = sourcesOf(ledger, heading, subject)
  if (subject) {
    context.focus = sources.length > 0 ? { ...subject, items: sources } : subject
    context.fresh = true
  }
  if (heading.relation) context.relation = { ...heading.relation }
  else context.relation = undefined
}

/** A column of 其他资金 holds that of the project that its line is about. */
function sourcesOf(ledger: Ledger, { items = [] }: TableColumn, subject: Mention | undefined): LedgerItem[] {
  const projects = new Set(subject?.items.map(({ project }) => project))
  return items
    .flatMap((id) => ledger.item(id) ?? [])
    .filter(({ kind, project }) => kind === 'source' && projects.has(project))
}
