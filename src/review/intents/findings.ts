import type { Finding } from '../../../schemas/finding.ts'
import type { Ledger } from '../../facts/index.ts'
import { normaliseLabel } from '../../form/index.ts'
import type { Asked } from '../asked.ts'
import { findingStatement } from '../finding-text.ts'
import { defineIntent } from '../intent.ts'
import { type Statement, statement } from '../reply.ts'

/** Findings listed in one answer; the rest are counted on the page. */
const MOST = 24

const headings = { error: '必须更正的问题', warning: '需要说明或核实的问题', info: '建议完善的问题' } as const

/** 有哪些问题, 哪里不勾稽, 为什么退回: what the audit found, by severity, with its cells. */
export default defineIntent({
  id: 'findings',
  recognises: ({ wants, things }) =>
    wants.has('problems') &&
    !things.some(({ items }) => items[0]?.kind === 'indicator' && !wants.has('which')),
  answer(asked, source) {
    const about = source.findings.filter((finding) => concerns(source.ledger, asked, finding))
    const severe = asked.wants.has('errors')
    const no = asked.wants.has('yes-no') ? '没有，' : ''
    const scope = asked.things.map(({ words }) => words).join('、') || asked.attachments.join('、')
    if (about.length === 0)
      return [statement(`${no}审核没有发现${scope === '' ? '' : '与此有关的'}问题。`, [])]
    const shown =
      severe && about.some(({ severity }) => severity === 'error')
        ? about.filter(({ severity }) => severity === 'error')
        : about
    return [
      ...(severe && !about.some(({ severity }) => severity === 'error')
        ? [statement(`${no}没有发现必须更正的错误，有以下提醒。`, [])]
        : []),
      ...(['error', 'warning', 'info'] as const).flatMap((severity): Statement[] => {
        const own = shown.filter((finding) => finding.severity === severity)
        if (own.length === 0) return []
        const some = own.slice(0, severity === 'info' ? 6 : MOST)
        return [
          statement([`${headings[severity]}：`], []),
          ...some.map((finding, index) => findingStatement(source.ledger, finding, index + 1)),
          ...(some.length < own.length ? [statement('其余见审核发现清单。', [])] : []),
        ]
      }),
      ...(shown.length < about.length
        ? [statement('此外还有需要说明或完善的提醒，见审核发现清单。', [])]
        : []),
    ]
  },
})

/** Whether a finding is about what the question names: one of its cells stands in that row or table. */
function concerns(ledger: Ledger, asked: Asked, { places, message }: Finding): boolean {
  const tables = asked.attachments.flatMap((key) => attachmentNames(ledger, key))
  if (tables.length > 0 && !places.some(({ attachment }) => tables.includes(attachment))) return false
  if (!asked.named || asked.things.length === 0) return true
  return asked.things.some(({ items }) =>
    items.some((item) => {
      const own = item.kind === 'project' && item.project ? attachmentNames(ledger, item.project) : []
      const rows = new Set(
        Object.values(item.figures).flatMap((figures) =>
          figures.flatMap(({ fact }) => fact.place?.row ?? []),
        ),
      )
      return (
        places.some(
          ({ attachment, row }) => own.includes(attachment) || (item.kind !== 'project' && rows.has(row)),
        ) ||
        places.some(({ row }) => normaliseLabel(row) === normaliseLabel(item.label)) ||
        (item.kind === 'project' && message.includes(item.label))
      )
    }),
  )
}

function attachmentNames(ledger: Ledger, key: string): string[] {
  const project = ledger.projects.find((one) => one.key === key)
  if (project) return [project.attachment]
  return ledger.submission.attachments.flatMap(({ form, number }) => (form === key ? [`附件${number}`] : []))
}
