import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { healthSchema } from '../../../../schemas/health.ts'
import { json } from '../../responses.ts'

export const health = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'health',
  summary: '服务是否在运行',
  tags: ['运维'],
  security: [],
  request: {
    query: z.object({
      deep: z
        .enum(['0', '1'])
        .default('0')
        .meta({ description: '1：探查大模型端点；结果缓存，不会每次都去探查' }),
    }),
  },
  responses: { 200: json(healthSchema, '在运行') },
})
