// Writes docs/rules.md from the rules of the audit, and docs/checks.md from those of the checker.
//   --check  write nothing; fail where a file is not what would be written
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Severity } from '../schemas/finding.ts'
import { type Rule, rules } from '../src/audit/index.ts'
import { type CheckRule, checkRules } from '../src/check/rules.ts'

const headings: [Severity, string][] = [
  ['error', '错误（error）：不可能成立，应更正'],
  ['warning', '警告（warning）：审核人会问，应说明'],
  ['info', '提示（info）：措辞、填法'],
]

/** The catalogue of the audit's rules as Markdown. */
export function ruleCatalogue(): string {
  const sections = headings.flatMap(([severity, heading]) => {
    const own = rules.filter((rule) => rule.severity === severity)
    return [`## ${heading}，共${own.length}条`, ...own.map(entry)]
  })
  return document(
    '# 审核规则',
    '本页由 `scripts/rules.ts` 按 `src/audit/rules/` 生成，请勿手改。每条规则的通过与不通过的例子见 `test/audit/rules/` 下同名的测试。',
    '消息中的 `{…}` 由表中的数据填入。阈值见 `src/audit/settings.ts`。',
    ...sections,
  )
}

function entry({ id, title, basis, messages }: Rule): string {
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
