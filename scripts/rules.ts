// Writes docs/rules.md from the rules of the audit.
//   --check  write nothing; fail where the file is not what would be written
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Severity } from '../schemas/finding.ts'
import { type Rule, rules } from '../src/audit/index.ts'

const file = resolve(import.meta.dirname, '../docs/rules.md')

const headings: [Severity, string][] = [
  ['error', '错误（error）：不可能成立，应更正'],
  ['warning', '警告（warning）：审核人会问，应说明'],
  ['info', '提示（info）：措辞、填法'],
]

/** The catalogue of the rules as Markdown. */
export function ruleCatalogue(): string {
  const sections = headings.flatMap(([severity, heading]) => {
    const own = rules.filter((rule) => rule.severity === severity)
    return [`## ${heading}，共${own.length}条`, ...own.map(entry)]
  })
  const opening = [
    '# 审核规则',
    '本页由 `scripts/rules.ts` 按 `src/audit/rules/` 生成，请勿手改。每条规则的通过与不通过的例子见 `test/audit/rules/` 下同名的测试。',
    '消息中的 `{…}` 由表中的数据填入。阈值见 `src/audit/settings.ts`。',
  ]
  return `${[...opening, ...sections].join('\n\n')}\n`
}

function entry({ id, title, basis, messages }: Rule): string {
  const lines = Object.values(messages).map((message) => `- ${message}`)
  return [`### ${id}`, `**${title}**`, `依据：${basis}`, lines.join('\n')].join('\n\n')
}

if (process.argv[1] === import.meta.filename) {
  const written = ruleCatalogue()
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, written)
  } else if (readFileSync(file, 'utf8') !== written) {
    console.error('docs/rules.md 已过时，请运行 / is stale, run:  node scripts/rules.ts')
    process.exit(1)
  }
}
