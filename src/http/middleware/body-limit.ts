import { bodyLimit } from 'hono/body-limit'
import { ProblemError } from '../problems/problem.ts'

/** Largest body accepted: 10 MB, counted while it is read where its length is not announced. */
export const BODY_LIMIT = 10 * 1024 * 1024

export const limitedBody = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: () => {
    throw new ProblemError('payload_too_large', '请求正文超过 10 MB。')
  },
})
