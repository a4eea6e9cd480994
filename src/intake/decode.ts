import { IntakeError } from './error.ts'

/** Bytes of a text file as text: UTF-8, UTF-16 by its mark, else GB18030. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeBy(['utf-16le'], bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeBy(['utf-16be'], bytes)
  return decodeBy(['utf-8', 'gb18030'], bytes)
}

/** By the first of the encodings that every byte fits. */
function decodeBy([encoding = '', ...others]: string[], bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch (cause) {
    if (others.length > 0) return decodeBy(others, bytes)
    throw new IntakeError('broken_file', '文本编码无法识别。请另存为 UTF-8 编码的文本后再上传。', cause)
  }
}
