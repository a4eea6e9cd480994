import type { AttachmentForm, BlockForm, ColumnForm, RowForm } from '../form/index.ts'
import { attachmentForms, normaliseLabel, wordingsOf } from '../form/index.ts'

/** The wordings of the form, in the shape in which cells are compared with them. */

/** Longer texts are no labels; they are not normalised at all. */
const LABEL_LIMIT = 60

/** Cells are asked for their keys at every step; the keys of the last few are kept. */
const keysByText = new Map<string, string>()
const KEPT = 4096

/** The normal form of a cell as a label; blank where it is too long for one. */
export function labelKey(text: string): string {
  if (text.length > 4 * LABEL_LIMIT) return ''
  const known = keysByText.get(text)
  if (known !== undefined) return known
  const compact = text.replace(/[\s\u200b-\u200d]+/g, '')
  const key = compact.length > LABEL_LIMIT ? '' : normaliseLabel(text)
  if (keysByText.size >= KEPT) keysByText.clear()
  keysByText.set(text, key)
  return key
}

/** A key with every year in it made one sign. */
export function blindYears(key: string): string {
  return key.includes('20') || key.includes('19') ? key.replace(/(?:19|20)\d{2}/g, '#') : key
}

export function yearsIn(key: string): number[] {
  return [...key.matchAll(/(?:19|20)\d{2}/g)].map(([digits]) => Number(digits))
}

type Element = { label: string; wordings?: readonly string[] }

/** Keys of an element for every year: `{year}` and `{prior}` stand as the sign for a year. */
const blindKeys = new WeakMap<Element, Set<string>>()

export function keysWithoutYear(element: Element): Set<string> {
  let keys = blindKeys.get(element)
  if (!keys) {
    const blind = (wording: string) => normaliseLabel(wording.replace(/\{(?:year|prior)\}/g, '#'))
    keys = new Set([element.label, ...(element.wordings ?? [])].map(blind))
    blindKeys.set(element, keys)
  }
  return keys
}

const yearKeys = new WeakMap<Element, Map<number, Set<string>>>()

export function keysOf(element: Element, year: number): Set<string> {
  const byYear = yearKeys.get(element) ?? new Map<number, Set<string>>()
  const keys = byYear.get(year) ?? new Set(wordingsOf(element, year))
  yearKeys.set(element, byYear.set(year, keys))
  return keys
}

export function names(element: Element, key: string): boolean {
  return key !== '' && keysWithoutYear(element).has(blindYears(key))
}

/** The row of a block that a label names; a repeating row has no label of its own. */
export function rowNamed(block: BlockForm, key: string): RowForm | undefined {
  return key === '' ? undefined : block.rows.find((row) => !row.repeats && names(row, key))
}

/** A block that lists lines without labels of their own (indicators). */
export function isList(block: BlockForm): boolean {
  return block.layout === 'grid' && block.rows.every((row) => row.repeats)
}

/** A block that stands under another block's headings (total): it has some of a list's columns, and only those. */
export function isFooter(form: AttachmentForm, block: BlockForm): boolean {
  return (
    block.layout === 'grid' &&
    !isList(block) &&
    form.blocks.some((list) => isList(list) && block.columns.every((column) => list.columns.includes(column)))
  )
}

export function hasHeading(form: AttachmentForm, block: BlockForm): boolean {
  return (block.layout === 'grid' || block.layout === 'single') && !isFooter(form, block)
}

interface HeadingWord {
  block: BlockForm
  column?: ColumnForm
}

const headingWords = new Map<string, HeadingWord[]>()
const formWords = new Set<string>()

for (const form of attachmentForms) {
  for (const block of form.blocks) {
    const elements: HeadingWord[] = hasHeading(form, block)
      ? [{ block }, ...block.columns.map((column) => ({ block, column }))]
      : []
    for (const element of elements) {
      for (const key of keysWithoutYear(element.column ?? block)) {
        headingWords.set(key, [...(headingWords.get(key) ?? []), element])
        formWords.add(key)
      }
    }
    for (const element of [block, ...block.rows])
      for (const key of keysWithoutYear(element)) formWords.add(key)
  }
}

/** Whether a text is a label somewhere in the form. */
export function isFormWord(text: string): boolean {
  const key = labelKey(text)
  return key !== '' && formWords.has(blindYears(key))
}

/** Whether a text names a block or a column that has a heading. */
export function isHeadingWord(text: string): boolean {
  const key = labelKey(text)
  return key !== '' && headingWords.has(blindYears(key))
}

/** How many words of one block's headings a row holds; 0 where fewer than two of its columns are named. */
export function headingSize(texts: string[]): number {
  const found = new Map<BlockForm, Set<ColumnForm | BlockForm>>()
  for (const text of texts) {
    const key = labelKey(text)
    for (const { block, column } of (key && headingWords.get(blindYears(key))) || []) {
      const words = found.get(block) ?? new Set()
      found.set(block, words.add(column ?? block))
    }
  }
  let best = 0
  for (const [block, words] of found) {
    if (words.size - (words.has(block) ? 1 : 0) >= 2) best = Math.max(best, words.size)
  }
  return best
}
