import { genericPairs } from '../form/index.ts'
import { pointsOf } from './points.ts'
import type { ContentRule } from './rule.ts'
import { excerpt, withoutGaps } from './sentences.ts'

/**
 * A measure that takes up none of the problems that the report names, as far as words tell: one that quotes a problem must
 * quote one that is there, any other must share a telling word with one.
 */
export const unansweringMeasure: ContentRule = {
  id: 'unanswering-measure',
  severity: 'warning',
  title: '措施没有对应的问题',
  find(section, { sections }) {
    if (section.key !== 'measures') return []
    const problems = sections.filter(({ key }) => key === 'problems').flatMap(pointsOf)
    if (problems.length === 0) return []
    const measures = pointsOf(section)
    const told = problems.map(({ text }) => text).join('\n')
    const known = telling(told)
    return measures
      .filter(({ text }) => {
        const quoted = /针对“([^”]+)”/.exec(text)?.[1]
        if (quoted !== undefined) return !told.includes(quoted)
        return !takesUp(telling(text), known)
      })
      .map(({ text }) => ({
        message: `${section.ordinal}所列措施“${excerpt(text)}”看不出对应第七部分的哪一个问题，请写明。`,
        actual: excerpt(text),
      }))
  },
}

/** One telling pair of characters in common is enough: 采购, 接待, 档案. */
function takesUp(measure: ReadonlySet<string>, problems: ReadonlySet<string>): boolean {
  return [...measure].some((pair) => problems.has(pair))
}

/** The neighbouring pairs of characters of a text, without those that say nothing. */
function telling(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const [run] of withoutGaps(text).matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let index = 0; index + 1 < run.length; index++) {
      const pair = run.slice(index, index + 2)
      if (!genericPairs.has(pair)) pairs.add(pair)
    }
  }
  return pairs
}
