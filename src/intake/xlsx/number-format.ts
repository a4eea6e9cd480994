import { type Decimal, decimal, HUNDRED, round } from '../../quantity/index.ts'

/**
 * A number as its cell shows it: 0.9881 under `0.00%` is 98.81%, 1161.7 under `#,##0.00` is 1,161.70. The first section
 * of a format says how; the others only colour, bracket or hide, and would cost a negative number its sign and a zero
 * itself. What is no plain format (fractions, powers, conditions) leaves the number as it is stored.
 */

export type Token = { kind: 'digit' | 'literal'; text: string } | { kind: 'point' | 'comma' | 'percent' }

/** Formats that hold for a format's number wherever no code is written down; dates as they are shown in China. */
export const builtInFormats: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'yyyy-m-d',
  16: 'm-d',
  17: 'yyyy-m',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'yyyy-m-d',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** Digits that are no noise of binary fractions: of a formatted number, and of one as it is stored. */
const DIGITS = 15
const PLAIN_DIGITS = 14

export function formatNumber(stored: string, code: string): string {
  const number = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(number) || Math.abs(number) > 1e21) return stored
  const tokens = readTokens(code)
  if (!tokens) return plainNumber(number)
  const value = decimal(number.toPrecision(DIGITS))
  const text = writeDigits(value.abs(), tokens)
  return (value.lt(decimal('0')) && /[1-9]/.test(text) ? '-' : '') + text
}

/** A number as stored, without the noise of binary fractions (0.30000000000000004). */
function plainNumber(number: number): string {
  return decimal(number.toPrecision(PLAIN_DIGITS)).toFixed()
}

/** The first section of a format; undefined where it is none that writes plain digits. */
function readTokens(code: string): Token[] | undefined {
  const tokens: Token[] = []
  const parts = code.matchAll(/"([^"]*)"?|[\\!]([\s\S])|[_*][\s\S]|\[([^\]]*)\]|([\s\S])/g)
  for (const [, quoted, escaped, bracket, sign] of parts) {
    const literal = quoted ?? escaped ?? currencyIn(bracket)
    if (literal !== undefined) tokens.push({ kind: 'literal', text: literal })
    else if (bracket !== undefined && /^(?:[<>=]|DBNum|h+$|m+$|s+$)/i.test(bracket)) return undefined
    else if (sign === ';') break
    else if (sign === undefined) continue
    else if ('0#?'.includes(sign)) tokens.push({ kind: 'digit', text: sign })
    else if (sign === '.') tokens.push({ kind: 'point' })
    else if (sign === ',') tokens.push({ kind: 'comma' })
    else if (sign === '%') tokens.push({ kind: 'percent' })
    else if (/[a-z@/]/i.test(sign)) return undefined
    else tokens.push({ kind: 'literal', text: sign })
  }
  const points = tokens.filter(({ kind }) => kind === 'point').length
  return points <= 1 && tokens.some(({ kind }) => kind === 'digit') ? tokens : undefined
}

/** `[$￥-804]` is a sign, `[$-804]` and `[Red]` are none. */
function currencyIn(bracket: string | undefined): string | undefined {
  return bracket?.startsWith('$') ? bracket.slice(1).split('-')[0] : undefined
}

function writeDigits(value: Decimal, tokens: Token[]): string {
  const point = tokens.findIndex(({ kind }) => kind === 'point')
  const whole = point < 0 ? tokens : tokens.slice(0, point)
  const fraction = point < 0 ? [] : tokens.slice(point + 1)
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit')
  const isScale = (token: Token) => token.kind === 'comma' && tokens.indexOf(token) > last
  const scale = tokens.filter(isScale).length
  let scaled = value
  for (const { kind } of tokens) if (kind === 'percent') scaled = scaled.times(HUNDRED)
  if (scale > 0) scaled = scaled.div(decimal(`1e${3 * scale}`))
  const places = fraction.filter(({ kind }) => kind === 'digit').length
  const [integer = '0', decimals = ''] = round(scaled, places).toFixed(places).split('.')
  return (writeWhole(integer, whole, isScale) + writeFraction(decimals, fraction)).trim()
}

/** The digits from the right, what stands between two placeholders between them; more digits than those at the left. */
function writeWhole(digits: string, tokens: Token[], isScale: (token: Token) => boolean): string {
  const grouped = tokens.some((token) => token.kind === 'comma' && !isScale(token))
  const first = tokens.findIndex(({ kind }) => kind === 'digit')
  let left = digits
  let text = ''
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index] as Token
    if (token.kind === 'percent') text = `%${text}`
    else if (token.kind === 'literal') text = token.text + text
    else if (token.kind === 'digit') {
      const taken = index === first ? left : left.slice(-1)
      left = index === first ? '' : left.slice(0, -1)
      text = (taken || (token.text === '0' ? '0' : '')) + text
    }
  }
  if (first < 0) text += digits
  return grouped ? text.replace(/\d+/, (run) => run.replace(/\B(?=(?:\d{3})+$)/g, ',')) : text
}

/** The decimals under their placeholders; zeros at the end only where the format wants them. */
function writeFraction(digits: string, tokens: Token[]): string {
  const places = tokens.flatMap((token) => (token.kind === 'digit' ? [token.text] : []))
  const least = places.lastIndexOf('0') + 1
  let kept = digits
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1)
  const after = tokens.map((token) =>
    token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '',
  )
  return (kept === '' ? '' : `.${kept}`) + after.join('')
}
