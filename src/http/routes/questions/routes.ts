import { createRoute } from '@hono/zod-openapi'
import { answerSchema } from '../../../../schemas/answer.ts'
import { questionSchema } from '../../../../schemas/question.ts'
import { submissionParameters } from '../../parameters.ts'
import { json, jsonBody, problemResponses } from '../../responses.ts'

export const askQuestion = createRoute({
  method: 'post',
  path: '/submissions/{id}/questions',
  operationId: 'askQuestion',
  summary: '就申报提问，回答附所依据的单元格',
  tags: ['审核'],
  request: { params: submissionParameters, body: jsonBody(questionSchema) },
  responses: { 200: json(answerSchema, '回答'), ...problemResponses(400, 404, 413, 415, 422) },
})
