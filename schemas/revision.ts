import * as z from 'zod'
import { answerSchema } from './answer.ts'
import { checkResultSchema } from './check-result.ts'
import { findingSchema } from './finding.ts'

/** Longest instruction, in UTF-16 code units. */
export const longestInstruction = 500

export const revisionInputSchema = z
  .strictObject({
    instruction: z
      .string()
      .trim()
      .min(1, '修改要求不能为空')
      .max(longestInstruction, `修改要求过长，请控制在 ${longestInstruction} 字以内`)
      .meta({ description: '修改要求，或就附件数据提的问题', example: '把第七部分写得更具体' }),
    sections: z
      .array(z.string().max(100))
      .min(1, '请至少指明一章')
      .max(10, '最多指明十章')
      .optional()
      .meta({ description: '要修改的章节编号；不给时由修改要求的文字判断', example: ['problems'] }),
  })
  .meta({ id: 'RevisionInput' })

/** What a section would become. The check is of `after` alone, under `review`, as a PUT of that text would have it. */
export const revisedSectionSchema = z
  .strictObject({
    key: z.string(),
    before: z.string(),
    after: z.string(),
    check: checkResultSchema,
    findings: z.array(findingSchema).meta({ description: '修改后的内容审核发现' }),
  })
  .meta({ id: 'RevisedSection' })

/** A proposal; nothing of it is stored. A section is accepted by PUT /drafts/{draftId}/sections/{key}. */
export const revisionSchema = z
  .strictObject({
    proposal: z.strictObject({ sections: z.array(revisedSectionSchema) }),
    answeredBy: z.enum(['rules', 'model']),
    message: z.string().meta({ description: '修改了什么、没有修改什么，或对问题的回答' }),
    answer: answerSchema.optional().meta({ description: '就附件数据的回答，附所依据的单元格' }),
  })
  .meta({ id: 'Revision', description: '修改建议；采纳之前什么也不保存' })

export type RevisionInput = z.infer<typeof revisionInputSchema>
export type RevisedSection = z.infer<typeof revisedSectionSchema>
export type Revision = z.infer<typeof revisionSchema>
