import { basicForm } from './basic.ts'
import { overallForm } from './overall.ts'
import { projectForm } from './project.ts'
import type { AttachmentForm, AttachmentId, BlockForm, ColumnForm, RowForm } from './types.ts'

export { actionWords } from './action-words.ts'
export { basicForm, projectLineKinds } from './basic.ts'
export {
  indicatorWords,
  projectPronouns,
  projectWords,
  satisfactionWords,
  satisfiedWords,
  untabledWords,
} from './counted-words.ts'
export { type Derivation, derivations } from './derivations.ts'
export { type Item, items } from './items/index.ts'
export { fillYear, isNumbered, normaliseLabel, wordingsOf } from './label.ts'
export { overallForm } from './overall.ts'
export { projectForm } from './project.ts'
export { genericProjectWords, withoutGenericWords } from './project-names.ts'
export type { SumRelation } from './relations.ts'
export { sumRelations } from './relations.ts'
export { reportSections, reportTitle, reportTitleWords } from './report.ts'
export {
  causeHeadings,
  concreteWords,
  emptyOpenings,
  genericPairs,
  nilPhrases,
  noneWords,
} from './report-phrases.ts'
export { bareStageWords, periodWords, stageWords } from './stage-words.ts'
export type {
  AttachmentForm,
  AttachmentId,
  BlockForm,
  CellKind,
  ColumnForm,
  RequiredStatement,
  RowForm,
  SectionForm,
  Stage,
} from './types.ts'

export const attachmentForms: AttachmentForm[] = [basicForm, overallForm, projectForm]

/** The form of an attachment. */
export function attachmentForm(id: AttachmentId): AttachmentForm {
  return id === 'basic' ? basicForm : id === 'overall' ? overallForm : projectForm
}

/** The block of a form by its id; undefined where a submission holds a block that the form does not know. */
export function blockForm(form: AttachmentForm, id: string): BlockForm | undefined {
  return form.blocks.find((block) => block.id === id)
}

export function columnForm(block: BlockForm, id: string): ColumnForm | undefined {
  return block.columns.find((column) => column.id === id)
}

/** The row of a block by its id, numbered ids (`indicator.3`) included. */
export function rowForm(block: BlockForm, id: string): RowForm | undefined {
  return block.rows.find((row) => (row.repeats ? id.startsWith(`${row.id}.`) : row.id === id))
}
