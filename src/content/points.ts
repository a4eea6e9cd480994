import { causeHeadings, nilPhrases } from '../form/index.ts'
import type { ReportSection } from './section.ts'
import { type Sentence, withoutGaps } from './sentences.ts'

const marker =
  /(?:^|(?<=[。；\n]))[ \t\u3000]*(?:[一二三四五六七八九十]{1,2}是|[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.．、](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,2}[，、：]|(?:首先|其次|再次|再者|最后|另外)[，、])/gm

/** More points than anybody lists. */
const MOST = 100

/**
 * The problems of 第七部分 or the measures of 第八部分, one by one: from marker to marker, else line by line. What only
 * opens the list, says that there is nothing, or tells causes below a heading of its own, is none.
 */
export function pointsOf({ text }: ReportSection): Sentence[] {
  const starts = [...text.matchAll(marker)].map(({ index }) => index)
  const pieces = starts.length > 0 ? between(text, starts) : lines(text)
  let causes = false
  return pieces.slice(0, MOST).filter(({ text: words }) => {
    const said = withoutGaps(words).trim()
    if (isHeading(said)) {
      causes = causeHeadings.test(said) && !/问题/.test(said)
      return false
    }
    return !causes && said !== '' && !/：$/.test(said) && !isNil(said)
  })
}

function between(text: string, starts: readonly number[]): Sentence[] {
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length
    return { start, end, text: text.slice(start, end) }
  })
}

function lines(text: string): Sentence[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    text: words,
  }))
}

/** A heading has a line for itself and no full stop. */
function isHeading(said: string): boolean {
  return said.length <= 24 && !/[。；：！？]/.test(said)
}

function isNil(said: string): boolean {
  return said
    .split('。')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .every((sentence) => nilPhrases.test(sentence))
}
