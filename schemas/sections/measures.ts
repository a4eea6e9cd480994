import * as z from 'zod'
import { sentenceSchema } from './text.ts'

/** 八、下一步改进措施: each measure names the problem that it answers, counted from 1. */
export const measuresReplySchema = z
  .strictObject({
    measures: z
      .array(
        z.strictObject({
          problem: z.int().min(1).max(12).meta({ description: '所对应问题的序号，从 1 起' }),
          text: sentenceSchema.meta({ description: '针对该问题的措施' }),
        }),
      )
      .min(1)
      .max(12),
  })
  .meta({ id: 'MeasuresReply' })

export type MeasuresReply = z.infer<typeof measuresReplySchema>
