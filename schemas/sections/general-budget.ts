import * as z from 'zod'
import { paragraphsSchema } from './text.ts'

/** 二、一般公共预算支出情况: the total, then its two parts. */
export const generalBudgetReplySchema = z
  .strictObject({
    overview: paragraphsSchema.meta({ description: '整体支出总体情况' }),
    basicExpenditure: paragraphsSchema.meta({ description: '（一）基本支出情况' }),
    projectExpenditure: paragraphsSchema.meta({ description: '（二）项目支出情况' }),
  })
  .meta({ id: 'GeneralBudgetReply' })
