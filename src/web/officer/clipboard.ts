/** What is in the paste box: the text that is seen, and the HTML that it came as, while the two say the same. */
export interface Pasted {
  text: string
  html?: string
}

/**
 * The box after a paste. Tables come as HTML when the whole box is what was pasted, once or piece behind piece;
 * anything typed in between makes the text itself what counts.
 */
export function afterPaste(
  before: Pasted,
  selection: { start: number; end: number },
  data: DataTransfer,
): Pasted | undefined {
  const html = data.getData('text/html')
  if (!/<table[\s>]/i.test(html)) return undefined
  const text = data.getData('text/plain') || textOfHtml(html)
  const whole = selection.start === 0 && selection.end === before.text.length
  if (before.text.trim() === '' || whole) return { text, html }
  const joined = before.text.slice(0, selection.start) + text + before.text.slice(selection.end)
  const behind = before.html !== undefined && before.text.slice(selection.start).trim() === ''
  return behind ? { text: joined, html: `${before.html}\n${html}` } : { text: joined }
}

/** Only to be looked at in the box; the service reads the HTML itself. The parsed document is inert. */
function textOfHtml(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
}
