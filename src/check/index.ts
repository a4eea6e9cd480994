export { changesOf } from './changes/changes.ts'
export { check } from './check.ts'
