import { crc32 } from './crc32.ts'
import { broken, encrypted, tooLargeUnpacked } from './errors.ts'

/**
 * Zip archives, unpacked in bounds: what the directory says is added up and refused before anything is inflated, and
 * what then comes out is held to it, so that neither an honest bomb nor one with a lying header gets far.
 */

/** All that is unpacked of one archive, in bytes: many times a large submission's XML. */
const UNPACKED_LIMIT = 24 * 1024 * 1024
/** An entry larger than this must not be packed more tightly than by the ratio; sheets of blank cells come to 60. */
const RATIO_FROM = 4 * 1024 * 1024
const RATIO_LIMIT = 250

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const STORED = 0
const DEFLATED = 8

/** One file in an archive, as the directory describes it; sizes in bytes. */
export interface Entry {
  name: string
  method: number
  checksum: number
  packed: number
  unpacked: number
  /** Where its local header is. */
  start: number
}

/** The directory of an archive; refuses what is torn, encrypted, or has two files of one name. */
export function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes)
  const end = findEnd(view)
  const entries = new Map<string, Entry>()
  let position = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== DIRECTORY_ENTRY) throw broken()
    if ((view.getUint16(position + 8, true) & 1) === 1) throw encrypted()
    const names = position + 46
    const next = names + view.getUint16(position + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(names, next))
    if (entries.has(name)) throw broken()
    entries.set(name, {
      name,
      method: view.getUint16(position + 10, true),
      checksum: view.getUint32(position + 16, true),
      packed: view.getUint32(position + 20, true),
      unpacked: view.getUint32(position + 24, true),
      start: view.getUint32(position + 42, true),
    })
    position = next + view.getUint16(position + 30, true) + view.getUint16(position + 32, true)
  }
  return entries
}

/** Unpacks some files of an archive. `limit`: bytes that all of them together may have. */
export async function unpack(
  bytes: Uint8Array,
  entries: Entry[],
  limit = UNPACKED_LIMIT,
): Promise<Map<string, Uint8Array>> {
  let total = 0
  for (const { packed, unpacked } of entries) {
    total += unpacked
    if (total > limit || (unpacked > RATIO_FROM && unpacked > RATIO_LIMIT * packed)) throw tooLargeUnpacked()
  }
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) files.set(entry.name, await unpackEntry(bytes, entry))
  return files
}

async function unpackEntry(bytes: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const view = viewOf(bytes)
  const { start } = entry
  if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL_HEADER) throw broken()
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (from + entry.packed > bytes.length) throw broken()
  const packed = bytes.subarray(from, from + entry.packed)
  const content = entry.method === DEFLATED ? await inflate(packed, entry.unpacked) : packed
  if (entry.method !== DEFLATED && entry.method !== STORED) throw broken()
  if (content.length !== entry.unpacked || crc32(content) !== entry.checksum) throw broken()
  return content
}

/** Inflates to exactly `size` bytes; stops as soon as there are more. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const content = new Uint8Array(size)
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return content.subarray(0, length)
      if (length + value.length > size) throw broken()
      content.set(value, length)
      length += value.length
    }
  } catch (cause) {
    reader.cancel().catch(() => undefined)
    throw broken(cause)
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function findEnd(view: DataView): number {
  for (let position = view.byteLength - 22; position >= Math.max(0, view.byteLength - 65_557); position--) {
    if (view.getUint32(position, true) === END_OF_DIRECTORY) return position
  }
  throw broken()
}
