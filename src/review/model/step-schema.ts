import * as z from 'zod'

/** The formulas by which a model may have figures computed. */
export const formulas = ['difference', 'sum', 'ratio', 'change-rate'] as const

/**
 * What a model returns at each step: tools to be used, or its answer. Tools only read; every field is required, as
 * endpoints with strict schemas want it.
 */
export const stepSchema = z.strictObject({
  lookups: z
    .array(z.string().max(60))
    .max(4)
    .meta({ description: '按词查找事实，每项一组词；不查则为空数组' }),
  derivations: z
    .array(
      z.strictObject({
        formula: z.enum(formulas).meta({
          description:
            'difference：前者−后者；sum：求和；ratio：前者÷后者（%）；change-rate：（前者−后者）÷后者（%）',
        }),
        facts: z.array(z.string().max(120)).min(2).max(12).meta({ description: '事实编号' }),
      }),
    )
    .max(4)
    .meta({ description: '由事实推算；不推算则为空数组' }),
  findings: z.boolean().meta({ description: '是否要看审核发现' }),
  answer: z.string().max(3000).meta({ description: '最终回答，数字写成 {{编号}}；还需查找时为空字符串' }),
})

export type Step = z.infer<typeof stepSchema>
