/** A stretch of a section's text; offsets in UTF-16 code units into that text. */
export interface Sentence {
  start: number
  end: number
  text: string
}

/** The sentences of a text: up to a full stop, or the end of the line. Headings and list markers stay with theirs. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^。！？\n]+(?:[。！？]+|(?=\n|$))/g)].flatMap(({ 0: words, index }) =>
    words.trim() === '' ? [] : [{ start: index, end: index + words.length, text: words }],
  )
}

const gap = /【[^【】]*】/g

/** The gaps that a text leaves for the officer: 【待补充：…】. */
export function gapsOf(text: string): string[] {
  return [...text.matchAll(gap)].map(([words]) => words)
}

/** A text without its gaps. */
export function withoutGaps(text: string): string {
  return text.replace(gap, '')
}

/** What a sentence says, whatever its marker, spaces and punctuation: two that say the same are equal. */
export function gist(text: string): string {
  return withoutGaps(text)
    .trim()
    .replace(/^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]|[一二三四五六七八九十]是|其中[，：])/, '')
    .replace(/[\s，。；：、,.;:！？!?]/g, '')
}

/** What a finding quotes of a text. */
export function excerpt(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ')
  return words.length > 40 ? `${words.slice(0, 38)}……` : words
}
