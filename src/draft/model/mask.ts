import type { Ledger } from '../../facts/index.ts'

/** Rows of the form that name people or tell how to reach them. */
const personal = ['head', 'filler', 'phone', 'date']

/** Whether a fact's cell is one of the signature line; such cells never reach a model. */
export function isPersonal(id: string): boolean {
  return personal.some((row) => id.split('.').includes(row))
}

/** Mobile and fixed telephone numbers, identity and bank card numbers, addresses of e-mail. */
const reachable =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d.])(?:\d{3,4}-\d{7,8}|\d{11,19}[Xx]?|\d{17}[Xx])(?![\d.])/g

export type Mask = (text: string) => string

/** Takes names of signatories and of whoever waived a finding, and numbers that reach people out of a text, and keeps it from closing its fence. */
export function maskFor(ledger: Ledger): Mask {
  const names = new Set(
    (ledger.submission.waivers ?? []).flatMap(({ name }) => (name.length >= 2 ? name : [])),
  )
  for (const { id, cells } of ledger.submission.attachments.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => rows),
  )) {
    if (id !== 'head' && id !== 'filler') continue
    for (const text of Object.values(cells)) if (text.trim().length >= 2) names.add(text.trim())
  }
  return (text) => {
    let masked = text.replace(reachable, '〔号码〕')
    for (const name of names) masked = masked.replaceAll(name, '〔姓名〕')
    return masked
      .replaceAll('<', '＜')
      .replaceAll('>', '＞')
      .replaceAll('{{', '｛｛')
      .replaceAll('}}', '｝｝')
  }
}
