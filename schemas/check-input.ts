import * as z from 'zod'
import { policySchema } from './check-result.ts'
import {
  hasOneSource,
  oneSourceMessage,
  oneSourceSchema,
  reportTextSchema,
  tablesSource,
} from './submission-input.ts'

const checked = {
  report: reportTextSchema.meta({ description: '要核对的文字；结论中的位置以它为准' }),
  policy: policySchema.default('review'),
}

export const checkInputSchema = z.strictObject(checked).meta({ id: 'CheckInput' })

/** A check without anything being stored: the tables come with the report. */
export const statelessCheckInputSchema = z
  .strictObject({ ...tablesSource, ...checked })
  .refine(hasOneSource, { message: oneSourceMessage })
  .meta({ id: 'StatelessCheckInput', ...oneSourceSchema })

export type StatelessCheckInput = z.infer<typeof statelessCheckInputSchema>
