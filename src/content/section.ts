import type { DraftSection } from '../../schemas/draft.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { Ledger } from '../facts/index.ts'
import { normaliseLabel, reportSections, type SectionForm } from '../form/index.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A section as it is looked over: its text with the checker's result on exactly that text. */
export type CheckedSection = Pick<DraftSection, 'key' | 'heading' | 'text' | 'check'>

/** A section with what the form asks of it. */
export interface ReportSection extends CheckedSection {
  form: SectionForm
  /** “第七部分”. */
  ordinal: string
  sentences: readonly Sentence[]
}

/** A report whose sections are looked over together. */
export interface Report {
  ledger: Ledger
  sections: readonly ReportSection[]
  /** What is wrong in the tables: a problem may rest on it. */
  findings(): readonly Finding[]
  /** All that the cells of the tables say, without spaces. */
  tableWords(): string
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Opens a section; undefined where the form has none of its key. */
export function openSection(section: CheckedSection): ReportSection | undefined {
  const index = reportSections.findIndex(({ key }) => key === section.key)
  const form = reportSections[index]
  if (!form) return undefined
  return {
    ...section,
    form,
    ordinal: `第${numerals[index] ?? index + 1}部分`,
    sentences: sentencesOf(section.text),
  }
}

/** The parts of a section that headings of the form open: （一）基本支出情况. */
export function partsOf({ text, form }: ReportSection): { form: SectionForm; start: number; end: number }[] {
  const opened = (form.parts ?? []).flatMap((part) => {
    const names = [part.heading, ...(part.wordings ?? [])].map(normaliseLabel)
    const line = [...text.matchAll(/^[ \t\u3000]*[（(][一二三四五六七八九十][）)].*$/gm)].find(([words]) => {
      const label = normaliseLabel(words)
      return names.some(
        (name) => label === name || (label.startsWith(name) && label.length <= name.length + 4),
      )
    })
    return line ? [{ form: part, start: line.index }] : []
  })
  return opened
    .sort((a, b) => a.start - b.start)
    .map((part, index) => ({ ...part, end: opened[index + 1]?.start ?? text.length }))
}
