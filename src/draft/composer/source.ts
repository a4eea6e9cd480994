import type { RulePack } from '../../../schemas/rule-pack.ts'
import { openTables } from '../../audit/tables.ts'
import {
  type Figure,
  type FigureStage,
  type Indicator,
  type LedgerItem,
  projectLineName,
  sameProject,
} from '../../facts/index.ts'
import type { AttachmentId } from '../../form/index.ts'
import { type Decimal, sum, ZERO } from '../../quantity/index.ts'
import type { DraftSource } from '../types.ts'
import { type Outcome, outcome } from './indicators.ts'
import { projectLines } from './project-lines.ts'

/** A project as the tables know it: its figures, its own table if it has one, its line in 附件1 if it has one. */
export interface ProjectRecord {
  item: LedgerItem
  /** Key of its table. */
  table?: string
  attachment?: string
  /** Row id of its line in 附件1. */
  line?: string
}

/** The composer's view of a submission. */
export interface Source extends DraftSource {
  year: number
  unit: string
  /** From where on a figure is called a problem, and what a score is called, are the region's to say. */
  pack: RulePack
  projects: readonly ProjectRecord[]
  /**
   * An item's amount. A blank counts as zero where the form's sums show that it can be nothing else; otherwise, and
   * where the tables do not say it, undefined.
   */
  value(item: string, stage: FigureStage): Decimal | undefined
  label(item: string): string
  /** How an indicator came out. */
  outcome(indicator: Indicator): Outcome
  /** “附件2”; undefined where the submission has none. */
  attachment(form: AttachmentId): string | undefined
}

export function openSource({ ledger, findings, packs }: DraftSource): Source {
  const tables = openTables(ledger, packs)
  const outcomes = new Map(ledger.indicators.map((indicator) => [indicator, outcome(tables, indicator)]))
  const projects = readProjects(ledger)
  const everyProjectHasTable = projects.every(({ table }) => table !== undefined)
  const attachment = (form: AttachmentId) => {
    const found = ledger.submission.attachments.find((one) => one.form === form)
    return found && `附件${found.number}`
  }

  const value = (id: string, stage: FigureStage): Decimal | undefined => {
    const item = ledger.item(id)
    const figures = item?.figures[stage]
    if (!item || !figures) return undefined
    // Derived from the project tables, which may be fewer than the projects.
    if (stage === 'full-year' && !everyProjectHasTable && (id === 'projects' || item.whole === 'funds'))
      return undefined
    const filled = figures.find(({ blank }) => !blank)
    if (filled) return filled.value
    if (figures.some(({ fact }) => fact.value !== '空白')) return ZERO
    return item.whole !== undefined && leavesNothing(item.whole, stage) ? ZERO : undefined
  }
  /** Whether the filled parts of a total already make it up, so that its blank parts are zero. */
  const leavesNothing = (whole: string, stage: FigureStage): boolean => {
    const total = value(whole, stage)
    if (total === undefined) return false
    const parts = ledger.items
      .filter((item) => item.whole === whole)
      .flatMap((item) => filledFigure(item, stage) ?? [])
    return sum(parts.map((figure) => figure.value)).eq(total)
  }

  return {
    ledger,
    findings,
    year: ledger.year,
    unit: ledger.unit.replace(/\s+/g, '') || '本单位',
    pack: tables.pack,
    projects,
    value,
    outcome: (indicator) => outcomes.get(indicator) ?? 'stated',
    label: (id) => ledger.item(id)?.label ?? '',
    attachment,
  }
}

export function filledFigure(item: LedgerItem | undefined, stage: FigureStage): Figure | undefined {
  return item?.figures[stage]?.find(({ blank }) => !blank)
}

/** Projects with a table or with money; the form's printed lines that were left blank, or sum up others, are none. */
function readProjects(ledger: DraftSource['ledger']): ProjectRecord[] {
  const lines = projectLines(ledger)
  const rows = lines.map(({ row }) => row)
  const headings = new Set(
    lines.flatMap(({ heading, isHeading }) => (heading && !isHeading ? [heading.id] : [])),
  )
  return ledger.items
    .filter((item) => item.kind === 'project' && !headings.has(item.id))
    .filter(
      (item) =>
        item.project !== undefined ||
        Object.values(item.figures)
          .flat()
          .some((figure) => !figure.blank && !figure.value.eq(ZERO)),
    )
    .map((item) => {
      const table = ledger.projects.find(({ key }) => key === item.project)
      const line = rows.find(
        (row) => row.id === item.id || sameProject(projectLineName(row.label), item.label),
      )
      return {
        item,
        ...(table ? { table: table.key, attachment: table.attachment } : {}),
        ...(line ? { line: line.id } : {}),
      }
    })
}

/** The figures of a stage that several cells state differently, each with where it stands. */
export function conflict(item: LedgerItem, stage: FigureStage): readonly Figure[] {
  const figures = (item.figures[stage] ?? []).filter((figure) => !figure.blank)
  const [first] = figures
  return first && figures.some((figure) => !figure.value.eq(first.value)) ? figures : []
}
