import type { Origin } from '../../export/origin/origin.ts'
import type { Intake, IntakeCode, Returned } from '../../intake/index.ts'

export interface ReadRequest {
  bytes: ArrayBuffer
  name: string
}

/** A Word file that says which report it was exported from. */
export interface ReturnedFile extends Returned {
  origin: Origin
  /** What it is when read like any other file; absent where it cannot be. */
  intake?: Intake
}

export type ReadAnswer =
  | { kind: 'read'; intake: Intake }
  | { kind: 'returned'; returned: ReturnedFile }
  | { kind: 'refused'; code: IntakeCode; detail: string }
  /** This browser cannot; the service can. */
  | { kind: 'failed' }

/** Longer than any file that is accepted takes; then the service is asked. */
const PATIENCE = 60_000

/**
 * Reads a file in the browser, by the modules that the service reads it by, so that the service has the tables to check
 * and store and no file to unpack. Never throws.
 */
export async function readInPage(file: File): Promise<ReadAnswer> {
  let worker: Worker | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const bytes = await file.arrayBuffer()
    const started = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
    worker = started
    return await new Promise<ReadAnswer>((resolve) => {
      const fail = () => resolve({ kind: 'failed' })
      timer = setTimeout(fail, PATIENCE)
      started.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data)
      started.onerror = fail
      started.onmessageerror = fail
      const request: ReadRequest = { bytes, name: file.name }
      started.postMessage(request, [bytes])
    })
  } catch {
    return { kind: 'failed' }
  } finally {
    clearTimeout(timer)
    worker?.terminate()
  }
}
