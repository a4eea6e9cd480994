import type { CheckResult } from '../../../schemas/check-result.ts'

/** What the checker found, each as the sentence, what it says and what the tables say: the words of the repair request. */
export function checkFindings(text: string, check: CheckResult): string[] {
  const wrong = [
    ...check.quantities.filter(({ status }) => status === 'contradicted' || status === 'unsupported'),
    ...check.claims.filter(({ status }) => status === 'contradicted'),
  ]
  return wrong
    .toSorted((a, b) => a.start - b.start)
    .map(
      ({ start, end, text: quoted, message }) =>
        `句子“${sentenceAt(text, start, end)}”中的“${quoted}”：${message ?? '与附表不符。'}`,
    )
}

function sentenceAt(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('\n', start - 1)) + 1
  const ends = [text.indexOf('。', end), text.indexOf('\n', end)].filter((index) => index >= 0)
  return text.slice(from, ends.length > 0 ? Math.min(...ends) : text.length)
}
