import * as z from 'zod'
import { placeSchema } from './place.ts'

export const severitySchema = z
  .enum(['error', 'warning', 'info'])
  .meta({ id: 'Severity', description: 'error：不可能成立；warning：审核人会问；info：措辞、版式' })

/** Something wrong or doubtful, found by one rule. Figures are decimal strings or words. */
export const findingSchema = z
  .strictObject({
    rule: z.string().meta({ description: '规则编号', example: 'project-budgets-add-up' }),
    severity: severitySchema,
    message: z.string().meta({ description: '中文说明：写了什么、表中是什么、怎么办' }),
    places: z.array(placeSchema),
    expected: z.string().optional(),
    actual: z.string().optional(),
    formula: z.string().optional(),
  })
  .meta({ id: 'Finding', description: '审核发现' })

export type Severity = z.infer<typeof severitySchema>
export type Finding = z.infer<typeof findingSchema>
