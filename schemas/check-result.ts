import * as z from 'zod'
import { factSchema } from './fact.ts'
import { findingSchema } from './finding.ts'

export const policySchema = z.enum(['review', 'draft']).meta({
  id: 'Policy',
  description: 'draft：系统所写，有无依据的数即退回；review：人所写，无依据的数只提醒',
})

export const quantityStatusSchema = z
  .enum(['supported', 'derived', 'contradicted', 'unsupported'])
  .meta({ id: 'QuantityStatus' })

/** How the checker read a quantity, so that a wrong reading can be seen. */
export const readingSchema = z
  .strictObject({
    subject: z.string().optional().meta({ description: '单位或项目' }),
    measure: z.string().optional().meta({ description: '所指的项目、指标' }),
    period: z.string().optional().meta({ description: '所指的期间或口径' }),
  })
  .meta({ id: 'Reading' })

const span = {
  start: z.int().nonnegative().meta({ description: '起点，UTF-16 码元' }),
  end: z.int().nonnegative().meta({ description: '终点（不含），UTF-16 码元' }),
  text: z.string(),
}

/** A number with its unit as the prose writes it, and what the tables say of it. */
export const quantitySchema = z
  .strictObject({
    ...span,
    status: quantityStatusSchema,
    facts: z.array(factSchema),
    reading: readingSchema.optional(),
    expected: z.string().optional(),
    formula: z.string().optional(),
    message: z.string().optional(),
  })
  .meta({ id: 'Quantity', description: '文中的一个数及其核对结论' })

/** A checkable statement in words. What the tables cannot decide is not listed. */
export const claimSchema = z
  .strictObject({
    ...span,
    status: z.enum(['supported', 'contradicted']),
    facts: z.array(factSchema),
    message: z.string().optional(),
  })
  .meta({ id: 'Claim', description: '文中的一个判断及其核对结论' })

export const checkResultSchema = z
  .strictObject({
    verdict: z.enum(['accepted', 'rejected']),
    policy: policySchema,
    quantities: z.array(quantitySchema),
    claims: z.array(claimSchema),
    findings: z.array(findingSchema),
  })
  .meta({ id: 'CheckResult', description: '核对结论' })

export type Policy = z.infer<typeof policySchema>
export type QuantityStatus = z.infer<typeof quantityStatusSchema>
export type Reading = z.infer<typeof readingSchema>
export type CheckedQuantity = z.infer<typeof quantitySchema>
export type CheckedClaim = z.infer<typeof claimSchema>
export type CheckResult = z.infer<typeof checkResultSchema>
