import * as z from 'zod'

/**
 * What a model writes prose in. Figures stand as slots, `{{overall.funds.full-year}}`; what a sentence may not hold
 * (Markdown, line breaks, unknown slots) is judged after parsing, so that the model is told and can repair it.
 */
export const sentenceSchema = z
  .string()
  .min(1)
  .max(1000)
  .meta({ description: '一个完整的句子，数字一律写成 {{事实编号}}' })

export const paragraphSchema = z.strictObject({ sentences: z.array(sentenceSchema).min(1).max(20) })

export const paragraphsSchema = z.array(paragraphSchema).min(1).max(20)

export type Paragraph = z.infer<typeof paragraphSchema>
