import { ModelFailure } from './failure.ts'

/** Largest reply that is read: far more than any section needs. */
export const REPLY_LIMIT = 1024 * 1024

/**
 * A fetch for talking to an endpoint: reads the whole body, so that a call ends with it, refuses one that is too large
 * or not UTF-8, and follows no redirect, which could carry the key elsewhere.
 */
export async function carefulFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const signal = init?.signal ?? undefined
  const response = await fetch(input, { ...init, redirect: 'manual' }).catch((error: unknown) => {
    throw signal?.aborted ? (signal.reason ?? error) : new ModelFailure('unreachable')
  })
  const body = await readBody(response, signal)
  return new Response(body, { status: response.status, headers: response.headers })
}

async function readBody({ body }: Response, signal: AbortSignal | undefined): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      chunks.push(read.value)
      size += read.value.byteLength
      if (size > REPLY_LIMIT) throw new ModelFailure('too-large')
    }
  } catch (error) {
    await reader?.cancel().catch(() => undefined)
    if (signal?.aborted) throw signal.reason
    throw error instanceof ModelFailure ? error : new ModelFailure('cut')
  }
  return decode(chunks, size)
}

function decode(chunks: readonly Uint8Array[], size: number): string {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new ModelFailure('garbled')
  }
}
