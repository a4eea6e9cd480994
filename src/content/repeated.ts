import type { ContentRule } from './rule.ts'
import { excerpt, gapsOf, gist } from './sentences.ts'

/** Shorter sentences recur by the nature of the form: 2024年度，本单位无…. */
const SHORTEST = 12
/** Shorter words stand in some cell of any table. */
const SHORTEST_QUOTE = 8

/** A sentence that stands in the report before, word for word. */
export const repeatedSentence: ContentRule = {
  id: 'repeated-sentence',
  severity: 'warning',
  title: '语句重复',
  find(section, { sections, tableWords }) {
    const before = new Map<string, string>()
    for (const other of sections) {
      // A problem rests on facts that were told before.
      if (other.key === section.key || section.key === 'problems') break
      for (const { text } of other.sentences) {
        const said = gist(text)
        if (!before.has(said)) before.set(said, other.ordinal)
      }
    }
    return section.sentences.flatMap(({ text }) => {
      const said = gist(text)
      // A sentence with a gap is not written yet.
      if (said.length < SHORTEST || gapsOf(text).length > 0) return []
      const cell = quoted(text)
      if (cell.length >= SHORTEST_QUOTE && tableWords().includes(cell)) return []
      const first = before.get(said)
      before.set(said, first ?? section.ordinal)
      if (first === undefined) return []
      const where = first === section.ordinal ? '本部分前文' : first
      return [
        {
          message: `${section.ordinal}“${excerpt(text)}”与${where}的语句重复，请删去或改写。`,
          actual: excerpt(text),
        },
      ]
    })
  },
}

/** What a sentence tells of a cell: “年度目标为…”. Tables that repeat themselves are the audit's business. */
function quoted(text: string): string {
  return text.replace(/^.*?(?:为：|为|：)/, '').replace(/[。！？\s]/g, '')
}
