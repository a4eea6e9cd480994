import { type Figure, type Ledger, type LedgerItem, stageName } from '../facts/index.ts'
import {
  noneWords,
  normaliseLabel,
  projectLineKinds,
  type RequiredStatement,
  wordingsOf,
} from '../form/index.ts'
import { ZERO } from '../quantity/index.ts'
import type { ContentRule, Remark } from './rule.ts'
import type { ReportSection } from './section.ts'

/** What a section owes: one figure of the tables, and how the prose may call it. */
interface Debt {
  label: string
  words: readonly string[]
  figure: Figure
  /** Facts of which any states it; of a rate, facts that together do. */
  facts: readonly string[]
  together?: readonly string[]
}

/** A fact that the tables hold, that the section must state, and that it neither states nor leaves a gap for. */
export const missingFact: ContentRule = {
  id: 'missing-fact',
  severity: 'warning',
  title: '应写明的内容没有写',
  find(section, { ledger }) {
    const debts = (section.form.states ?? []).flatMap((statement) => debtsOf(ledger, statement))
    const open = debts.filter((debt) => !isStated(section, debt))
    return [...open.map((debt) => remark(section, debt)), ...barren(section), ...tooFew(section, ledger)]
  },
}

function debtsOf(ledger: Ledger, { item, stage }: RequiredStatement): Debt[] {
  if (item === 'each-project') {
    const projects = ledger.items.filter((one) => one.kind === 'project' && !isHeading(one, ledger.year))
    const debts = projects
      .flatMap((one) => debtOf(one, 'final') ?? [])
      .filter(({ figure }) => figure.value.gt(ZERO))
    // Of a single project the total says it.
    return debts.length > 1 ? debts : []
  }
  if (item === 'satisfaction') {
    return ledger.indicators
      .filter(({ table, level1, level2, name }) => table === 'overall' && /满意/.test(level1 + level2 + name))
      .flatMap(({ id }) => {
        const found = ledger.item(id)
        return found ? (debtOf(found, 'final') ?? []) : []
      })
  }
  const found = ledger.item(item)
  if (!found) return []
  const debt = stage === 'execution-rate' ? rateDebt(ledger, found) : debtOf(found, stage)
  return debt ? [debt] : []
}

/** 区级专项资金 and 上级转移支付 sum up the projects below them. */
function isHeading({ label }: LedgerItem, year: number): boolean {
  const name = normaliseLabel(label)
  return projectLineKinds.some((kind) => kind.heads && wordingsOf(kind, year).includes(name))
}

function debtOf(item: LedgerItem, stage: 'prior' | 'initial' | 'full-year' | 'final'): Debt | undefined {
  const figures = item.figures[stage] ?? []
  const figure = figures.find(({ blank }) => !blank)
  // Less than nothing was spent by nobody: the tables are wrong, which is the audit's to say.
  if (!figure || figure.value.lt(ZERO)) return undefined
  const words = [item.label, ...item.words]
  return { label: labelOf(item, stage), words, figure, facts: figures.map(({ fact }) => fact.id) }
}

function rateDebt(ledger: Ledger, item: LedgerItem): Debt | undefined {
  const full = item.figures['full-year']?.find(({ blank }) => !blank)
  const final = item.figures.final?.find(({ blank }) => !blank)
  if (!full || !final || full.value.lte(ZERO)) return undefined
  const printed = ledger.figure('overall.funds.rate')
  return {
    label: `${item.label}预算执行率`,
    words: ['执行率', '完成率'],
    figure: printed ?? final,
    facts: ['overall.funds.rate', `derived.${item.id}.execution-rate`],
    together: [full.fact.id, final.fact.id],
  }
}

function labelOf(
  { label, unit, oneBudget }: LedgerItem,
  stage: 'prior' | 'initial' | 'full-year' | 'final',
): string {
  if (unit !== '万元') return label
  if (oneBudget && stage === 'initial') return `${label}预算数`
  return `${label}${oneBudget && stage === 'final' ? '决算数' : stageName(stage)}`
}

/** By a figure or a claim that rests on it, by words for nothing where it is zero, or by a gap beside its name. */
function isStated(
  { check, text: whole, sentences }: ReportSection,
  { words, figure, facts, together }: Debt,
): boolean {
  const said = [...check.quantities, ...check.claims].map((one) => one.facts.map(({ id }) => id))
  if (said.some((ids) => ids.some((id) => facts.includes(id)))) return true
  if (together && said.some((ids) => together.every((id) => ids.includes(id)))) return true
  const own = words.filter((word) => whole.includes(word))
  // 三公经费全部为公务接待，较预算数0.80万元减少: two cells that say the same of the same column.
  const same = ({ value, unit, period }: Figure['fact']) =>
    value === figure.fact.value && unit === figure.fact.unit && period === figure.fact.period
  const alike = check.quantities.filter(({ facts: behind }) => behind.some(same))
  if (
    sentences.some(
      ({ text }) => alike.some((one) => text.includes(one.text)) && own.some((word) => text.includes(word)),
    )
  )
    return true
  return sentences.some(
    ({ text }) =>
      own.some((word) => text.includes(word)) &&
      (text.includes('【') || (figure.value.eq(ZERO) && noneWords.test(text))),
  )
}

function remark({ ordinal, form }: ReportSection, { label, figure: { fact } }: Debt): Remark {
  const value = `${fact.value}${fact.unit ?? ''}`
  return {
    message: `${ordinal}“${form.heading}”应写明${label}，附件为${value}，文中没有写。`,
    places: fact.place ? [fact.place] : [],
    expected: value,
  }
}

/** 三, 四 and 五 state an amount or that there was none. */
function barren({ form, ordinal, text, check }: ReportSection): Remark[] {
  if (!form.amountOrNone || check.quantities.length > 0 || noneWords.test(text) || text.includes('【'))
    return []
  return [{ message: `${ordinal}“${form.heading}”应写明支出金额；没有发生的，写明“无”。` }]
}

/** 六 tells results by figures of 附件2, as far as its indicators have them. */
function tooFew({ form, ordinal, check }: ReportSection, ledger: Ledger): Remark[] {
  const least = form.leastFigures ?? 0
  const known = ledger.indicators.filter(
    ({ table, actual }) => table === 'overall' && actual.state === 'number',
  )
  const told = new Set(
    check.quantities.flatMap(({ facts }) =>
      facts.map(({ id }) => id).filter((id) => /^overall\.|\bindicator\b|goals/.test(id)),
    ),
  )
  if (known.length < least || told.size >= least) return []
  return [
    {
      message: `${ordinal}“${form.heading}”应以指标的实际完成值说明绩效，附件2有${known.length}个量化指标，文中只写了${told.size}个数。`,
    },
  ]
}
