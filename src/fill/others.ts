import type { StatedQuantity } from '../check/index.ts'
import { fold } from '../quantity/index.ts'
import { sentenceStart } from './around.ts'
import type { Words } from './subject.ts'

/**
 * Words that make a sentence speak of another than the unit in its year: of those below it, of a part of the year, of what
 * is yet to come. The checker would find such a figure wrong; here it would be taken for right.
 */
const others =
  /下属|所属|下辖|直属|二级|二层|全县|全区|全市|全省|上半年|下半年|季度|(?<![0-9])(?:[1-9]|1[01])月|月均|每月|拟|预计|力争|明年|下年|下一年|来年|次年|今后/

/** Whether such a word stands in the figure's sentence before it. */
export function speaksOfOthers({ text, tokens }: Words, { at, start }: StatedQuantity): boolean {
  const first = tokens[sentenceStart(tokens, at)]
  return others.test(fold(text.slice(first?.start ?? start, start)))
}
