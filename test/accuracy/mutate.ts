import { createLexicon, type Quantity, scan } from '../../src/prose/index.ts'
import type { Label, LabelledReport } from '../support/labelled-report.ts'

/** One changed place in a correct report. */
export interface Mutant {
  kind: MutationKind
  text: string
  /** Where the changed quantity stands in the changed text. */
  start: number
  end: number
  before: string
  after: string
}

export type MutationKind = 'digit' | 'swap' | 'point' | 'unit' | 'neighbour' | 'direction' | 'column'

export const mutationKinds: Record<MutationKind, string> = {
  digit: '改一个数字',
  swap: '相邻数字对调',
  point: '小数点移位',
  unit: '换单位',
  neighbour: '换成文中另一个数',
  direction: '增减反写',
  column: '预算、决算、年度写错',
}

const lexicon = createLexicon([])

/** The quantity that a piece of text writes; undefined where it is not one quantity. */
function quantityIn(text: string): Quantity | undefined {
  const found = scan(text, lexicon).filter((token) => token.type === 'quantity')
  return found.length === 1 && found[0]?.type === 'quantity' ? found[0].quantity : undefined
}

/**
 * Every mutant of one right quantity. A changed figure that still agrees with the fact that the right one stated (by
 * rounding, by an approximation word) says nothing wrong and is left out: `stated` computes that.
 */
export function* mutantsOf(
  report: LabelledReport,
  label: Label,
  stated: (quantity: Quantity) => boolean,
): Generator<Mutant> {
  for (const [kind, after] of changedFigures(report, label)) {
    const quantity = quantityIn(after)
    if (!quantity || stated(quantity)) continue
    yield replaced(report.text, kind, label.start, label.end, after, label.start)
  }
  yield* changedWords(report.text, label)
}

function replaced(
  text: string,
  kind: MutationKind,
  start: number,
  end: number,
  after: string,
  quantityStart: number,
): Mutant {
  const changed = text.slice(0, start) + after + text.slice(end)
  return {
    kind,
    text: changed,
    start: quantityStart,
    end: quantityStart + after.length,
    before: text.slice(start, end),
    after,
  }
}

const digitRuns = /[0-9０-９]/g
const chineseDigits = '一二三四五六七八九'

function* changedFigures(report: LabelledReport, label: Label): Generator<[MutationKind, string]> {
  const { text } = label
  yield* changedDigits(text)
  const swapped = swapDigits(text)
  if (swapped) yield ['swap', swapped]
  const plain = /[0-9]+(?:\.[0-9]+)?/.exec(text)
  if (plain) {
    const [number] = plain
    const shifted = shiftPoint(number)
    if (shifted) yield ['point', text.replace(number, shifted)]
    yield ['point', text.replace(number, number.includes('.') ? number.replace('.', '') : `${number}0`)]
  }
  for (const [from, to] of [
    ['万元', '亿元'],
    ['万元', '元'],
    ['亿元', '万元'],
    ['%', '‰'],
    ['个百分点', '%'],
  ] as const) {
    if (text.includes(from)) yield ['unit', text.replace(from, to)]
  }
  const unit = unitOf(text)
  const others = report.labels.filter(
    (other) =>
      other !== label &&
      (other.kind === 's' || other.kind === 'd') &&
      unitOf(other.text) === unit &&
      other.text !== text,
  )
  others.sort((a, b) => Math.abs(a.start - label.start) - Math.abs(b.start - label.start))
  for (const other of others.slice(0, 3)) yield ['neighbour', other.text]
}

function* changedDigits(text: string): Generator<[MutationKind, string]> {
  const places = [...text.matchAll(digitRuns)].map(({ index }) => index)
  for (const at of places.length > 3
    ? [places[0], places[Math.floor(places.length / 2)], places.at(-1)]
    : places) {
    if (at === undefined) continue
    const code = text.charCodeAt(at)
    const zero = code >= 0xff10 ? 0xff10 : 0x30
    const digit = code - zero
    const next = digit === 9 ? 8 : digit + 1
    yield ['digit', text.slice(0, at) + String.fromCharCode(zero + next) + text.slice(at + 1)]
  }
  for (const [at, unit] of [...text].entries()) {
    const value = chineseDigits.indexOf(unit)
    if (value >= 0) yield ['digit', text.slice(0, at) + chineseDigits[(value + 1) % 9] + text.slice(at + 1)]
  }
}

function swapDigits(text: string): string | undefined {
  const match = [...text.matchAll(/([0-9])(?=([0-9]))/g)].find(
    ([, a, b], index) => a !== b && !(index === 0 && b === '0'),
  )
  if (!match) return undefined
  const at = match.index
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
}

function shiftPoint(number: string): string | undefined {
  const point = number.indexOf('.')
  if (point < 0) return number.length > 1 ? `${number.slice(0, -1)}.${number.slice(-1)}` : undefined
  if (point < 2) return undefined
  return `${number.slice(0, point - 1)}.${number[point - 1]}${number.slice(point + 1)}`
}

function unitOf(text: string): string {
  return text.replace(/[0-9０-９.,，．一二三四五六七八九十百千零两点约近余多超过不足\s-]/g, '')
}

const opposites: [string, string][] = [
  ['增加', '减少'],
  ['增长', '下降'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['节约', '超支'],
  ['结余', '超支'],
  ['调增', '调减'],
  ['追加', '调减'],
  ['压减', '增加'],
  ['减少', '增加'],
  ['下降', '增长'],
]

const columns: [string, string][] = [
  ['年初预算', '全年预算'],
  ['全年预算', '年初预算'],
  ['决算', '预算'],
  ['执行数', '年初预算数'],
  ['较上年', '较年初预算'],
  ['上年', '本年'],
]

/** The word of direction right before the figure turned round; the word of its column exchanged. */
function* changedWords(text: string, label: Label): Generator<Mutant> {
  const from = Math.max(0, label.start - 8)
  const lead = text.slice(from, label.start)
  for (const [kind, pairs] of [
    ['direction', opposites],
    ['column', columns],
  ] as const) {
    for (const [word, other] of pairs) {
      const at = lead.lastIndexOf(word)
      if (at < 0 || /[0-9，。；、]/.test(lead.slice(at + word.length))) continue
      const start = from + at
      const changed = text.slice(0, start) + other + text.slice(start + word.length)
      const shift = other.length - word.length
      yield {
        kind,
        text: changed,
        start: label.start + shift,
        end: label.end + shift,
        before: word + text.slice(start + word.length, label.end),
        after: other + text.slice(start + word.length, label.end),
      }
      break
    }
  }
}
