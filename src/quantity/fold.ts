/**
 * One UTF-16 unit in, one out, so that offsets into the folded text are offsets into the text as given: full-width
 * letters, digits and signs become half-width, odd blanks become spaces, dashes that stand for minus become “-”.
 * The full-width comma and colon stay, because prose sets them apart from thousands separators and times.
 */
export function fold(text: string): string {
  let folded = ''
  let copied = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    // ASCII and the Chinese characters stay as they are.
    if (code < 0x80 || (code >= 0x3400 && code < 0xa000)) continue
    const replacement = foldUnit(code)
    if (replacement === undefined) continue
    folded += text.slice(copied, index) + replacement
    copied = index + 1
  }
  return copied === 0 ? text : folded + text.slice(copied)
}

function foldUnit(code: number): string | undefined {
  if (code >= 0xff01 && code <= 0xff5e) {
    // ，：；！？（） keep their full-width form: they are punctuation of prose.
    if (code === 0xff0c || code === 0xff1a || code === 0xff1b || code === 0xff01 || code === 0xff1f)
      return undefined
    return String.fromCharCode(code - 0xfee0)
  }
  return singles.get(code)
}

const singles = new Map<number, string>([
  ...[0x3000, 0xa0, 0x1680, 0x202f, 0x205f, 0x200b, 0xfeff].map((code): [number, string] => [code, ' ']),
  ...Array.from({ length: 11 }, (_, index): [number, string] => [0x2000 + index, ' ']),
  ...[0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xfe63].map((code): [number, string] => [code, '-']),
  [0x2015, '—'],
  [0x301c, '~'],
  [0x223c, '~'],
  [0x2236, ':'],
  [0x2267, '≥'],
  [0x2266, '≤'],
  [0x201f, '“'],
  [0x33a1, '㎡'],
])
