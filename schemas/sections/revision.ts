import * as z from 'zod'

/** A section as a model would have it, whole; figures stand as slots. Every field is required, as strict endpoints want it. */
export const revisionReplySchema = z
  .strictObject({
    change: z.boolean().meta({ description: '本章是否需要按修改要求改动' }),
    paragraphs: z
      .array(z.string().min(1).max(4000))
      .max(80)
      .meta({ description: '改后的全部段落和小标题，一段一项，数字写成 {{编号}}；不改时为空数组' }),
  })
  .meta({ id: 'RevisionReply' })

export type RevisionReply = z.infer<typeof revisionReplySchema>
