export { check } from './check.ts'
export { isMet } from './met.ts'
