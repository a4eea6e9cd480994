import { createRoute } from '@hono/zod-openapi'
import { healthSchema } from '../../../../schemas/health.ts'
import { json } from '../../responses.ts'

export const health = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'health',
  summary: '服务是否在运行',
  tags: ['运维'],
  security: [],
  responses: { 200: json(healthSchema, '在运行') },
})
