import * as z from 'zod'
import { checkResultSchema } from './check-result.ts'
import { factSchema } from './fact.ts'

/** The answer to a reviewer's question, with the cells that it rests on. */
export const answerSchema = z
  .strictObject({
    answer: z.string(),
    citations: z.array(factSchema),
    check: checkResultSchema,
    answeredBy: z.enum(['rules', 'model']),
  })
  .meta({ id: 'Answer' })

export type Answer = z.infer<typeof answerSchema>
