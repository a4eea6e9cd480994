export { assembleDraft } from './assemble.ts'
export { composeSections } from './composer/index.ts'
export type {
  DraftEvent,
  DraftSource,
  ModelSettings,
  SectionState,
  SectionText,
  WriteOptions,
  WrittenDraft,
  WrittenSection,
} from './types.ts'
export { writeDraft } from './write.ts'
