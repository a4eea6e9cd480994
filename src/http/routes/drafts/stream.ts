import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Draft } from '../../../../schemas/draft.ts'
import type { DraftEvent } from '../../../draft/index.ts'
import type { AppEnv } from '../../context.ts'
import { logEnd } from '../../middleware/log.ts'
import { problemFrom } from '../../problems/from-error.ts'

/**
 * Proxies close a connection on which nothing moves; a comment moves without being an event. It is also what finds out
 * that the client has gone: workerd tells at the next write only.
 */
const heartbeat = 5000

/**
 * Streams a draft in the making: its events as they come, at last `draft` or `error`. When the client goes away, the
 * writing is cancelled.
 */
export function streamDraft(
  c: Context<AppEnv>,
  write: (signal: AbortSignal, onEvent: (event: DraftEvent) => void) => Promise<Draft>,
): Response {
  const gone = new AbortController()
  const start = Date.now()
  const response = streamSSE(c, async (stream) => {
    stream.onAbort(() => gone.abort())
    const beat = setInterval(() => void stream.write(': \n\n'), heartbeat)
    // Events come faster than they are sent; each waits for the one before it.
    let sent = Promise.resolve()
    const send = (event: string, data: unknown) => {
      sent = sent.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }))
    }
    try {
      send('draft', await write(AbortSignal.any([gone.signal, c.req.raw.signal]), forward(send)))
    } catch (error) {
      const problem = problemFrom(error)
      send('error', problem)
      // The request's own line knows nothing of it: to that one all was well when the stream began.
      if (!gone.signal.aborted) logEnd(c, problem.status, start, error)
    } finally {
      clearInterval(beat)
      await sent
    }
  })
  // Some proxies hold back what they take for a page.
  response.headers.set('x-accel-buffering', 'no')
  return response
}

function forward(send: (event: string, data: unknown) => void): (event: DraftEvent) => void {
  return (event) => {
    if (event.type === 'section') return send('section', event.section)
    const { type, ...data } = event
    send(type, data)
  }
}
