import type { MutationKind } from './kinds.ts'

/** Slips of the hand in one written figure: a digit, two digits, the point, the unit, the sign. */
export function* slips(text: string): Generator<[MutationKind, string]> {
  for (const after of changedDigits(text)) yield ['digit', after]
  for (const digits of [
    /([0-9])(?=([0-9]))/g,
    /([０-９])(?=([０-９]))/g,
    /([一二三四五六七八九])(?=十([一二三四五六七八九]))/g,
  ]) {
    const after = swapped(text, digits)
    if (after) yield ['swap', after]
  }
  for (const after of shiftedPoints(text)) yield ['point', after]
  for (const [from, to] of units) if (text.includes(from)) yield ['unit', text.replace(from, to)]
  if (/^[-−－—负]/.test(text)) yield ['direction', text.slice(1)]
}

const units = [
  ['万元', '亿元'],
  ['万元', '元'],
  ['亿元', '万元'],
  [/(?<![万亿千百])元/.source, '万元'],
  ['%', '‰'],
  ['%', '个百分点'],
  ['个百分点', '%'],
  ['倍', '%'],
  ['人次', '万人次'],
] as const

const chineseDigits = '一二三四五六七八九'

/** The next digit in place of the first, a middle and the last one; of every Chinese one. */
function* changedDigits(text: string): Generator<string> {
  const places = [...text.matchAll(/[0-9０-９]/g)].map(({ index }) => index)
  const chosen = places.length > 3 ? [places[0], places[places.length >> 1], places.at(-1)] : places
  for (const at of chosen as number[]) {
    const code = text.charCodeAt(at)
    const zero = code >= 0xff10 ? 0xff10 : 0x30
    const next = code - zero === 9 ? code - 1 : code + 1
    yield text.slice(0, at) + String.fromCharCode(next) + text.slice(at + 1)
  }
  for (let at = 0; at < text.length; at++) {
    const digit = chineseDigits.indexOf(text[at] as string)
    if (digit >= 0) yield text.slice(0, at) + chineseDigits[(digit + 1) % 9] + text.slice(at + 1)
  }
}

function swapped(text: string, pairs: RegExp): string | undefined {
  const match = [...text.matchAll(pairs)].find(
    ([, a, b], index) => a !== b && !(index === 0 && /[0０]/.test(b ?? '')),
  )
  if (!match) return undefined
  const [, a = '', b = ''] = match
  const second = text.indexOf(b, match.index + 1)
  return text.slice(0, match.index) + b + text.slice(match.index + 1, second) + a + text.slice(second + 1)
}

function* shiftedPoints(text: string): Generator<string> {
  const number = /[0-9０-９]+(?:[.．][0-9０-９]+)?/.exec(text)?.[0]
  if (!number) return
  const point = number.search(/[.．]/)
  const whole = point < 0 ? number : number.slice(0, point)
  const rest = point < 0 ? '' : number.slice(point + 1)
  if (whole.length > 1) yield text.replace(number, `${whole.slice(0, -1)}.${whole.slice(-1)}${rest}`)
  yield text.replace(number, rest ? whole + rest : `${whole}0`)
}
