export { type AnswerOptions, answerQuestion } from './answer.ts'
export { answerByRules } from './rules.ts'
export { asksSomething } from './wish.ts'
export { withoutModel } from './without-model.ts'
