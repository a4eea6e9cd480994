import { type Figure, type Project, projectLineName, sameProject } from '../facts/index.ts'
import { detailOf, isSubtotal } from './sums.ts'
import type { Tables } from './tables.ts'

/** A line below 项目支出 in 附件1 that stands for a project, and the project table of the same name. */
export interface ProjectLine {
  id: string
  name: string
  prior: Figure | undefined
  budget: Figure | undefined
  final: Figure | undefined
  project?: Project
}

/** Lines and tables, paired by name. Headings, subtotals and lines without a figure of the year are left out. */
export interface ProjectPairs {
  lines: ProjectLine[]
  /** Project tables that no line names. */
  tablesAlone: Project[]
  /** Whether the project tables stand for all project expenditure, so that their sums must be its total. */
  complete: boolean
}

export function pairProjects(tables: Tables): ProjectPairs {
  const left = [...tables.projects]
  const lines: ProjectLine[] = []
  for (const id of tables.projectLines) {
    const line = readLine(tables, id)
    const index = left.findIndex(({ name }) => sameProject(name, line.name))
    if (index >= 0) {
      const [project] = left.splice(index, 1)
      lines.push({ ...line, ...(project ? { project } : {}) })
    } else if (spends(line) && !isHeading(tables, id)) lines.push(line)
  }
  const linesAlone = lines.filter(({ project }) => !project).length
  return {
    lines,
    tablesAlone: left,
    complete: tables.projects.length > 0 && lines.length > 0 && linesAlone === left.length,
  }
}

function readLine(tables: Tables, id: string): ProjectLine {
  const at = (column: string) => tables.figure(`${id}.${column}`)
  const name = projectLineName(tables.cells.get(`${id}.final`)?.row.label ?? '')
  return { id, name, prior: at('prior'), budget: at('budget'), final: at('final') }
}

function spends({ budget, final }: ProjectLine): boolean {
  return [budget, final].some((figure) => figure && !figure.value.eq('0'))
}

function isHeading(tables: Tables, id: string): boolean {
  return (
    detailOf(tables, id).length > 0 && ['budget', 'final'].some((column) => isSubtotal(tables, id, column))
  )
}

/** The project tables' figures of one column, in their order. */
export function projectFigures(
  tables: Tables,
  column: 'initial' | 'full-year' | 'final',
): { project: Project; figure: Figure }[] {
  return tables.projects.flatMap((project) => {
    const figure = tables.figure(`${project.key}.funds.${column}`)
    return figure ? [{ project, figure }] : []
  })
}
