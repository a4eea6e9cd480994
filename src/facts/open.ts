import type { Fact } from '../../schemas/fact.ts'
import type { Submission } from '../../schemas/submission.ts'
import { projectName, type ReadCell, readCells } from './cells.ts'
import { derivedFacts } from './derived-facts.ts'
import { readIndicators } from './indicators.ts'
import { ledgerItems } from './items.ts'
import type { Ledger, Project } from './ledger.ts'
import { readProse } from './prose-figures.ts'

/** Reads a submission's tables once, into all that the audit, the checker, the writers and the answers look up. */
export function openLedger(submission: Submission): Ledger {
  const cells = new Map<string, ReadCell>()
  for (const cell of readCells(submission)) cells.set(cell.id, cell)
  const projects: Project[] = submission.attachments
    .filter(({ form }) => form === 'project')
    .map((attachment, index) => ({
      key: `project.${index + 1}`,
      name: projectName(attachment),
      attachment: `附件${attachment.number}`,
    }))
  const indicators = readIndicators(submission, cells)
  const items = ledgerItems(cells, projects, indicators, submission.year)
  const prose = readProse(cells.values())
  const facts: Fact[] = [...cells.values()]
    .filter(({ text, column }) => text !== '' && column.id !== 'level-1' && column.id !== 'level-2')
    .map(({ fact }) => fact)
  facts.push(...prose.map(({ fact }) => fact), ...derivedFacts(items))
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const itemsById = new Map(items.map((item) => [item.id, item]))
  return {
    submission,
    unit: submission.unit,
    year: submission.year,
    cells,
    proseOf: Map.groupBy(prose, ({ fact }) => fact.id.slice(0, fact.id.lastIndexOf('#'))),
    facts,
    projects,
    items,
    indicators,
    prose,
    fact: (id) => byId.get(id),
    figure: (id) => cells.get(id)?.figure,
    item: (id) => itemsById.get(id),
    text: (id) => cells.get(id)?.text ?? '',
  }
}
