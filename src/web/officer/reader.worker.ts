import { proseReader, withoutOffsets } from '../../fill/index.ts'
import { type Intake, IntakeError, readFile, readReturnedFile } from '../../intake/index.ts'
import type { ReadAnswer, ReadRequest, ReturnedFile } from './read-in-page.ts'

/** Reads a file beside the page, which stays free to move meanwhile. */
self.onmessage = async ({ data: { bytes, name } }: MessageEvent<ReadRequest>) => {
  self.postMessage(await answer(new Uint8Array(bytes), name))
}

async function answer(bytes: Uint8Array, name: string): Promise<ReadAnswer> {
  try {
    const returned = await readExported(bytes, name)
    return returned ? { kind: 'returned', returned } : { kind: 'read', intake: await read(bytes, name) }
  } catch (error) {
    if (error instanceof IntakeError) return { kind: 'refused', code: error.code, detail: error.message }
    return { kind: 'failed' }
  }
}

async function read(bytes: Uint8Array, name: string): Promise<Intake> {
  return withoutOffsets(await readFile(bytes, name, proseReader(new Date().getUTCFullYear() - 1)))
}

/** A file that was exported; what is wrong with a file of another kind, its own reader says. */
async function readExported(bytes: Uint8Array, name: string): Promise<ReturnedFile | undefined> {
  const { readOrigin } = await import('../../export/origin/read.ts')
  const origin = await readOrigin(bytes).catch(() => undefined)
  if (!origin) return undefined
  const [returned, intake] = await Promise.all([
    readReturnedFile(bytes, name),
    read(bytes, name).catch(() => undefined),
  ])
  return { origin, ...returned, ...(intake && { intake }) }
}
