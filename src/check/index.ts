export { check } from './check.ts'
export { isMet } from './judge/met.ts'
