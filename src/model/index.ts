export { type Budget, type BudgetLimits, openBudget } from './budget.ts'
export {
  type CallRecord,
  type Conversation,
  converse,
  type ReplyMemory,
  type Turn,
  type Verdict,
} from './conversation.ts'
export { type FailureCode, failureOf, ModelFailure } from './failure.ts'
export { type Models, openModels } from './models.ts'
export { type Model, openModel } from './open.ts'
export type { Endpoint } from './probe.ts'
export { fillPrompt, type PromptFile, readPrompt } from './prompt-file.ts'
export {
  type DraftAllowance,
  type ModelConfiguration,
  type ModelState,
  type ModelVariables,
  readModelSettings,
} from './settings.ts'
export type { CallLimits, ModelSettings } from './types.ts'
