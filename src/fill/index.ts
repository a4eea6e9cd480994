export { candidatesIn } from './candidates.ts'
export { fill, proseReader } from './fill.ts'
export { standing } from './standing.ts'
export { withoutOffsets } from './without-offsets.ts'
