import type { Ledger } from '../../facts/index.ts'

/** Rows of the form that name people or tell how to reach them. */
const personal = ['head', 'filler', 'phone', 'date']

/** Whether a fact's cell is one of the signature line; such cells never reach a model. */
export function isPersonal(id: string): boolean {
  return personal.some((row) => id.split('.').includes(row))
}

/** Takes out of texts what names or reaches people, and puts it back. */
export interface Mask {
  /** A text as a model may have it: people and numbers as 〔姓名1〕, 〔号码1〕, and nothing that closes a fence. */
  hide(text: string): string
  /** A model's text with what was hidden in its place again. */
  restore(text: string): string
}

const digit = '[0-9０-９]'
/** Digits in a row, or in groups as numbers of telephones and cards are written. */
const number = `${digit}(?:[ 　\\-－—]?${digit})`
const patterns = [
  /[\w.+-]+\s?[@＠]\s?[\w-]+(?:[.．。][\w-]+)*[.．][A-Za-z]{2,}/g,
  // Fixed telephones, with the area code in brackets or before a dash.
  new RegExp(
    `[（(]\\s?0${digit}{2,3}\\s?[)）]\\s?${digit}{7,8}|(?<!${digit})${digit}{3,4}\\s?[-－—]\\s?${digit}{7,8}(?!${digit})`,
    'g',
  ),
  // Mobile telephones, identity and bank numbers.
  new RegExp(`(?:[+＋]?86[- ]?)?(?<![0-9０-９.．])${number}{10,18}[XxＸ]?(?![0-9０-９.．])`, 'g'),
  // Shorter ones, where the text says what they are.
  new RegExp(
    `(?<=(?:电话|手机|座机|传真|微信|QQ|账号|帐号|卡号|身份证)[^0-9０-９\\n，。；]{0,6})${number}{5,}[XxＸ]?`,
    'gi',
  ),
]

/** 2023-01-01 2023-12-31 has as many digits as a number that reaches somebody. */
const date = /^(?:19|20)\d{2}[-－—](?:0?[1-9]|1[0-2])[-－—](?:0?[1-9]|[12]\d|3[01])(?!\d)/

/** People whom a text names as such, whatever cell it stands in. */
const introduced =
  /(?:联系人|填表人|填报人|经办人|负责人签[字名]|签字人|分管领导)[：:]\s*(\p{Script=Han}(?:\s?\p{Script=Han}){1,3})(?![\p{Script=Han}])/gu

/** What is written into a cell for a signature without naming anybody. */
const nobody = /^(?:已签字?|签字|签名|盖章|公章|略|无|见原件)*$/

/** Marks that no reader sees, by which text can be hidden in text. */
const invisible = /[\p{Cf}\p{Co}\p{Cn}]|(?![\n\t])\p{Cc}/gu

/** Hides the same things behind the same words throughout a submission, whichever text comes first. */
export function maskFor(ledger: Ledger): Mask {
  const names = new Map<string, string>()
  const numbers = new Map<string, string>()
  const originals = new Map<string, string>()
  const behind = (known: Map<string, string>, kind: string, original: string) => {
    const key = original.replace(/\s+/g, '')
    const mark = known.get(key) ?? `〔${kind}${known.size + 1}〕`
    known.set(key, mark)
    originals.set(mark, originals.get(mark) ?? original)
    return mark
  }
  let named: RegExp | undefined

  const hide = (text: string) => {
    let masked = text.replace(invisible, '')
    for (const phone of told) masked = masked.replaceAll(phone, (found) => behind(numbers, '号码', found))
    for (const pattern of patterns)
      masked = masked.replace(pattern, (found) => (date.test(found) ? found : behind(numbers, '号码', found)))
    masked = masked.replace(introduced, (found, name: string) =>
      found.replace(name, behind(names, '姓名', name)),
    )
    if (named) masked = masked.replace(named, (found) => behind(names, '姓名', found))
    return masked
      .replaceAll('<', '＜')
      .replaceAll('>', '＞')
      .replaceAll('{{', '｛｛')
      .replaceAll('}}', '｝｝')
  }

  // Who signed, and who waived a finding.
  const signed = signatureCells(ledger, ['head', 'filler']).flatMap(namesIn)
  const waived = (ledger.submission.waivers ?? []).map(({ name }) => name).filter(({ length }) => length >= 2)
  for (const name of [...signed, ...waived]) behind(names, '姓名', name)
  if (names.size > 0) named = new RegExp([...names.keys()].map(spaced).join('|'), 'g')
  const told = signatureCells(ledger, ['phone']).filter((text) => /\d{5}/.test(text))
  // What stands in the tables is numbered here, so that its marks do not hang on who asks first.
  for (const { value } of ledger.facts) hide(value)

  return {
    hide,
    restore: (text) => text.replace(/〔(?:姓名|号码)\d+〕/g, (mark) => originals.get(mark) ?? mark),
  }
}

/** What stands in these rows of the signature lines. */
function signatureCells({ submission }: Ledger, rows: readonly string[]): string[] {
  return submission.attachments
    .flatMap((attachment) => attachment.blocks.flatMap((block) => block.rows))
    .filter(({ id }) => rows.includes(id))
    .flatMap(({ cells }) => Object.values(cells).map((text) => text.trim()))
}

/** The people in a cell of the signature line: 张三（签字）、李四. */
function namesIn(text: string): string[] {
  return text
    .replace(/[（(][^）)]*[）)]/g, ' ')
    .split(/[、，,；;/\n]|\s{3,}/)
    .map((name) => name.replace(/\s+/g, ''))
    .filter((name) => name.length >= 2 && !nobody.test(name))
}

/** A name is the same with spaces between its characters. */
function spaced(name: string): string {
  return [...name].map((character) => character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ 　]*')
}
