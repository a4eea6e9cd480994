export { type AnswerOptions, answerQuestion } from './answer.ts'
export { answerByRules } from './rules.ts'
