export { assembleDraft } from './assemble.ts'
export { composeSections } from './composer/index.ts'
export { type ReviseOptions, reviseDraft } from './revise/index.ts'
export type {
  DraftEvent,
  DraftSource,
  SectionState,
  SectionText,
  WriteOptions,
  WrittenDraft,
  WrittenSection,
} from './types.ts'
export { writeDraft } from './write.ts'
