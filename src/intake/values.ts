/** What cells look like before their column is known: figures, or prose. */

const figure = /^[\d.,，:：%％‰+\-−—–/／≥≤≧≦<>=＝\s]+(?:万元|元|人|%)?$/
const noFigure = new Set(['无', '不适用', '—', '－', '-', '/', '／', '——'])

/** A number, or what is written where there is none. */
export function isFigure(text: string): boolean {
  return text.length <= 40 && (figure.test(text) || noFigure.has(text.trim()))
}

/** Text long enough to run over several lines. */
export function isProse(text: string): boolean {
  return text.length >= 4 && (text.length >= 20 || /[，。；、：\n,;]/.test(text))
}
