import type { Ledger, LedgerItem } from '../facts/index.ts'
import { reportSections, type SectionForm } from '../form/index.ts'
import type { ContentRule } from './rule.ts'
import { partsOf, type ReportSection } from './section.ts'

/** A figure that is right and stands where nobody looks for it: 编制数 below 政府性基金. */
export const misplacedFigure: ContentRule = {
  id: 'misplaced-figure',
  severity: 'warning',
  title: '数据写在了不相干的部分',
  find(section, { ledger }) {
    const items = itemsByFact(ledger)
    const parts = partsOf(section)
    const seen = new Set<string>()
    return section.check.quantities.flatMap(({ start, text, status, facts }) => {
      if (status !== 'supported' && status !== 'derived') return []
      const part = parts.find((one) => one.start <= start && start < one.end)
      const form = part?.form ?? section.form
      const spoken = facts
        .flatMap(({ id }) => items.get(id) ?? [])
        .filter((item) => homeOf(item) !== undefined)
      const [first] = spoken
      if (!first || spoken.some((item) => isHome(form, item)) || seen.has(first.id)) return []
      seen.add(first.id)
      return [
        {
          message: `${where(section, part?.form)}写入了${first.label}${text}，应写在${homeWords(first)}。`,
          places: facts.flatMap(({ place }) => place ?? []).slice(0, 1),
          actual: text,
        },
      ]
    })
  },
}

function itemsByFact(ledger: Ledger): Map<string, LedgerItem[]> {
  const found = new Map<string, LedgerItem[]>()
  for (const item of ledger.items) {
    for (const { fact } of Object.values(item.figures).flat()) {
      if (fact.id !== '') found.set(fact.id, [...(found.get(fact.id) ?? []), item])
    }
  }
  return found
}

/** A section without a list takes any figure; the money of a project by its sources belongs where the project does. */
function isHome({ holds }: Pick<SectionForm, 'holds'>, { id, kind }: LedgerItem): boolean {
  return holds === undefined || holds.includes(id) || holds.includes(kind === 'source' ? 'project' : kind)
}

function homeOf(item: LedgerItem): SectionForm | undefined {
  return reportSections.find((form) => form.holds !== undefined && isHome(form, item))
}

/** “基本支出情况”: the part, where not every part of the section takes it. */
function homeWords(item: LedgerItem): string {
  const home = homeOf(item)
  const parts = home?.parts ?? []
  const part = parts.every((one) => isHome(one, item)) ? undefined : parts.find((one) => isHome(one, item))
  return `“${(part ?? home)?.heading ?? ''}”`
}

function where({ ordinal, form }: ReportSection, part: Pick<SectionForm, 'heading'> | undefined): string {
  return `${ordinal}“${(part ?? form).heading}”`
}
