import { inflateRawSync } from 'node:zlib'

/** The parts of a zip file by their paths, read from its central directory. */
export function unzip(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file)
  const parts = new Map<string, string>()
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let entry = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(entry + offset))
    const path = bytes.toString('utf8', entry + 46, entry + 46 + (name ?? 0))
    const local = bytes.readUInt32LE(entry + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20))
    const stored = bytes.readUInt16LE(entry + 10) === 0
    parts.set(path, (stored ? packed : inflateRawSync(packed)).toString('utf8'))
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}
