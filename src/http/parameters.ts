import * as z from 'zod'

export const submissionParameters = z.object({ id: z.string().meta({ description: '申报编号' }) })

export const draftParameters = z.object({
  draftId: z.string().meta({ description: '报告稿编号，各版本相同' }),
})

export const versionQuery = z.object({
  version: z.coerce.number().int().min(1).optional().meta({ description: '版本号；不给时为最新版本' }),
})

/** Whether the header is there is the door's business (428), not that of validation (400). */
export const ifMatchHeader = z.object({
  'if-match': z.string().optional().meta({ description: '所依据版本的 ETag；必填，缺少时 428' }),
})

export const idempotencyKeyHeader = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: '调用方为本次请求所取的名称；以同一名称重发得到同一份报告稿' }),
})
