import { derivations, items as formItems, satisfactionWords, satisfiedWords } from '../form/index.ts'
import type { ReadCell } from './cells.ts'
import { signedSum } from './derive.ts'
import type { Figure, FigureStage, Indicator, LedgerItem, Project } from './ledger.ts'
import { projectItems, stagesFrom } from './project-items.ts'
import { scoreItems } from './score-items.ts'

type Cells = ReadonlyMap<string, ReadCell>

/** Everything that figures are given for: the form's items, the projects and their funds, the indicators, the scores. */
export function ledgerItems(
  cells: Cells,
  projects: readonly Project[],
  indicators: readonly Indicator[],
  year: number,
): LedgerItem[] {
  const items = new Map<string, LedgerItem>()
  for (const item of formLedgerItems(cells)) items.set(item.id, item)
  const own = projectItems(cells, projects, year)
  addProjectTotals(items, cells, own)
  addOnlyIncome(items)
  addDerivations(items, year)
  for (const item of [
    ...own,
    ...indicatorItems(indicators, cells),
    ...scoreItems(cells, projects, indicators),
  ])
    items.set(item.id, item)
  return [...items.values()].map(withAllFields)
}

/** Every item with all fields in one order: the checker asks them for little else, and engines read one shape fastest. */
function withAllFields(item: LedgerItem): LedgerItem {
  const { id, label, words, unit, figures, oneBudget, kind, whole, project, columnOf, shortWords } = item
  return {
    id,
    label,
    words,
    unit,
    figures,
    oneBudget,
    kind,
    whole,
    project,
    columnOf,
    shortWords,
  } as LedgerItem
}

function formLedgerItems(cells: Cells): LedgerItem[] {
  return formItems.map((form) => {
    const figures = stagesFrom(cells, form.cells)
    // What limits an item is compared with like a target: 超编3人, 比预算投资节约.
    const limit = form.quota ? formItems.find(({ id }) => id === form.quota)?.cells.final : undefined
    const ceiling = limit ? cells.get(limit)?.figure : undefined
    if (ceiling) figures[form.unit === '万元' ? 'initial' : 'target'] = [ceiling]
    return {
      id: form.id,
      label: form.label,
      words: form.words,
      unit: form.unit,
      figures,
      oneBudget: form.oneBudget ?? form.quota !== undefined,
      kind: form.unit === '分' ? ('score' as const) : ('form' as const),
      ...(form.whole ? { whole: form.whole } : {}),
      ...(form.columnOf ? { columnOf: form.columnOf } : {}),
      ...(form.shortWords ? { shortWords: form.shortWords } : {}),
    }
  })
}

/**
 * 项目支出: the same amount stands in 附件2; its full-year budget is the sum over the project tables, where every project
 * that has money has one.
 */
function addProjectTotals(items: Map<string, LedgerItem>, cells: Cells, projects: readonly LedgerItem[]) {
  const total = items.get('projects')
  if (!total) return
  const printed = cells.get('overall.project-expenditure.amount')?.figure
  if (printed)
    total.figures.final = [...(total.figures.final ?? []), printed].sort(
      (a, b) => Number(a.blank) - Number(b.blank),
    )
  const tables = projects.filter(({ kind, project }) => kind === 'project' && project)
  const untabled = projects.some(
    ({ kind, project, figures }) =>
      kind === 'project' && !project && figures.final?.some(({ blank, value }) => !blank && !value.eq('0')),
  )
  for (const stage of ['initial', 'full-year', 'final'] as const) {
    if (untabled || tables.length === 0 || total.figures[stage]?.some(({ blank }) => !blank)) continue
    const parts = tables.map(({ figures }) => figures[stage]?.[0])
    if (parts.some((part) => part === undefined)) continue
    const terms = (parts as Figure[]).map((figure) => ({ figure, sign: 1 as const }))
    total.figures[stage] = [
      signedSum(`derived.projects.${stage}`, `项目支出（${stageNames[stage]}）`, '万元', terms),
    ]
  }
}

/** Where 一般公共预算 is the only source of income, its budgets are the unit's. */
function addOnlyIncome(items: Map<string, LedgerItem>) {
  const [general, funds] = [items.get('general'), items.get('funds')]
  const others = ['government-fund', 'special-account', 'other-income'].map(
    (id) => items.get(id)?.figures.final?.[0],
  )
  if (!general || !funds || others.some((figure) => figure && !figure.value.eq('0'))) return
  for (const stage of ['initial', 'full-year', 'final'] as const) {
    const figures = funds.figures[stage]
    if (figures)
      general.figures[stage] = [...(general.figures[stage] ?? []).filter(({ blank }) => !blank), ...figures]
  }
}

function addDerivations(items: Map<string, LedgerItem>, year: number) {
  for (const { item: id, terms, stages } of derivations) {
    const item = items.get(id)
    if (!item) continue
    for (const stage of stages) {
      const found = terms.map(({ item: term, sign, stage: own = stage }) => ({
        figure: items.get(term)?.figures[own]?.[0],
        sign,
      }))
      if (found.some(({ figure }) => figure === undefined)) continue
      if (item.figures[stage]?.some(({ blank, fact }) => !blank && !fact.formula)) continue
      const derived = signedSum(
        `derived.${id}.${stage}`,
        `${item.label}（${stageNames[stage]}）`,
        item.unit,
        found as { figure: Figure; sign: 1 | -1 }[],
      )
      derived.fact.period = `${year}年${stageNames[stage]}`
      const known = item.figures[stage] ?? []
      // Two ways that come to the same are one figure; where they differ, both are what the tables imply.
      if (!known.some(({ value }) => value.eq(derived.value))) item.figures[stage] = [...known, derived]
    }
  }
}

const stageNames: Record<FigureStage, string> = {
  prior: '上年决算数',
  initial: '年初预算数',
  'full-year': '全年预算数',
  final: '全年执行数',
  target: '年度指标值',
}

/** What a stage is called in messages: 年初预算数. */
export function stageName(stage: FigureStage): string {
  return stageNames[stage]
}

function isSatisfaction({ level1, level2, name }: Indicator): boolean {
  return /满意/.test(level1 + level2 + name)
}

/** Whose satisfaction the indicator may be said to be: its own people's; anyone's, where it names none or is the unit's only one. */
function satisfiedBy(indicator: Indicator, indicators: readonly Indicator[], label: string): string[] {
  const only =
    indicator.table === 'overall' &&
    !indicators.some((other) => other !== indicator && other.table === 'overall' && isSatisfaction(other))
  const anyone = /^(?:服务对象)?满意[度率]/.test(label)
  return only || anyone
    ? satisfiedWords
    : satisfiedWords.filter((word) => label.includes(word.slice(0, -'满意度'.length)))
}

function indicatorItems(indicators: readonly Indicator[], cells: Cells): LedgerItem[] {
  return indicators.flatMap((indicator) => {
    const label = indicator.name.replace(/\s+/g, '').replace(/[。；;，,：:]+$/, '')
    if (label === '') return []
    const figures: LedgerItem['figures'] = {}
    const actual = cells.get(`${indicator.id}.actual`)?.figure
    const target = cells.get(`${indicator.id}.target`)?.figure
    if (actual) figures.final = [actual]
    if (target) figures.target = [target]
    const satisfaction = isSatisfaction(indicator)
    const words = satisfaction
      ? [
          ...new Set([
            label,
            label.replace('满意度', '满意率'),
            label.replace('满意率', '满意度'),
            ...satisfactionWords,
            ...satisfiedBy(indicator, indicators, label),
          ]),
        ]
      : [label]
    const item: LedgerItem = {
      id: indicator.id,
      label,
      words,
      unit: '',
      figures,
      oneBudget: false,
      kind: 'indicator',
    }
    return [indicator.table === 'overall' ? item : { ...item, project: indicator.table }]
  })
}
