/** Signs of the symbol fonts that forms are ticked and compared with, by font and place in it; places count from F000. */
const known: Record<string, Record<number, string>> = {
  symbol: { 163: '≤', 179: '≥', 177: '±', 180: '×', 184: '÷', 185: '≠', 183: '•' },
  wingdings: { 168: '☐', 111: '☐', 252: '✓', 254: '☑', 253: '☒', 108: '●', 110: '■' },
  'wingdings 2': { 163: '☐', 80: '✓', 82: '☑', 84: '☒' },
}

/** A `w:sym` as text; one that is not known stays the sign of its font that it is. */
export function readSymbol(font: string, hex: string): string {
  const code = Number.parseInt(hex, 16)
  if (!(code > 0 && code <= 0xffff)) return ''
  return known[font.toLowerCase()]?.[code & 0xff] ?? String.fromCharCode(code)
}
