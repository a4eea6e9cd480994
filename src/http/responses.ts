import type * as z from 'zod'
import { problemSchema } from '../../schemas/problem.ts'

/** The description of a JSON answer. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

/** The same, with the entity tag of the version that it shows. */
export function versioned<Schema extends z.ZodType>(schema: Schema, description: string) {
  const headers = { ETag: { description: '版本', schema: { type: 'string' as const } } }
  return { ...json(schema, description), headers }
}

/** The description of a JSON body. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } }
}

const refusals = {
  400: '请求不合法',
  401: '未通过身份验证',
  403: '不接受该来源',
  404: '不存在',
  409: '与现有内容不符',
  412: '版本已过时',
  413: '过大',
  415: '不支持的类型',
  422: '内容不符合要求',
  428: '缺少 If-Match',
  500: '服务内部错误',
  503: '服务尚未配置',
} as const

type Refusal = keyof typeof refusals
interface ProblemResponse {
  description: string
  content: { 'application/problem+json': { schema: typeof problemSchema } }
}

function problem(status: Refusal): ProblemResponse {
  return {
    description: refusals[status],
    content: { 'application/problem+json': { schema: problemSchema } },
  }
}

/** The descriptions of the problems that a route may answer with; every route of the API may with those of the door. */
export function problemResponses<Status extends Refusal>(...statuses: Status[]) {
  const all = [...statuses, 401, 403, 500, 503] as const
  return Object.fromEntries(all.map((status) => [status, problem(status)])) as Record<
    Status | 401 | 403 | 500 | 503,
    ProblemResponse
  >
}
