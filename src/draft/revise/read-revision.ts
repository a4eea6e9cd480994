import type { RevisedSection } from '../../../schemas/revision.ts'
import type { RevisionReply } from '../../../schemas/sections/index.ts'
import { check } from '../../check/index.ts'
import { contentFindings } from '../../content/index.ts'
import { reportText, sectionSpans } from '../../content/report-text.ts'
import { reportSections } from '../../form/index.ts'
import { checkFindings } from '../model/check-findings.ts'
import type { Session } from '../model/session.ts'
import { styleFindings } from '../model/style.ts'
import type { WrittenSection } from '../types.ts'
import { fillNoting } from './fill.ts'
import { ownFigures } from './own-figures.ts'
import type { Slotted } from './slotted.ts'

/** A section under revision, with the report that it stands in. */
export interface RevisionTask {
  section: WrittenSection
  sections: readonly WrittenSection[]
  instruction: string
  seen: Slotted
}

/** A reply as a section's new text, with all that is wrong with it; no text where the model changes nothing. */
export function readRevision(
  { source, slots, mask }: Session,
  { section, sections, instruction, seen }: RevisionTask,
  { change, paragraphs }: RevisionReply,
  instructions: string,
): { revised?: RevisedSection; wrong: string[]; hints: string[] } {
  if (!change) return { wrong: [], hints: [] }
  const { ledger } = source
  const written = paragraphs.flatMap((one) => one.split('\n')).map((line) => line.trim())
  const filled = fillNoting(
    mask.restore(written.filter((line) => line !== '').join('\n')),
    new Map([...slots, ...seen.kept]),
  )
  const { text, spans } = filled
  if (text === section.text) return { wrong: [], hints: [] }
  const kept = spans.filter(({ id }) => seen.kept.has(id))
  const own = check(ledger, text, 'draft')
  // What the officer wrote without support stays the officer's, where the model leaves it.
  const isKept = (one: { start: number; end: number }) =>
    kept.some(({ start, end }) => start <= one.start && one.end <= end)
  const judged = {
    ...own,
    quantities: own.quantities.filter((one) => one.status !== 'unsupported' || !isKept(one)),
  }
  const wrong = [
    ...filled.unknown.map((id) => `占位符“${id}”不在清单中，请改用清单中的编号，清单没有的数字不要写。`),
    ...ownFigures(
      filled,
      own.quantities,
      [seen.text.replace(/\{\{[^}]*\}\}/g, ''), instruction],
      source.year,
    ).map((figure) => `“${figure}”是自行写出的数字，请改用清单中的占位符，清单没有的数字不要写。`),
    ...repeatedKept(kept),
    ...lostHeadings(section, text),
    ...styleFindings(text, instructions),
    ...checkFindings(text, judged),
  ]
  if (wrong.length === 0) wrong.push(...wrongInPlace(source.ledger, section, sections, text))
  const checked = { ...section, text, check: check(ledger, text, 'review') }
  const findings = contentFindings(ledger, [checked], source.findings).get(section.key) ?? []
  return {
    revised: { key: section.key, before: section.text, after: text, check: checked.check, findings },
    wrong,
    hints: findings.flatMap(({ severity, message }) => (severity === 'warning' ? [message] : [])),
  }
}

/** A figure of the text that no fact writes says one thing once. */
function repeatedKept(kept: readonly { id: string }[]): string[] {
  const twice = kept.filter(({ id }, index) => kept.findIndex((one) => one.id === id) < index)
  return [...new Set(twice.map(({ id }) => `占位符“${id}”用了不止一次，只能留在原来的句子里。`))]
}

/** The headings of a section's parts are the form's. */
function lostHeadings({ key, text: before }: WrittenSection, after: string): string[] {
  const parts = reportSections.find((form) => form.key === key)?.parts ?? []
  const lines = after.split('\n')
  return before
    .split('\n')
    .filter((line) =>
      parts.some(({ heading }) => /^[（(]/.test(line) && line.includes(heading) && line.length < 30),
    )
    .filter((line) => !lines.includes(line.trim()))
    .map((line) => `小标题“${line}”不能删改，请保留为单独一段。`)
}

/** A section that is right alone may be wrong in its place. */
function wrongInPlace(
  ledger: Session['source']['ledger'],
  section: WrittenSection,
  sections: readonly WrittenSection[],
  text: string,
): string[] {
  const replaced = sections.map((one) => (one.key === section.key ? { ...one, text } : one))
  const span = sectionSpans(ledger, replaced).find(({ key }) => key === section.key)
  if (!span) return []
  const whole = reportText(ledger, replaced)
  const checked = check(ledger, whole, 'draft')
  const within = (one: { start: number; end: number }) => one.start >= span.start && one.end <= span.end
  return checkFindings(whole, {
    ...checked,
    quantities: checked.quantities.filter((one) => within(one) && one.status === 'contradicted'),
    claims: checked.claims.filter(within),
  })
}
