import type { Problem } from '../../schemas/problem.ts'

/** What the service, or the way to it, refused: always with a detail that the user can read. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
  }

  get code(): string {
    return this.problem.code
  }

  get status(): number {
    return this.problem.status
  }
}

/** The service cannot be reached at all. */
export function unreachable(): ProblemError {
  return problemError(
    0,
    'unreachable',
    '无法连接服务',
    '请确认服务已经启动、网络正常，然后重试。您填写的内容仍在本页。',
  )
}

/** The service answered with something that is no problem document. */
export function unexpected(status: number): ProblemError {
  return problemError(
    status,
    'unexpected_answer',
    '服务返回了意外的结果',
    `服务返回状态 ${status}，请稍后重试。`,
  )
}

/** A file that the page itself could not read, in the words and with the code that the service would have for it. */
export function refusal(code: string, detail: string): ProblemError {
  return problemError(422, code, '文件无法识别', detail)
}

/** Whatever was thrown, as a problem. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  return problemError(0, 'page_error', '页面出错', error instanceof Error ? error.message : String(error))
}

function problemError(status: number, code: string, title: string, detail: string): ProblemError {
  return new ProblemError({ type: 'about:blank', title, status, detail, code })
}
