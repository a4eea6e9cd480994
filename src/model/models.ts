import { type Model, openModel } from './open.ts'
import { type DraftAllowance, type ModelState, type ModelVariables, readModelSettings } from './settings.ts'

/** What a deployment has of models: at most one, and on what terms. */
export interface Models {
  state: ModelState
  /** Without one the composer writes, and the rules answer. */
  model?: Model
  allowance: DraftAllowance
  recordText: boolean
}

export function openModels(variables: ModelVariables): Models {
  const { settings, ...terms } = readModelSettings(variables)
  return { ...terms, ...(settings ? { model: openModel(settings) } : {}) }
}
