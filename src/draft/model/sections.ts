import type * as z from 'zod'
import applicationPrompt from '../../../prompts/sections/application.md'
import basicSituationPrompt from '../../../prompts/sections/basic-situation.md'
import generalBudgetPrompt from '../../../prompts/sections/general-budget.md'
import measuresPrompt from '../../../prompts/sections/measures.md'
import performancePrompt from '../../../prompts/sections/performance.md'
import problemsPrompt from '../../../prompts/sections/problems.md'
import {
  applicationReplySchema,
  basicSituationReplySchema,
  generalBudgetReplySchema,
  measuresReplySchema,
  performanceReplySchema,
  problemsReplySchema,
} from '../../../schemas/sections/index.ts'
import { type PromptFile, readPrompt } from '../../model/index.ts'
import {
  applicationText,
  basicSituationText,
  generalBudgetText,
  measuresText,
  performanceText,
  problemsText,
  type Reading,
} from './render.ts'

/** A section that a model may write: what it is told, what it must return, and how that becomes text. */
export interface ModelSection<Reply = unknown> {
  key: string
  prompt: PromptFile
  schema: z.ZodType<Reply>
  render(reply: Reply, reading: Reading): string
}

function modelSection<Reply>(
  key: string,
  prompt: string,
  schema: z.ZodType<Reply>,
  render: ModelSection<Reply>['render'],
): ModelSection {
  // The schema validates what `render` takes, so that the pair can be handled without knowing its type.
  return {
    key,
    prompt: readPrompt(prompt),
    schema,
    render: (reply, reading) => render(reply as Reply, reading),
  }
}

/**
 * The sections that are sent to a model. The others follow from the data alone: 三, 四 and 五 are an amount or none, 十
 * notes how the figures were come by.
 */
export const modelSections: ReadonlyMap<string, ModelSection> = new Map(
  [
    modelSection('basic-situation', basicSituationPrompt, basicSituationReplySchema, basicSituationText),
    modelSection('general-budget', generalBudgetPrompt, generalBudgetReplySchema, generalBudgetText),
    modelSection('performance', performancePrompt, performanceReplySchema, performanceText),
    modelSection('problems', problemsPrompt, problemsReplySchema, problemsText),
    modelSection('measures', measuresPrompt, measuresReplySchema, measuresText),
    modelSection('application', applicationPrompt, applicationReplySchema, applicationText),
  ].map((section) => [section.key, section]),
)
