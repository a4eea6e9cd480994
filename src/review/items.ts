import type { LedgerItem } from '../facts/index.ts'
import type { Asked } from './asked.ts'
import type { Source } from './intent.ts'

/** The projects that hold money or have a table of their own, headings that only add others up left out. */
export function projectsOf({ ledger }: Source): LedgerItem[] {
  return ledger.items.filter(
    ({ kind, project, figures }) =>
      kind === 'project' &&
      (project !== undefined ||
        Object.values(figures)
          .flat()
          .some(({ blank, value, fact }) => !blank && !value.eq('0') && !fact.formula)),
  )
}

/** The items that a question is about, in its order, each once; every project where each of them is meant. */
export function itemsAsked(asked: Asked, source: Source): LedgerItem[] {
  const items = asked.things.flatMap(({ items: meant }) => meant)
  const groups = items.filter(({ kind, id }) => kind === 'project' || id === 'projects')
  const each = asked.eachProject && groups.length === items.length ? projectsOf(source) : []
  return [...new Set(each.length > 0 ? each : items)]
}

/** What a question without a thing of its own is about: the unit's funds as a whole. */
export function itemsOrFunds(asked: Asked, source: Source): LedgerItem[] {
  const items = itemsAsked(asked, source)
  if (items.length > 0) return items
  if (asked.eachProject) return projectsOf(source)
  const tables = asked.attachments.flatMap((key) => source.ledger.item(key) ?? [])
  if (tables.length > 0) return tables
  // Words that nobody knows may name anything; the whole is meant only where nothing is named.
  if (asked.unknown.length > 0) return []
  const funds = source.ledger.items.find(({ id }) => id === 'funds')
  return funds ? [funds] : []
}
