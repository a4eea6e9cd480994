import type * as z from 'zod'
import type { Problem } from '../../../schemas/problem.ts'
import { ProblemError } from './problem.ts'

/** The place of an issue as `attachments.0.title`; '' for the whole. */
function errorsOf(error: z.core.$ZodError): NonNullable<Problem['errors']> {
  return error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))
}

/** The problem of a body that is well-formed and yet not what the schema asks for. */
export function invalidBody(error: z.core.$ZodError): ProblemError {
  return new ProblemError('invalid_body', '请求内容有误，详见 errors。', { errors: errorsOf(error) })
}

/** The problem of query parameters that the schema refuses. */
export function invalidQuery(error: z.core.$ZodError): ProblemError {
  return new ProblemError('invalid_query', '查询参数有误，详见 errors。', { errors: errorsOf(error) })
}
