/**
 * Labels as people write them: full-width forms, inner blanks, numbering (“1、”), “其中：”, a colon or a unit behind.
 * Two labels are the same when their normal forms are equal.
 */

const numbering =
  /^(?:[(（]?[0-9一二三四五六七八九十]{1,3}[)）][、.．]?|[0-9一二三四五六七八九十]{1,3}[、.．](?![0-9]))/
/** Circled numbers, which NFKC would turn into bare digits. */
const circled = /^\s*[①-⑳]/
const leading = /^(?:其中|包括)[:：]?/
const trailing = /(?:[:：;；,，。]|\((?:万元|元|人|%|m²|m2|㎡|平方米|一个专项一行|一个项目一行)\))$/

/** The normal form of a label: NFKC, no white space, no numbering, no 其中, no unit or punctuation behind. */
export function normaliseLabel(text: string): string {
  let label = text
    .replace(circled, '')
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d]+/g, '')
    .replace(/m2/g, 'm²')
  for (;;) {
    const before = label
    label = label.replace(leading, '').replace(numbering, '').replace(trailing, '')
    if (label === before) return label
  }
}

/** A wording of the form for one year: `{year}` and `{prior}` filled in. */
export function fillYear(wording: string, year: number): string {
  return wording.replaceAll('{year}', String(year)).replaceAll('{prior}', String(year - 1))
}

/** Every known wording of a form element, normalised for comparison. */
export function wordingsOf(element: { label: string; wordings?: readonly string[] }, year: number): string[] {
  return [element.label, ...(element.wordings ?? [])].map((wording) =>
    normaliseLabel(fillYear(wording, year)),
  )
}

/** Whether a label begins with a number of its own (“3、”): lines below it without one belong to it. */
export function isNumbered(label: string): boolean {
  return numbering.test(label.replace(/\s+/g, ''))
}
