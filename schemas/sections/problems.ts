import * as z from 'zod'
import { sentenceSchema } from './text.ts'

/** 七、存在的问题及原因分析: each problem with what it rests on. */
export const problemsReplySchema = z
  .strictObject({
    problems: z
      .array(
        z.strictObject({
          title: z.string().min(2).max(60).meta({ description: '问题的概括，不含数字' }),
          text: sentenceSchema.meta({ description: '问题的事实，数字写成 {{事实编号}}' }),
          evidence: z
            .array(z.string())
            .min(1)
            .max(20)
            .meta({ description: '所依据的事实编号或审核发现编号' }),
          cause: z.string().min(1).max(300).meta({ description: '初步判断的原因，由经办人确认' }),
        }),
      )
      .min(1)
      .max(12),
  })
  .meta({ id: 'ProblemsReply' })

export type ProblemsReply = z.infer<typeof problemsReplySchema>
