// Writes docs/rules.md from the rules of the audit, and docs/checks.md from those of the checker.
//   --check  write nothing; fail where a file is not what would be written
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Severity } from '../schemas/finding.ts'
import { limitNames, type RulePack } from '../schemas/rule-pack.ts'
import { type RuleWords, rulePacks, rules, waiverRules } from '../src/audit/index.ts'
import { type CheckRule, checkRules } from '../src/check/rules.ts'

const headings: [Severity, string][] = [
  ['error', '错误（error）：不可能成立，应更正'],
  ['warning', '警告（warning）：审核人会问，应说明'],
  ['info', '提示（info）：措辞、填法'],
]

/** The catalogue of the audit's rules as Markdown. */
export function ruleCatalogue(): string {
  const sections = headings.flatMap(([severity, heading]) => {
    const own = [...rules, ...waiverRules].filter((rule) => rule.severity === severity)
    return [`## ${heading}，共${own.length}条`, ...own.map(entry)]
  })
  return document(
    '# 审核规则',
    '本页由 `scripts/rules.ts` 按 `src/audit/rules/` 生成，请勿手改。每条规则的通过与不通过的例子见 `test/audit/rules/` 下同名的测试。',
    '消息中的 `{…}` 由表中的数据填入。各地不同的分值、等级和界限见文末的规则包。',
    ...sections,
    '## 规则包',
    '申报以 `rulePack` 选用规则包，不选的用 `default`。各包是 `src/audit/packs/` 下的数据，当地通知另有规定的，加一个包即可。',
    ...rulePacks.map(packEntry),
  )
}

function packEntry({ id, name, region, years, scoring, limits }: RulePack): string {
  const { total, levels, execution, grades, tolerance } = scoring
  const steps = execution.steps?.map(({ from, share }) => `${from}%及以上得${share}%`).join('，')
  const rows = [
    ['总分值（scoring.total）', total.value, total.basis],
    [
      '一级指标（scoring.levels）',
      levels.weights.map(({ label, points }) => `${label}${points}`).join('、'),
      levels.basis,
    ],
    [
      '预算执行率（scoring.execution）',
      `${execution.points}分，${steps ?? `按比例计分，至多计${execution.cap}%`}`,
      execution.basis,
    ],
    [
      '等级（scoring.grades）',
      grades.steps.map(({ from, name }) => `${from}起为${name}`).join('，'),
      grades.basis,
    ],
    ['计分误差（scoring.tolerance）', tolerance.value, tolerance.basis],
    ...Object.entries(limits).map(([key, { value, basis }]) => [
      `${limitNames[key as keyof typeof limitNames]}（${key}）`,
      value,
      basis,
    ]),
  ]
  const span = [years.from ?? '', years.to ?? ''].join('—')
  return [
    `### ${id}`,
    `**${name}**，适用地区：${region}，评价年度：${span === '—' ? '不限' : span}`,
    ['| 项目 | 值 | 依据 |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
  ].join('\n\n')
}

function entry({ id, title, basis, messages }: RuleWords): string {
  const lines = Object.values(messages).map((message) => `- ${message}`)
  return [`### ${id}`, `**${title}**`, `依据：${basis}`, lines.join('\n')].join('\n\n')
}

/** The catalogue of what prose is checked for, as Markdown. */
export function checkCatalogue(): string {
  return document(
    '# 核对规则',
    '本页由 `scripts/rules.ts` 按 `src/check/rules.ts` 生成，请勿手改。例子都作为测试运行（`test/check/rules.test.ts`），所依的附表见 `test/support/small-submission.ts`。',
    '文中的数或话与附表矛盾的，一律退回；找不到依据的数，系统所写的稿件（`draft`）退回，人所写的报告（`review`）只作提醒。',
    ...checkRules.map(checkEntry),
  )
}

function checkEntry({ id, title, basis, accepted, rejected }: CheckRule): string {
  const examples = [
    ...accepted.map((text) => `- ✓ ${text}`),
    ...rejected.map(([text, part]) => `- ✗ ${text.replace(part, `**${part}**`)}`),
  ]
  return [`## ${id}`, `**${title}**`, `依据：${basis}`, examples.join('\n')].join('\n\n')
}

function document(...paragraphs: string[]): string {
  return `${paragraphs.join('\n\n')}\n`
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, written] of [
    ['docs/rules.md', ruleCatalogue()],
    ['docs/checks.md', checkCatalogue()],
  ] as const) {
    const file = resolve(import.meta.dirname, '..', name)
    if (!process.argv.includes('--check')) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, written)
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== written) {
      console.error(`${name} 已过时，请运行 / is stale, run:  node scripts/rules.ts`)
      process.exitCode = 1
    }
  }
}
