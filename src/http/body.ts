import type { Context } from 'hono'
import type * as z from 'zod'
import { ProblemError } from './problems/problem.ts'
import { invalidBody } from './problems/validation.ts'

/**
 * A body that may come as JSON or as a form with a file. The routes' validators take a body of one kind only, so such a
 * one is read here, by the same schemas.
 */
export async function readEitherBody<Json extends z.ZodType, Form extends z.ZodType>(
  c: Context,
  jsonSchema: Json,
  formSchema: Form,
): Promise<{ json: z.output<Json> } | { form: z.output<Form> }> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === 'multipart/form-data') return { form: parse(formSchema, await form(c)) }
  if (type !== 'application/json') {
    throw new ProblemError('unsupported_media_type', '请以 application/json 或 multipart/form-data 提交。')
  }
  return { json: parse(jsonSchema, await c.req.json().catch(malformedJson)) }
}

/** The description of such a body, by the names of its schemas: where it is described, nothing validates it. */
export function eitherBody(jsonName: string, formName: string) {
  const schema = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } })
  return {
    required: true,
    content: { 'application/json': schema(jsonName), 'multipart/form-data': schema(formName) },
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw invalidBody(parsed.error)
  return parsed.data
}

function form(c: Context): Promise<unknown> {
  return c.req.parseBody({ all: true }).catch(() => {
    throw new ProblemError('malformed_form', '表单无法解析，请检查 multipart/form-data 的 boundary。')
  })
}

function malformedJson(): never {
  throw new ProblemError('malformed_json', '请求正文不是合法的 JSON，请检查格式与编码（UTF-8）。')
}
