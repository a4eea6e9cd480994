import { decodeText } from './decode.ts'
import { IntakeError } from './error.ts'
import type { Grid } from './grid.ts'
import type { Intake } from './intake.ts'
import { refuseLarge } from './limits.ts'
import { broken, encrypted } from './office/errors.ts'
import type { ProseReader } from './prose.ts'
import { readHtml } from './read-html.ts'
import { readReport } from './read-report.ts'
import { readText } from './read-text.ts'
import { type Returned, readReturned } from './returned.ts'
import { readGrid } from './submission.ts'

/**
 * A file → submission. What it is, its content says; its name only words the refusal. The readers of Office files are
 * loaded when they are needed.
 */
export async function readFile(bytes: Uint8Array, name: string, prose?: ProseReader): Promise<Intake> {
  refuseLarge(bytes.length)
  if (startsWith(bytes, [0x50, 0x4b])) return readArchive(bytes, name, prose)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refuseCompound(bytes, name)
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw unsupported('PDF', '请上传原始的 Word 或 Excel 文件，或把内容复制后粘贴')
  if (/\.(?:docx|xlsx)$/i.test(name)) throw broken()
  if (looksBinary(bytes)) throw unsupported(extension(name))
  const text = decodeText(bytes)
  const kind = textKinds.find(([pattern]) => pattern.test(text.slice(0, 1000)))
  if (kind) throw unsupported(kind[1], kind[2])
  if (/<(?:html|table|body|td|p)[\s>]/i.test(text)) {
    return readHtml(text, prose)
  }
  return readText(text, prose)
}

/** The report's text in a Word file; undefined where the file holds attachments and no report. */
export async function readReportFile(bytes: Uint8Array, name: string): Promise<string | undefined> {
  return readReport(await readWordFile(bytes, name))
}

/** All that a Word file with a report holds, shared out: for a file that was exported and came back. */
export async function readReturnedFile(bytes: Uint8Array, name: string): Promise<Returned> {
  return readReturned(await readWordFile(bytes, name))
}

async function readWordFile(bytes: Uint8Array, name: string): Promise<Grid> {
  refuseLarge(bytes.length)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refuseCompound(bytes, name)
  const { openPackage } = await import('./office/package.ts')
  const file = startsWith(bytes, [0x50, 0x4b]) ? await openPackage(bytes) : undefined
  if (file?.kind !== 'document') throw unsupported(extension(name), '请上传由本系统下载、修改后的 .docx 文件')
  const { readDocxGrid } = await import('./docx/grid.ts')
  return readDocxGrid(file)
}

async function readArchive(bytes: Uint8Array, name: string, prose?: ProseReader): Promise<Intake> {
  const { openPackage } = await import('./office/package.ts')
  const file = await openPackage(bytes)
  if (file.kind === 'document') {
    const { readDocxGrid } = await import('./docx/grid.ts')
    return readGrid(readDocxGrid(file), prose)
  }
  if (file.kind === 'workbook') {
    const { readXlsxGrid } = await import('./xlsx/grid.ts')
    return readGrid(readXlsxGrid(file), prose)
  }
  const known = archives.find(([sign]) => file.names.includes(sign))
  if (known) throw unsupported(known[1], known[2])
  throw /\.(?:docx|xlsx)$/i.test(name) ? broken() : unsupported(extension(name))
}

const saveAgain = (kind: string) => `请用 Word、Excel 或 WPS 打开，另存为 ${kind} 后再上传`

/** Archives that are told from others by a file in them. */
const archives: [sign: string, kind: string, advice: string][] = [
  ['OFD.xml', 'OFD', '请上传原始的 Word 或 Excel 文件'],
  ['xl/workbook.bin', '.xlsb', saveAgain('.xlsx')],
  ['mimetype', 'OpenDocument', saveAgain('.docx 或 .xlsx')],
]

/** Text files that are of a program's own kind, told by how they begin. */
const textKinds: [pattern: RegExp, kind: string, advice: string][] = [
  [/^\{\\rtf/, 'RTF', saveAgain('.docx')],
  [/<\?mso-application\s+progid="Excel/, 'Excel 2003 XML', saveAgain('.xlsx')],
  [/<\?mso-application\s/, 'Word XML', saveAgain('.docx')],
  [/^(?:[\w-]+:.*\s+)*?MIME-Version:/i, 'MHT（单个文件网页）', saveAgain('.docx 或 .xlsx')],
]

/** The container of old Office files, and of new ones under a password. */
function refuseCompound(bytes: Uint8Array, name: string): IntakeError {
  if (contains(bytes, 'EncryptedPackage')) return encrypted()
  const sheet = /\.(?:xls|et)$/i.test(name)
  return unsupported(
    extension(name),
    `请在 ${sheet ? 'Excel' : 'Word'} 或 WPS 中另存为 ${sheet ? '.xlsx' : '.docx'} 后再上传`,
  )
}

function unsupported(kind: string, advice = '请上传 .docx、.xlsx、.txt 或 .html 文件'): IntakeError {
  return new IntakeError('unsupported_file', `不支持 ${kind} 文件。${advice}。`)
}

function extension(name: string): string {
  return /\.[^./\\]{1,10}$/.exec(name)?.[0] ?? '这种'
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Whether a name stands in the file in UTF-16, as the directory of a compound file has it. */
function contains(bytes: Uint8Array, name: string): boolean {
  const needle = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(needle[0] ?? 0); at >= 0; at = bytes.indexOf(needle[0] ?? 0, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** Zero bytes stand in no text but UTF-16, which begins with its mark. */
function looksBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false
  return bytes.subarray(0, 4096).includes(0)
}
