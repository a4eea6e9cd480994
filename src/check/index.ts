export { changesOf } from './changes/changes.ts'
export { check } from './check.ts'
export { agrees } from './judge/agree.ts'
export { type StatedQuantity, type Statement, stated } from './stated.ts'
