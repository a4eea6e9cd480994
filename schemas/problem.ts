import * as z from 'zod'

/** RFC 9457 problem details, with a stable English code. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: '中文说明' }),
    code: z.string().meta({ description: '稳定的英文代码', example: 'not_a_submission' }),
    errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'application/problem+json' })

export type Problem = z.infer<typeof problemSchema>
