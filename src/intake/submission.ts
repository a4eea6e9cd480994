import type { Attachment, Leftover, Submission } from '../../schemas/submission.ts'
import {
  attachmentForms,
  basicForm,
  overallForm,
  reportTitle as printedReportTitle,
  projectForm,
} from '../form/index.ts'
import { reportTitleTails } from '../form/report.ts'
import { readAttachment } from './attachment.ts'
import { IntakeError } from './error.ts'
import type { Grid, Piece } from './grid.ts'
import { guessForm } from './guess-form.ts'
import type { Intake } from './intake.ts'
import { ATTACHMENT_LIMIT, UNIT_LIMIT } from './limits.ts'
import { isReportTitle } from './marks.ts'
import { type ProseReader, proseOf, unitInProse, yearOfProse } from './prose.ts'
import { reportText } from './read-report.ts'
import type { Section } from './sections.ts'
import { cutSections } from './sections.ts'
import { findYear } from './year.ts'

/** Grid → submission, report and leftovers. With a reader of prose, what the tables lack is read from the prose around them. */
export function readGrid(grid: Grid, proseReader?: ProseReader): Intake {
  const sections = cutSections(grid)
  const report = sections.find(({ kind }) => kind === 'report')
  const title = report && titleOf(report)
  const tables = sections
    .filter(({ kind }) => kind === 'attachment')
    .map((section) => ({ section, form: section.form ?? guessForm(section.pieces) }))
  const tabled = tables.some(({ form }) => form)
  if (!tabled && !proseReader) throw notASubmission(grid, report !== undefined)
  const prose = proseReader ? proseOf(grid, sections) : []
  const proseText = prose.map(({ text }) => text).join('\n')
  const proseYear = tabled || !proseReader ? undefined : yearOfProse(proseText, title)
  const year = tabled ? findYear(grid, sections, title) : (proseYear?.year ?? proseReader?.year)
  if (year === undefined)
    throw new IntakeError(
      'year_not_found',
      '没有找到评价年度。请保留附件标题（如“2023年度……”）或带年份的表头后重试。',
    )
  const numbers = numberAttachments(
    sections,
    tables.map(({ form, section }) => (form ? section : undefined)),
  )
  const attachments: Attachment[] = []
  const leftovers: Leftover[] = []
  for (const section of sections) {
    if (section.kind === 'report') continue
    const form = section.form ?? (section.kind === 'attachment' ? guessForm(section.pieces) : undefined)
    const number = numbers.get(section)
    if (!form || number === undefined) {
      for (const left of cellsOf([...section.title, ...section.pieces])) leftovers.push(left)
      continue
    }
    const { blocks, leftovers: left } = readAttachment(form, section.pieces, year)
    attachments.push({
      number,
      form: form.id,
      title: section.title.map(({ text }) => text).join('\n'),
      blocks,
    })
    for (const { text, place } of left) leftovers.push({ text, place: `附件${number} ${place}` })
  }
  for (const left of grid.hidden) leftovers.push(left)
  if (!proseReader && !attachments.some(({ blocks }) => blocks.length > 0))
    throw notASubmission(grid, report !== undefined)
  if (attachments.length > ATTACHMENT_LIMIT)
    throw new IntakeError('file_too_large', `附件过多：最多 ${ATTACHMENT_LIMIT} 个。`)
  attachments.sort((a, b) => a.number - b.number)
  const unit = findUnit(attachments, title) || unitInProse(proseText)
  const text = report && reportText(grid, report)
  const submission: Submission = { unit, year, attachments }
  const kept = { ...(text !== undefined && { report: text }), leftovers }
  if (!proseReader) return { submission, ...kept }
  const filled = proseReader.read(submission, prose, tabled || proseYear?.sure === true)
  if (!filled.submission.attachments.some(({ blocks }) => blocks.length > 0))
    throw notASubmission(grid, report !== undefined)
  return { ...filled, ...kept }
}

/** Whatever stands in some pieces, each with its place. */
export function cellsOf(pieces: Piece[]): Leftover[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'break' || (piece.kind === 'line' && piece.text === '')) return []
    return (piece.kind === 'row' ? piece.cells : [piece]).map(({ text, place }) => ({ text, place }))
  })
}

function titleOf({ pieces }: Section): string | undefined {
  const lines = pieces.slice(0, 4).map((piece) => (piece.kind === 'line' ? piece.text : ''))
  const end = lines.findIndex(isReportTitle)
  return end < 0 ? undefined : lines.slice(0, end + 1).join('')
}

/** The numbers of the attachments: as written, where no other has it already; else the next free one. */
function numberAttachments(sections: Section[], recognised: (Section | undefined)[]): Map<Section, number> {
  const numbers = new Map<Section, number>()
  const taken = new Set<number>()
  const known = new Set(recognised)
  const own = sections.filter((section) => known.has(section))
  for (const section of own) {
    if (section.number === undefined || taken.has(section.number)) continue
    numbers.set(section, section.number)
    taken.add(section.number)
  }
  let last = 0
  for (const section of own) {
    let number = numbers.get(section)
    if (number === undefined) {
      number = last + 1
      while (taken.has(number)) number++
      numbers.set(section, number)
      taken.add(number)
    }
    last = number
  }
  return numbers
}

/** The unit's name: from the table that asks for it, else from the report's title, else from a project table. */
function findUnit(attachments: Attachment[], title: string | undefined): string {
  const cell = (form: string, block: string, row: string) => {
    const found = attachments
      .filter((attachment) => attachment.form === form)
      .flatMap(({ blocks }) => blocks.filter(({ id }) => id === block))
    return found
      .flatMap(({ rows }) => rows.filter(({ id }) => id === row))
      .map(({ cells }) => Object.values(cells)[0] ?? '')
  }
  const names = [
    ...cell(basicForm.id, 'unit', 'unit'),
    ...cell(overallForm.id, 'unit', 'unit'),
    unitInTitle(title),
    ...cell(projectForm.id, 'project', 'implementer'),
  ]
  return (names.find((name) => name !== '') ?? '').replace(/\s*\n\s*/g, '').slice(0, UNIT_LIMIT)
}

function unitInTitle(title: string | undefined): string {
  const name = (title ?? '').replace(/\s+/g, '').replace(/^[《]?(?:19|20)\d{2}年度?/, '')
  const [, tail = ''] = printedReportTitle.split('{unit}')
  const ends = [tail, ...reportTitleTails].map((word) => name.indexOf(word)).filter((end) => end >= 0)
  return ends.length > 0 ? name.slice(0, Math.min(...ends)) : ''
}

function notASubmission(grid: Grid, report: boolean): IntakeError {
  const lines = grid.pieces.filter(({ kind }) => kind === 'line').length
  const cells = grid.pieces.reduce((sum, piece) => sum + (piece.kind === 'row' ? piece.cells.length : 0), 0)
  const words = grid.text.replace(/\s+/g, ' ').trim()
  const titles = attachmentForms.map(({ titleWords }) => `“${titleWords[0]}”`).join('、')
  const found =
    words === '' ? '内容为空' : `读到 ${lines} 行文字、${cells} 个单元格，开头是“${words.slice(0, 40)}”`
  const hint = report
    ? '其中只有报告，没有附件表格，请把附件表格一并粘贴。'
    : '请连同附件标题和表格一起粘贴；没有表格的，请粘贴写明各项数据的文字。'
  return new IntakeError(
    'not_a_submission',
    `没有认出申报表：要找的是附件标题（${titles}）及其表头；${found}。${hint}`,
  )
}
