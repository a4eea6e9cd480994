import { createRoute } from '@hono/zod-openapi'
import { checkInputSchema, statelessCheckInputSchema } from '../../../../schemas/check-input.ts'
import { checkResultSchema } from '../../../../schemas/check-result.ts'
import { submissionParameters } from '../../parameters.ts'
import { json, jsonBody, problemResponses } from '../../responses.ts'

const tags = ['核对']

export const checkStored = createRoute({
  method: 'post',
  path: '/submissions/{id}/check',
  operationId: 'checkSubmission',
  summary: '以已录入的申报核对一份报告',
  tags,
  request: { params: submissionParameters, body: jsonBody(checkInputSchema) },
  responses: { 200: json(checkResultSchema, '核对结论'), ...problemResponses(400, 404, 413, 415, 422) },
})

export const checkStateless = createRoute({
  method: 'post',
  path: '/check',
  operationId: 'check',
  summary: '核对一份报告，不保存任何内容',
  tags,
  request: { body: jsonBody(statelessCheckInputSchema) },
  responses: { 200: json(checkResultSchema, '核对结论'), ...problemResponses(400, 413, 415, 422) },
})
