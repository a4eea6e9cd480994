import { HTTPException } from 'hono/http-exception'
import type { Problem } from '../../../schemas/problem.ts'
import { IntakeError } from '../../intake/index.ts'
import { InvalidCursorError, StaleVersionError, TooLargeError } from '../../store/index.ts'
import { ProblemError, problemOf } from './problem.ts'

/** What to say of an error. Of one that nobody foresaw nothing is told but that it happened. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof ProblemError) return problemOf(error.code, error.detail, error.errors)
  if (error instanceof IntakeError) return problemOf(error.code, error.message)
  if (error instanceof StaleVersionError) {
    return problemOf('version_stale', '在您修改期间，内容已有更新的版本。请重新读取后再改。')
  }
  if (error instanceof TooLargeError) {
    return problemOf(
      'content_too_large',
      `内容共 ${megabytes(error.bytes)} MB，超过可保存的 ${megabytes(error.limit)} MB。`,
    )
  }
  if (error instanceof InvalidCursorError) {
    return problemOf('invalid_cursor', '游标不是本列表给出的，请从第一页重新读取。')
  }
  if (error instanceof HTTPException) return frameworkProblem(error)
  return problemOf('internal_error', '服务出错，请稍后再试；如反复出现，请联系管理员。')
}

/** What the framework's own validators throw before a schema is asked. */
function frameworkProblem({ status }: HTTPException): Problem {
  if (status === 415) return problemOf('unsupported_media_type', '请以 application/json 提交。')
  if (status === 400)
    return problemOf('malformed_json', '请求正文不是合法的 JSON，请检查格式与编码（UTF-8）。')
  return problemOf('internal_error', '服务出错，请稍后再试。')
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2)
}
