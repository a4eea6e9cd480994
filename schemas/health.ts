import * as z from 'zod'

/** What a probe found out about the model's endpoint; neither its address nor its key. */
export const endpointSchema = z
  .strictObject({
    reachable: z.boolean(),
    way: z.enum(['schema', 'object', 'tool', 'prompt']).optional().meta({
      description:
        '令其按结构回答的方式：schema 严格的 JSON Schema，object JSON 对象，tool 工具调用，prompt 仅靠提示词',
    }),
    listed: z.boolean().optional().meta({ description: '端点的模型清单中有无所设模型；不提供清单的不给' }),
    failure: z.string().optional().meta({ description: '不可用的原因', example: 'unauthorized' }),
    ms: z.number().meta({ description: '探查所用毫秒数' }),
    checkedAt: z.iso.datetime(),
  })
  .meta({ id: 'ModelEndpoint' })

export const healthSchema = z
  .strictObject({
    status: z.literal('ok'),
    model: z.enum(['none', 'off', 'invalid', 'configured']).meta({
      description:
        'none：未配置大模型；off：以 LLM_ALLOW=none 关闭；invalid：配置有误，不使用；configured：已配置',
    }),
    endpoint: endpointSchema.optional(),
  })
  .meta({ id: 'Health' })

export type Health = z.infer<typeof healthSchema>
