import type { OpenAPIHono } from '@hono/zod-openapi'
import { checkInputSchema } from '../../schemas/check-input.ts'
import { returnedFileSchema } from '../../schemas/returned-report.ts'
import { submissionFileSchema, submissionInputSchema } from '../../schemas/submission-input.ts'
import type { AppEnv } from './context.ts'

/** Adds to the API what its routes refer to by name. */
export function registerComponents({ openAPIRegistry: registry }: OpenAPIHono<AppEnv>): void {
  registry.register('SubmissionInput', submissionInputSchema)
  registry.register('SubmissionFile', submissionFileSchema)
  registry.register('CheckInput', checkInputSchema)
  registry.register('ReturnedFile', returnedFileSchema)
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'AUTH_MODE 为 token 或 oidc 时须带令牌；为 local 时不用',
  })
}

/** GET /openapi.json: the contract, made from the schemas that validate. */
export const openApiInfo = {
  openapi: '3.1.0',
  info: {
    title: 'Tieout 勾稽',
    version: '1',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    description:
      '预算绩效自评：录入附件、核对报告、撰写报告、审核提问。出错时以 application/problem+json 答复。',
  },
  servers: [{ url: '/' }],
  security: [{ bearer: [] }, {}],
}
