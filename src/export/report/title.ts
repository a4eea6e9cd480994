import { reportTitleTails } from '../../form/report.ts'
import { measureWith } from '../layout/measure.ts'
import { points, size, textWidth } from '../measures.ts'

const em = points(size.two)
/** Digits are half as wide as signs in every face of a title; a line that breaks at its end must not be guessed wider. */
const measure = (text: string): number => measureWith(0.5, text)
/** Room for one more sign would take that sign onto the line. */
const slack = 0.5

/**
 * How far a title that needs two lines stands in from both sides, so that it breaks by sense, before 整体支出 rather than
 * before its last sign. The text stays one line of text.
 */
export function titleIndent(title: string): { left: number; right: number } {
  const room = textWidth / em
  const whole = measure(title)
  if (whole <= room - slack || whole > 2 * room) return { left: 0, right: 0 }
  const first = firstLine(title, room) ?? Math.ceil(whole / 2) + slack
  const side = Math.max(0, Math.floor((textWidth - (first + slack) * em) / 2))
  return { left: side, right: side }
}

/** How long the part before the title's fixed words is, where both parts fit into lines of its length. */
function firstLine(title: string, room: number): number | undefined {
  const at = Math.min(...reportTitleTails.map((tail) => title.indexOf(tail)).filter((index) => index > 0))
  if (at === Infinity) return undefined
  const [first, second] = [measure(title.slice(0, at)), measure(title.slice(at))]
  return first <= room && second <= first + slack ? first : undefined
}
