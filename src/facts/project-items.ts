import {
  isNumbered,
  normaliseLabel,
  projectForm,
  projectLineKinds,
  type Stage,
  wordingsOf,
} from '../form/index.ts'
import { fold } from '../quantity/index.ts'
import type { ReadCell } from './cells.ts'
import { signedSum } from './derive.ts'
import type { Figure, LedgerItem, Project } from './ledger.ts'
import { addShortNames } from './short-names.ts'

type Cells = ReadonlyMap<string, ReadCell>

/**
 * The projects by their tables, each joined to its line of 附件1; the lines that have no table; and the sources of each
 * project's funds.
 */
export function projectItems(cells: Cells, projects: readonly Project[], year: number): LedgerItem[] {
  const items: LedgerItem[] = projects.map(({ key, name }) => ({
    ...projectItem(key, name),
    project: key,
    figures: stagesFrom(cells, {
      initial: `${key}.funds.initial`,
      'full-year': `${key}.funds.full-year`,
      final: `${key}.funds.final`,
    }),
  }))
  const lines = projectLines(cells)
  for (const [index, line] of lines.entries()) {
    const name = projectLineName(line.row.label)
    const own = lineFigures(cells, line.row.id)
    const match = items.find((item) => item.project && sameProject(item.label, name))
    if (match) joinLine(match, own)
    else {
      const figures = isFilled(own) ? own : subtotal(cells, name, lines, index)
      const printed = projectLineKinds.some((kind) => wordingsOf(kind, year).includes(normaliseLabel(name)))
      if (isFilled(figures) || printed) items.push({ ...projectItem(line.row.id, name), figures })
    }
  }
  addShortNames(items)
  return [...items, ...projects.flatMap((project) => sourceItems(cells, project))]
}

function projectItem(id: string, name: string): LedgerItem {
  return {
    id,
    label: name,
    words: projectNameWords(name),
    unit: '万元',
    figures: {},
    whole: 'projects',
    oneBudget: false,
    kind: 'project',
  }
}

function lineFigures(cells: Cells, row: string): LedgerItem['figures'] {
  return stagesFrom(cells, {
    prior: `basic.${row}.prior`,
    initial: `basic.${row}.budget`,
    final: `basic.${row}.final`,
  })
}

/** The table's figures come first; the line's blank cells say nothing where the table has a figure. */
function joinLine(item: LedgerItem, line: LedgerItem['figures']) {
  for (const stage of ['prior', 'initial', 'final'] as const) {
    const figures = [...(item.figures[stage] ?? []), ...(line[stage] ?? [])]
    const filled = figures.filter(({ blank }) => !blank)
    if (figures.length > 0) item.figures[stage] = filled.length > 0 ? filled : figures
  }
}

/** A blank header line (3、区级专项资金) stands for the sum of the unnumbered lines below it. */
function subtotal(
  cells: Cells,
  name: string,
  lines: readonly ReadCell[],
  index: number,
): LedgerItem['figures'] {
  const members: ReadCell[] = []
  for (const line of lines.slice(index + 1)) {
    if (isNumbered(line.row.label)) break
    members.push(line)
  }
  const figures: LedgerItem['figures'] = {}
  if (members.length === 0 || !isNumbered(lines[index]?.row.label ?? ''))
    return lineFigures(cells, lines[index]?.row.id ?? '')
  for (const [stage, column] of [
    ['prior', 'prior'],
    ['initial', 'budget'],
    ['final', 'final'],
  ] as const) {
    const parts = members.flatMap(({ row }) => cells.get(`basic.${row.id}.${column}`)?.figure ?? [])
    if (parts.length === members.length) {
      figures[stage] = [
        signedSum(
          `derived.${lines[index]?.row.id}.${stage}`,
          `${name}合计`,
          '万元',
          parts.map((figure) => ({ figure, sign: 1 as const })),
        ),
      ]
    }
  }
  return figures
}

function isFilled(figures: LedgerItem['figures']): boolean {
  return Object.values(figures).some((list) => list.some(({ blank }) => !blank))
}

/** 当年财政拨款, 上年结转资金, 其他资金 of one project, over the three columns of its table. */
function sourceItems(cells: Cells, { key, name }: Project): LedgerItem[] {
  const rows = projectForm.blocks.find(({ id }) => id === 'funds')?.rows ?? []
  return rows.flatMap((row) => {
    if (row.id === 'funds') return []
    const figures = stagesFrom(cells, {
      initial: `${key}.${row.id}.initial`,
      'full-year': `${key}.${row.id}.full-year`,
      final: `${key}.${row.id}.final`,
    })
    if (!isFilled(figures)) return []
    const words = [row.label, ...(row.wordings ?? [])].map((word) => normaliseLabel(word))
    return [
      {
        id: `${key}.${row.id}`,
        label: `${name}${row.label}`,
        words,
        unit: '万元' as const,
        figures,
        whole: key,
        oneBudget: false,
        kind: 'source' as const,
        project: key,
      },
    ]
  })
}

export function stagesFrom(cells: Cells, ids: Partial<Record<Stage, string>>): LedgerItem['figures'] {
  const figures: LedgerItem['figures'] = {}
  for (const [stage, id] of Object.entries(ids)) {
    const found: Figure | undefined = cells.get(id)?.figure
    if (found) figures[stage as Stage] = [found]
  }
  return figures
}

/** The lines below 项目支出 in 附件1, one cell of each. */
export function projectLines(cells: Cells): ReadCell[] {
  return [...cells.values()].filter(
    ({ row, column }) => row.id.startsWith('project-line.') && column.id === 'final',
  )
}

/** A project line's name: its label without numbering; a fund named behind a colon (区级专项资金：XX) by that name. */
export function projectLineName(label: string): string {
  const name = normaliseLabel(label)
  const colon = name.indexOf(':')
  return colon > 0 && colon < name.length - 1 ? name.slice(colon + 1) : name
}

const decoration = /[\s“”"'‘’《》〈〉「」()（）【】\-—·、,，.。]/g

/** Whether two names mean the same project: equal but for quotation marks, brackets and a 项目 behind. */
export function sameProject(a: string, b: string): boolean {
  return bareName(a) === bareName(b)
}

function bareName(name: string): string {
  return fold(name)
    .normalize('NFKC')
    .replace(decoration, '')
    .replace(/(?:项目|经费|资金)$/, '')
}

/** The ways in which prose writes a project's name. */
function projectNameWords(name: string): string[] {
  const words = new Set([name])
  const doubled = name.replace(/[‘「『]/g, '“').replace(/[’」』]/g, '”')
  const unquoted = name.replace(/[“”"'‘’《》]/g, '')
  for (const base of [name, doubled, unquoted]) {
    words.add(base)
    words.add(base.replace(/[（(][^（()）]*[)）]/g, ''))
    words.add(base.replace(/[（()）]/g, ''))
  }
  // What stands in quotation marks is often left out when a name is said again.
  words.add(name.replace(/[“‘「『][^”’」』]*[”’」』]/g, '').replace(/[（(][^（()）]*[)）]/g, ''))
  for (const word of [...words]) words.add(word.replace(/^\d{4}年度?/, ''))
  for (const word of [...words]) words.add(word.replace(/(?:项目|项目经费|专项资金|专项经费)$/, ''))
  return [...words].filter((word) => word.length >= 3)
}
