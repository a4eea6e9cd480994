import { IntakeError } from './error.ts'

/** What an archive says of its entries, read without unpacking: names and sizes; and single entries of it. */

const UNPACKED_LIMIT = 120 * 1024 * 1024
const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

interface Entry {
  name: string
  /** 0: as it is; 8: deflated. */
  method: number
  packed: number
  /** Where its own header stands, and behind that its content. */
  header: number
}

/** The names in the archive; refuses what is broken, encrypted, or would unpack to too much. */
export function readEntryNames(bytes: Uint8Array): string[] {
  return readEntries(bytes).map(({ name }) => name)
}

function readEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let position = view.getUint32(end + 16, true)
  let unpacked = 0
  const entries: Entry[] = []
  for (let entry = 0; entry < count; entry++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== DIRECTORY_ENTRY) throw broken()
    if ((view.getUint16(position + 8, true) & 1) === 1) throw encrypted()
    unpacked += view.getUint32(position + 24, true)
    const nameLength = view.getUint16(position + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength)),
      method: view.getUint16(position + 10, true),
      packed: view.getUint32(position + 20, true),
      header: view.getUint32(position + 42, true),
    })
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true)
  }
  if (unpacked > UNPACKED_LIMIT)
    throw new IntakeError('file_too_large', '文件解压后过大，无法读取。请只保留申报表格和报告。')
  return entries
}

/** One entry as text, read up to `limit` bytes; undefined where the archive has none of this name. */
export async function readEntry(bytes: Uint8Array, name: string, limit: number): Promise<string | undefined> {
  const entry = readEntries(bytes).find((one) => one.name === name)
  if (!entry) return undefined
  const { header, method, packed } = entry
  if (header + 30 > bytes.length) throw broken()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const content = new Blob([bytes.slice(start, start + packed)]).stream()
  const unpacked = method === 0 ? content : content.pipeThrough(new DecompressionStream('deflate-raw'))
  return decodeUpTo(unpacked, limit)
}

async function decodeUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  const reader = stream.getReader()
  while (length < limit) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw broken(cause)
    })
    if (done) return text + decoder.decode()
    length += value.length
    text += decoder.decode(value, { stream: true })
  }
  await reader.cancel()
  return text
}

function findEnd(view: DataView): number {
  for (let position = view.byteLength - 22; position >= Math.max(0, view.byteLength - 65_557); position--) {
    if (view.getUint32(position, true) === END_OF_DIRECTORY) return position
  }
  throw broken()
}

export function broken(cause?: unknown): IntakeError {
  return new IntakeError(
    'broken_file',
    '文件已损坏或不完整，无法打开。请用 Word 或 WPS 重新另存后再上传。',
    cause,
  )
}

export function encrypted(): IntakeError {
  return new IntakeError('encrypted_file', '文件设有打开密码，无法读取。请取消密码另存后再上传。')
}
