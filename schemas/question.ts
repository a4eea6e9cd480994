import * as z from 'zod'

export const questionSchema = z
  .strictObject({ question: z.string().trim().min(1, '问题不能为空').max(2000, '问题过长') })
  .meta({ id: 'Question' })
