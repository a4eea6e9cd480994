import { createRoute } from '@hono/zod-openapi'
import { revisionInputSchema, revisionSchema } from '../../../../schemas/revision.ts'
import { draftParameters } from '../../parameters.ts'
import { jsonBody, problemResponses, versioned } from '../../responses.ts'

export const proposeRevision = createRoute({
  method: 'post',
  path: '/drafts/{draftId}/revisions',
  operationId: 'proposeRevision',
  summary: '按修改要求提出修改建议',
  description:
    '由大模型就报告稿的最新版本提出修改，核对通过的才提供；什么也不保存。采纳一章，以 PUT 修改该章，If-Match 用本答复的 ETag。' +
    '没有配置大模型时如实说明，就附件数据的提问由规则回答。',
  tags: ['报告'],
  request: { params: draftParameters, body: jsonBody(revisionInputSchema) },
  responses: {
    200: versioned(revisionSchema, '修改建议；ETag 为所依据的版本'),
    ...problemResponses(400, 404, 413, 415, 422),
  },
})
