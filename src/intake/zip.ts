import { IntakeError } from './error.ts'

/** What an archive says of its entries, read without unpacking: names and sizes. */

const UNPACKED_LIMIT = 120 * 1024 * 1024
const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

/** The names in the archive; refuses what is broken, encrypted, or would unpack to too much. */
export function readEntryNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let position = view.getUint32(end + 16, true)
  let unpacked = 0
  const names: string[] = []
  for (let entry = 0; entry < count; entry++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== DIRECTORY_ENTRY) throw broken()
    if ((view.getUint16(position + 8, true) & 1) === 1) throw encrypted()
    unpacked += view.getUint32(position + 24, true)
    const nameLength = view.getUint16(position + 28, true)
    names.push(new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength)))
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true)
  }
  if (unpacked > UNPACKED_LIMIT)
    throw new IntakeError('file_too_large', '文件解压后过大，无法读取。请只保留申报表格和报告。')
  return names
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
