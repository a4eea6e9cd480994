import type { Attachment, Block, Row, Submission } from '../../schemas/submission.ts'
import { attachmentForm, type BlockForm, fillYear } from '../../src/form/index.ts'
import { type Decimal, decimal, percentage, round, sum } from '../../src/quantity/index.ts'

/**
 * Builds submissions whose figures all tie, from the few figures that a test is about: totals, rates and scores are
 * computed. `edit` then changes single cells by their fact ids.
 */

/** Amounts of one row of 附件1: last year's final account, this year's budget, this year's final account. */
export type Spending = readonly [prior: string, budget: string, final: string]

export interface IndicatorOptions {
  level1?: string
  level2?: string
  name: string
  target: string
  actual: string
  points: string
  /** Full points where it is left out. */
  score?: string
  reason?: string
}

export interface ProjectOptions {
  name: string
  prior?: string
  initial: string
  full?: string
  final?: string
  /** Parts of the full-year budget and the final account that are not this year's appropriation. */
  carryover?: string
  indicators?: readonly IndicatorOptions[]
}

export interface SubmissionOptions {
  unit?: string
  year?: number
  establishment?: string
  staff?: string
  /** Rows of 附件1 without children, by row id; the totals above them are added up. */
  spending?: Readonly<Record<string, Spending>>
  /** 基本支出 by year-start budget, net adjustment, final account. */
  basic?: readonly [initial: string, adjustment: string, final: string]
  projects?: readonly ProjectOptions[]
  indicators?: readonly IndicatorOptions[]
}

const usualSpending: Record<string, Spending> = {
  'vehicle-purchase': ['0.00', '0.00', '0.00'],
  'vehicle-running': ['2.40', '2.30', '2.10'],
  abroad: ['0.00', '0.00', '0.00'],
  reception: ['1.80', '1.70', '1.25'],
  public: ['62.40', '64.00', '60.35'],
  office: ['20.10', '21.00', '19.86'],
  'utilities-travel': ['12.30', '12.50', '11.04'],
  'meetings-training': ['3.20', '3.50', '2.95'],
  procurement: ['45.00', '48.00', '46.72'],
}

const usualProjects: ProjectOptions[] = [
  { name: '业务工作经费', prior: '118.20', initial: '120.00', full: '126.00', final: '124.74' },
  { name: '运行维护经费', prior: '80.00', initial: '85.00', final: '82.45' },
  { name: '河道整治项目', initial: '60.00', full: '66.00', final: '63.36', carryover: '6.00' },
]

/** Indicators of a project table, with the common template's weights: 产出50, 效益30, 满意度10. */
export const usualIndicators: IndicatorOptions[] = [
  {
    level1: '产出指标(50分)',
    level2: '数量指标',
    name: '开展业务培训',
    target: '≥12次',
    actual: '14次',
    points: '20',
  },
  { level2: '质量指标', name: '培训合格率', target: '≥95%', actual: '97.5%', points: '10' },
  {
    level2: '时效指标',
    name: '任务完成时间',
    target: '{year}年11月底前',
    actual: '{year}年11月18日',
    points: '10',
  },
  { level2: '成本指标', name: '单次培训成本', target: '≤0.80万元', actual: '0.75万元', points: '10' },
  {
    level1: '效益指标(30分)',
    level2: '社会效益指标',
    name: '业务能力',
    target: '有提升',
    actual: '有提升',
    points: '30',
  },
  {
    level1: '满意度指标(10分)',
    level2: '服务对象满意度指标',
    name: '参训人员满意度',
    target: '≥90%',
    actual: '93%',
    points: '10',
  },
]

/** Indicators of the unit as a whole, in the same shape and under other names. */
export const overallIndicators: IndicatorOptions[] = [
  {
    level1: '产出指标(50分)',
    level2: '数量指标',
    name: '维修养护小型水库',
    target: '≥18座',
    actual: '19座',
    points: '20',
  },
  { level2: '质量指标', name: '工程验收合格率', target: '≥95%', actual: '97.5%', points: '10' },
  {
    level2: '时效指标',
    name: '养护任务完成时间',
    target: '{year}年11月底前',
    actual: '{year}年11月18日',
    points: '10',
  },
  { level2: '成本指标', name: '控制支出在预算内', target: '100%', actual: '100%', points: '10' },
  {
    level1: '效益指标(30分)',
    level2: '社会效益指标',
    name: '灌溉保障能力',
    target: '有提升',
    actual: '有提升',
    points: '30',
  },
  {
    level1: '满意度指标(10分)',
    level2: '服务对象满意度指标',
    name: '群众满意度',
    target: '≥90%',
    actual: '93%',
    points: '10',
  },
]

/** A submission that ties out. */
export function submission(options: SubmissionOptions = {}): Submission {
  const {
    unit = '临澜县水利局',
    year = 2024,
    projects = usualProjects,
    basic = ['410.00', '-5.20', '398.16'],
  } = options
  const spending = { ...usualSpending, ...options.spending }
  const filled = projects.map((project) => ({
    ...project,
    full: project.full ?? project.initial,
    final: project.final ?? project.full ?? project.initial,
  }))
  const total = {
    initial: add(basic[0], ...filled.map(({ initial }) => initial)),
    full: add(basic[0], basic[1], ...filled.map(({ full }) => full)),
    final: add(basic[2], ...filled.map(({ final }) => final)),
  }
  const projectFinal = add('0.00', ...filled.map(({ final }) => final))
  const common = { unit, year }
  return {
    unit,
    year,
    attachments: [
      basicTable({
        ...common,
        spending,
        projects: filled,
        adjustment: basic[1],
        establishment: options.establishment ?? '46',
        staff: options.staff ?? '44',
      }),
      attachment('overall', 2, year, {
        unit: [row('unit', { text: unit })],
        funds: [row('funds', funds(total.initial, total.full, total.final))],
        income: [
          row('general', { amount: total.final }),
          row('government-fund', {}),
          row('special-account', {}),
          row('other-income', {}),
        ],
        nature: [
          row('basic-expenditure', { amount: basic[2] }),
          row('project-expenditure', { amount: projectFinal }),
        ],
        ...performance(year, total.full, total.final, options.indicators ?? overallIndicators),
      }),
      ...filled.map((project, index) => projectTable(project, index + 3, common)),
    ],
  }
}

/** A copy with cells changed, by fact id: `basic.three-public.final`, `project.2.funds.initial`, `overall.indicator.1.actual`. */
export function edit(original: Submission, cells: Readonly<Record<string, string>>): Submission {
  const copy = structuredClone(original)
  const left = new Map(Object.entries(cells))
  let projects = 0
  for (const attachment of copy.attachments) {
    const key = attachment.form === 'project' ? `project.${++projects}` : attachment.form
    for (const { rows } of attachment.blocks) {
      for (const row of rows) {
        for (const [id, text] of left) {
          const column = id.slice(id.lastIndexOf('.') + 1)
          if (id !== `${key}.${row.id}.${column}`) continue
          row.cells[column] = text
          left.delete(id)
        }
      }
    }
  }
  if (left.size > 0) throw new Error(`no such cell: ${[...left.keys()].join(', ')}`)
  return copy
}

/** A copy with a row added to a block, behind the last one or before a given one. */
export function addRow(
  original: Submission,
  number: number,
  blockId: string,
  added: Row,
  before?: string,
): Submission {
  const copy = structuredClone(original)
  const rows = copy.attachments
    .find((attachment) => attachment.number === number)
    ?.blocks.find(({ id }) => id === blockId)?.rows
  if (!rows) throw new Error(`no such block: ${number} ${blockId}`)
  const at = before ? rows.findIndex(({ id }) => id === before) : rows.length
  rows.splice(at, 0, added)
  return copy
}

/** One line below 项目支出 in 附件1. */
export function projectLine(index: number, label: string, [prior, budget, final]: Spending): Row {
  return { id: `project-line.${index}`, label, cells: { prior, budget, final } }
}

interface Basic {
  unit: string
  year: number
  spending: Record<string, Spending>
  projects: readonly ProjectOptions[]
  adjustment: string
  establishment: string
  staff: string
}

function basicTable({ unit, year, spending, projects, adjustment, establishment, staff }: Basic): Attachment {
  const columns = ['prior', 'budget', 'final'] as const
  const of = (...ids: string[]) =>
    columns.map((_, index) => add(...ids.map((id) => spending[id]?.[index] || '0.00'))) as unknown as Spending
  const lines = projects.map(({ name, prior = '', initial, final = '' }, index) =>
    projectLine(index + 1, `${index + 1}、${name}`, [prior, initial, final]),
  )
  const projectTotal = columns.map((column) =>
    add('0.00', ...lines.map(({ cells }) => cells[column] || '0.00')),
  ) as unknown as Spending
  const amounts: Record<string, Spending> = {
    ...spending,
    vehicles: of('vehicle-purchase', 'vehicle-running'),
    'three-public': of('vehicle-purchase', 'vehicle-running', 'abroad', 'reception'),
    projects: projectTotal,
  }
  const form = attachmentForm('basic').blocks.find(({ id }) => id === 'spending') as BlockForm
  const rows = form.rows.flatMap(({ id, label }) => {
    if (id === 'project-line') return lines
    if (id === 'adjustment') return [{ id, label, cells: { budget: adjustment } }]
    const [prior, budget, final] = amounts[id] ?? ['', '', '']
    return [{ id, label, cells: { prior, budget, final } }]
  })
  const rate = percentage(decimal(staff), decimal(establishment))
  return attachment('basic', 1, year, {
    unit: [row('unit', { text: unit })],
    staff: [row('staff', { establishment, actual: staff, 'control-rate': rate ? percent(rate) : '—' })],
    spending: rows,
    buildings: [row('buildings', {})],
    thrift: [row('thrift', { text: '公务接待凭公函，办公用品集中采购、按需领用。' })],
    signature: signed(year),
  })
}

function projectTable(
  project: ProjectOptions,
  number: number,
  { unit, year }: { unit: string; year: number },
): Attachment {
  const { name, initial, full = initial, final = full, carryover = '0.00' } = project
  const own = (amount: string) => decimal(amount).minus(decimal(carryover)).toFixed(2)
  return attachment('project', number, year, {
    project: [
      row('name', { text: name }),
      row('department', { text: unit }),
      row('implementer', { text: unit }),
    ],
    funds: [
      row('funds', funds(initial, full, final)),
      row('appropriation', { initial, 'full-year': own(full), final: own(final) }),
      row('carryover', carryover === '0.00' ? {} : { 'full-year': carryover, final: carryover }),
      row('other', {}),
    ],
    ...performance(year, full, final, project.indicators ?? usualIndicators),
  })
}

function performance(
  year: number,
  full: string,
  final: string,
  indicators: readonly IndicatorOptions[],
): Record<string, Row[]> {
  const rate = executionRate(full, final)
  const scores = indicators.map(({ points, score }) => score ?? points)
  return {
    goals: [
      row('goals', {
        expected: '目标1：完成年度业务培训。',
        achieved: '1.全年举办业务培训14次，参训人员386人次。',
      }),
    ],
    indicators: indicators.map(
      ({ level1 = '', level2 = '', points, score, target, actual, name, reason = '' }, index) =>
        row(`indicator.${index + 1}`, {
          'level-1': level1,
          'level-2': level2,
          name,
          target: fillYear(target, year),
          actual: fillYear(actual, year),
          points,
          score: score ?? points,
          reason,
        }),
    ),
    total: [
      row('total', {
        points: sum(['10', ...indicators.map(({ points }) => points)].map(decimal)).toFixed(),
        score: sum([executionScore(rate), ...scores.map(decimal)]).toFixed(),
      }),
    ],
    signature: signed(year),
  }
}

function funds(initial: string, full: string, final: string): Record<string, string> {
  const rate = executionRate(full, final)
  return {
    initial,
    'full-year': full,
    final,
    points: '10',
    rate: rate ? percent(rate) : '—',
    score: executionScore(rate).toFixed(),
  }
}

function executionRate(full: string, final: string): Decimal | undefined {
  return percentage(decimal(final), decimal(full))
}

function executionScore(rate: Decimal | undefined): Decimal {
  if (!rate) return decimal('0')
  return rate.gt('100') ? decimal('10') : round(rate.div('10'), 2)
}

function percent(rate: Decimal): string {
  return `${round(rate, 2).toFixed()}%`
}

function signed(year: number): Row[] {
  return [
    row('head', { text: '楚望舒' }),
    row('filler', { text: '易知秋' }),
    row('phone', { text: '0000-3310968' }),
    row('date', { text: `${year + 1}年3月9日` }),
  ]
}

function row(id: string, cells: Record<string, string>): Row {
  return { id, label: '', cells }
}

/** An attachment with the blocks of its form, in the form's wording. */
function attachment(
  form: Attachment['form'],
  number: number,
  year: number,
  blocks: Record<string, Row[]>,
): Attachment {
  const { title, blocks: known } = attachmentForm(form)
  return {
    number,
    form,
    title: fillYear(title, year),
    blocks: known.flatMap((block): Block[] => {
      const rows = blocks[block.id]
      if (!rows) return []
      return [
        {
          id: block.id,
          label: fillYear(block.label, year),
          columns: block.columns.map(({ id, label }) => ({ id, label: fillYear(label, year) })),
          rows: rows.map((written) => ({
            ...written,
            label: written.label || (block.rows.find(({ id }) => id === written.id)?.label ?? ''),
          })),
        },
      ]
    }),
  }
}

function add(...amounts: readonly string[]): string {
  return sum(amounts.map(decimal)).toFixed(2)
}
