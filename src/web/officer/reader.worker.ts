import { proseReader, withoutOffsets } from '../../fill/index.ts'
import { IntakeError, readFile } from '../../intake/index.ts'
import type { ReadAnswer, ReadRequest } from './read-in-page.ts'

/** Reads a file beside the page, which stays free to move meanwhile. */
self.onmessage = async ({ data: { bytes, name } }: MessageEvent<ReadRequest>) => {
  self.postMessage(await answer(bytes, name))
}

async function answer(bytes: ArrayBuffer, name: string): Promise<ReadAnswer> {
  try {
    const intake = await readFile(new Uint8Array(bytes), name, proseReader(new Date().getUTCFullYear() - 1))
    return { kind: 'read', intake: withoutOffsets(intake) }
  } catch (error) {
    if (error instanceof IntakeError) return { kind: 'refused', code: error.code, detail: error.message }
    return { kind: 'failed' }
  }
}
