import { IntakeError } from './error.ts'

/** Bytes of a text file as text: UTF-8, UTF-16 by its mark, else GB18030. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return decodeChinese(bytes)
  }
}

function decodeChinese(bytes: Uint8Array): string {
  try {
    return new TextDecoder('gb18030', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch (cause) {
    throw new IntakeError('broken_file', '文本编码无法识别。请另存为 UTF-8 编码的文本后再上传。', cause)
  }
}
