import { attachmentWords, note, signature } from '../form/blocks.ts'
import type { AttachmentForm } from '../form/index.ts'
import { attachmentForms, normaliseLabel, reportSections, reportTitleWords } from '../form/index.ts'
import { isBlank, trimBlanks } from './grid.ts'
import { readLabelledText } from './labelled-text.ts'
import { labelKey, yearsIn } from './vocabulary.ts'

/** The lines that divide a submission: “附件 N”, titles, the report's title, notes and signature lines. */

const TITLE_LIMIT = 80

const chineseDigits = '一二三四五六七八九'

const markPattern = new RegExp(
  `^[\\s《【]*(?:${attachmentWords.map((word) => [...word].join('\\s*')).join('|')})\\s*[:：]?\\s*` +
    '([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})(?:\\s*[-—–－]\\s*[0-9０-９]{1,2})?\\s*([^\\s\\d][\\s\\S]*)?$',
)

export interface AttachmentMark {
  number: number
  /** What follows on the same line. */
  rest: string
}

/** “附件 3”, alone or before a title on the same line. */
export function attachmentMark(text: string): AttachmentMark | undefined {
  if (text.length > 4 * TITLE_LIMIT) return undefined
  const match = markPattern.exec(text)
  if (!match?.[1]) return undefined
  const number = readNumber(match[1].normalize('NFKC'))
  const rest = trimBlanks((match[2] ?? '').replace(/^[\s:：、.．》】]+/, ''))
  if (number < 1 || number > 200) return undefined
  if (rest !== '' && !tableTitle(rest) && !isReportTitle(rest)) return undefined
  return { number, rest }
}

/** The number that a sheet's name begins with, “附件3 业务工作经费”. */
export function sheetNumber(name: string): number | undefined {
  const digits = markPattern.exec(name)?.[1]
  return digits === undefined ? undefined : readNumber(digits.normalize('NFKC')) || undefined
}

function readNumber(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits)
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits]
  const ten = digits.includes('十') ? (tens ? chineseDigits.indexOf(tens) + 1 : 1) * 10 : 0
  return ten + (ones ? chineseDigits.indexOf(ones) + 1 : 0)
}

/** The form whose title a line is; the words of the title stand at its end. */
export function tableTitle(text: string): AttachmentForm | undefined {
  const title = titleKey(text)
  if (title === '') return undefined
  return attachmentForms.find((form) => endsWithOneOf(title, form.titleWords))
}

export function isReportTitle(text: string): boolean {
  const title = titleKey(text)
  return title !== '' && endsWithOneOf(title, reportTitleWords)
}

function titleKey(text: string): string {
  if (text.length > 4 * TITLE_LIMIT) return ''
  const key = text.normalize('NFKC').replace(/[\s\u200b-\u200d]+/g, '')
  return key.length > TITLE_LIMIT || /[。;！!?]/.test(key) ? '' : key
}

function endsWithOneOf(title: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const end = title.lastIndexOf(word)
    return end >= 0 && /^[》」”"]?(?:\([^()]{0,24}\))?[》」”"]?$/.test(title.slice(end + word.length))
  })
}

/** Whether a line begins with the year, as titles do. */
export function beginsWithYear(text: string): boolean {
  return /^[\s（(]*(?:19|20)\d{2}\s*年/.test(text)
}

export function titleYear(text: string): number | undefined {
  return yearsIn(titleKey(text))[0]
}

/** A line short enough to stand between a title and its table, or to be a part of the title. */
export function isTitleLike(text: string): boolean {
  return text.length <= TITLE_LIMIT && !/[。；;！？]/.test(text)
}

/** A numbered heading of the report, as the key of its section. */
export function sectionKey(text: string): string | undefined {
  if (!/^\s*[一二三四五六七八九十]{1,2}\s*[、.．]/.test(text)) return undefined
  const key = labelKey(text)
  return reportSections.find(({ heading, wordings = [] }) =>
    [heading, ...wordings].some((wording) => normaliseLabel(wording) === key),
  )?.key
}

const noteWords = note.rows.flatMap(({ label, wordings = [] }) => [label, ...wordings])
const notePattern = new RegExp(
  `^\\s*(${noteWords.map((word) => [...word].join('[ \\u3000]*')).join('|')})\\s*[:：]`,
)

/** The label of a printed remark, “说明：”; undefined where a text is none. */
export function noteLabel(text: string): string | undefined {
  return notePattern.exec(text)?.[0]
}

/** Whether a line is filled with the labels of the signature line. */
export function isSignature(text: string): boolean {
  if (text.length > 400 || !/[:：]/.test(text)) return false
  const { before, values } = readLabelledText(text, signature.rows)
  return values.length >= 2 || (values.length === 1 && isBlank(before))
}

/** A line that no cell of a table runs on into. */
export function endsTable(text: string): boolean {
  return (
    attachmentMark(text) !== undefined ||
    tableTitle(text) !== undefined ||
    isReportTitle(text) ||
    noteLabel(text) !== undefined ||
    isSignature(text)
  )
}
