import * as z from 'zod'
import { answerSchema } from '../../../../schemas/answer.ts'
import { checkInputSchema, statelessCheckInputSchema } from '../../../../schemas/check-input.ts'
import { checkResultSchema } from '../../../../schemas/check-result.ts'
import { draftSchema } from '../../../../schemas/draft.ts'
import { draftEventSchema } from '../../../../schemas/draft-event.ts'
import { draftInputSchema, sectionInputSchema } from '../../../../schemas/draft-input.ts'
import { factSchema } from '../../../../schemas/fact.ts'
import { findingSchema } from '../../../../schemas/finding.ts'
import { healthSchema } from '../../../../schemas/health.ts'
import { placeSchema } from '../../../../schemas/place.ts'
import { problemSchema } from '../../../../schemas/problem.ts'
import { questionSchema } from '../../../../schemas/question.ts'
import {
  figureChangeSchema,
  returnedFileSchema,
  returnedReportSchema,
} from '../../../../schemas/returned-report.ts'
import { rulePackSchema } from '../../../../schemas/rule-pack.ts'
import {
  submissionRecordSchema,
  submissionSchema,
  submissionSummarySchema,
} from '../../../../schemas/submission.ts'
import { submissionFileSchema, submissionInputSchema } from '../../../../schemas/submission-input.ts'
import { waiverSchema } from '../../../../schemas/waiver.ts'

const schemas: z.ZodType[] = [
  answerSchema,
  checkInputSchema,
  checkResultSchema,
  draftEventSchema,
  draftInputSchema,
  draftSchema,
  factSchema,
  figureChangeSchema,
  findingSchema,
  healthSchema,
  placeSchema,
  problemSchema,
  questionSchema,
  rulePackSchema,
  returnedFileSchema,
  returnedReportSchema,
  sectionInputSchema,
  statelessCheckInputSchema,
  submissionFileSchema,
  submissionInputSchema,
  submissionRecordSchema,
  submissionSchema,
  submissionSummarySchema,
  waiverSchema,
]

/** The nouns that cross a border, by name. */
export const nouns = new Map(schemas.map((schema) => [schema.meta()?.id ?? '', schema]))

/** GET /docs/schemas/{name}.json: a noun as a JSON Schema, made from what validates it. */
export function nounSchema(name: string): object | undefined {
  const schema = nouns.get(name)
  return schema && z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
}
