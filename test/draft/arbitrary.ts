import fc from 'fast-check'
import type { Submission } from '../../schemas/submission.ts'
import { edit, type IndicatorOptions, type Spending, submission } from '../support/submission.ts'

const amount = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .integer({ min: 1, max: 9_999_999 })
      .map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('0.00', '0.01', '0.32', '1000000.00') },
)
const spending = fc.tuple(amount, amount, amount) as fc.Arbitrary<Spending>

const names = [
  '老旧小区改造配套项目',
  '河湖管护专项',
  '“雪亮工程”维护项目',
  '高层次人才引进（二期）',
  '党建阵地建设',
  '智慧校园1+X项目',
]

const indicator = (index: number): fc.Arbitrary<IndicatorOptions> =>
  fc
    .constantFrom(
      { name: `开展宣传活动${'甲乙丙丁戊己'[index]}`, target: '≥12场', actual: '14场' },
      { name: '慰问困难群众', target: '≥100人次', actual: '86人次', reason: '下半年人员变动较大。' },
      { name: '慰问次数', target: '≥1次', actual: '100%' },
      { name: '办结率', target: '100%', actual: '100%' },
      { name: '及时率', target: '≥95%', actual: '98.2%' },
      { name: '提升党建阵地', target: '100%', actual: '完成了3个平台建设，打造小区党群服务站97个。' },
      { name: '项目完成时间', target: '2024年', actual: '2024年' },
      { name: '任务完成时间', target: '2024年11月底前', actual: '100%' },
      { name: '居住环境', target: '明显改善', actual: '明显改善' },
      { name: '平均办理时长', target: '≤5天', actual: '3.6天' },
      { name: '水质监测点位', target: '≥30个', actual: '' },
    )
    .map((one) => ({ ...one, points: '10', level1: '产出指标(50分)', level2: '数量指标' }))

const cell = fc.constantFrom('', '0', '0.00', '无', '—', '/', '12.34', '987654.32')
const editable = [
  ...[
    'three-public',
    'vehicles',
    'reception',
    'abroad',
    'public',
    'office',
    'utilities-travel',
    'procurement',
    'projects',
  ].flatMap((row) => ['prior', 'budget', 'final'].map((column) => `basic.${row}.${column}`)),
  'basic.staff.establishment',
  'basic.thrift.text',
  'overall.funds.initial',
  'overall.funds.full-year',
  'overall.funds.final',
  'overall.general.amount',
  'overall.government-fund.amount',
  'overall.basic-expenditure.amount',
  'overall.total.score',
  'overall.goals.expected',
  'overall.goals.achieved',
]

/** Submissions of all sorts: overspent, unspent, blank, contradictory, with tables missing. */
export const anySubmission: fc.Arbitrary<Submission> = fc
  .record({
    staff: fc.integer({ min: 1, max: 900 }),
    posts: fc.integer({ min: 1, max: 900 }),
    rows: fc.record({
      reception: spending,
      public: spending,
      office: spending,
      procurement: spending,
      'vehicle-running': spending,
    }),
    projects: fc.array(fc.tuple(amount, amount, amount, amount), { maxLength: 6 }),
    indicators: fc.array(fc.integer({ min: 0, max: 5 }).chain(indicator), { maxLength: 6 }),
    edits: fc.array(fc.tuple(fc.constantFrom(...editable), cell), { maxLength: 4 }),
    missing: fc.constantFrom(undefined, undefined, undefined, 'basic', 'overall', 'project'),
  })
  .map(({ staff, posts, rows, projects, indicators, edits, missing }): Submission => {
    const built = submission({
      staff: String(staff),
      establishment: String(posts),
      spending: rows,
      projects: projects.map(([prior, initial, full, final], index) => ({
        name: names[index] as string,
        prior,
        initial,
        full,
        final,
      })),
      ...(indicators.length > 0 ? { indicators } : {}),
    })
    const edited = edit(built, Object.fromEntries(edits.filter(([id]) => !(missing === id.split('.')[0]))))
    return { ...edited, attachments: edited.attachments.filter(({ form }) => form !== missing) }
  })
