import type { Fact } from '../../../schemas/fact.ts'
import { plain } from '../../draft/composer/cell-text.ts'
import type { Asked } from '../asked.ts'
import { defineIntent, type Source } from '../intent.ts'
import { statement, valueWords, whereabouts } from '../reply.ts'

/** Cells shown in one answer, and the longest that is quoted. */
const MOST = 6
const LONGEST = 400

/** 培训了多少人: words that name no row, looked for in the cells that are prose; what they say is quoted, not judged. */
export default defineIntent({
  id: 'mentions',
  recognises: ({ things, unknown }) => things.length === 0 && unknown.length > 0,
  answer(asked, source) {
    const found = cellsWith(asked, source)
    if (found.length === 0) return undefined
    return [
      statement(
        [`附表没有单列“${asked.unknown.join('、')}”，以下填报内容与此有关：`, '以下填报内容与此有关：'],
        [],
      ),
      ...found.map((fact) =>
        statement(
          [
            `${whereabouts(fact)}：${plain(valueWords(fact))}。`,
            `${fact.place?.attachment}·${fact.place?.row}。`,
          ],
          [fact],
        ),
      ),
    ]
  },
})

/** Cells of goals and indicators that hold one of the words. Signatures and names are never looked through. */
function cellsWith({ unknown }: Asked, { ledger }: Source): Fact[] {
  const columns = ['.achieved', '.actual', '.target', '.expected']
  const cells = ledger.facts.filter(
    ({ id, value, place }) =>
      place !== undefined &&
      columns.some((column) => id.endsWith(column)) &&
      value.length <= LONGEST &&
      unknown.some(
        (words) =>
          words.length > 1 &&
          (value.includes(words) || (place.row.includes(words) && !id.endsWith('.expected'))),
      ),
  )
  return cells
    .sort((a, b) => Number(b.id.endsWith('.actual')) - Number(a.id.endsWith('.actual')))
    .slice(0, MOST)
}
