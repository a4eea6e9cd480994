import type { ModelSettings } from './types.ts'

export interface ModelVariables {
  LLM_ALLOW?: string
  LLM_BASE_URL?: string
  LLM_API_KEY?: string
  LLM_MODEL?: string
  LLM_PRICE_INPUT?: string
  LLM_PRICE_OUTPUT?: string
  LLM_DRAFT_TOKENS?: string
  LLM_DRAFT_SECONDS?: string
  LLM_DRAFT_COST?: string
  LLM_CALL_SECONDS?: string
  LLM_RECORD_TEXT?: string
  LLM_EXTRA_BODY?: string
}

/** What one draft may cost, where the deployment says so. */
export interface DraftAllowance {
  tokens?: number
  draftMs?: number
  callMs?: number
  cost?: string
}

/** `none`: no endpoint is set; `off`: switched off; `invalid`: what is set makes no sense, and no model is used. */
export type ModelState = 'none' | 'off' | 'invalid' | 'configured'

export interface ModelConfiguration {
  state: ModelState
  settings?: ModelSettings
  allowance: DraftAllowance
  /** Whether the audit trail keeps the texts of calls. */
  recordText: boolean
}

/** Reads what the deployment says of models. Who switches them off has the last word. */
export function readModelSettings(variables: ModelVariables): ModelConfiguration {
  const { LLM_ALLOW: allow, LLM_BASE_URL: baseURL, LLM_API_KEY: apiKey, LLM_MODEL: model } = variables
  const bare = (state: ModelState): ModelConfiguration => ({ state, allowance: {}, recordText: false })
  if (allow?.trim().toLowerCase() === 'none') return bare('off')
  if (!baseURL || !model) return bare('none')
  const [tokens, seconds, callSeconds, cost, input, output] = [
    numberIn(variables.LLM_DRAFT_TOKENS),
    numberIn(variables.LLM_DRAFT_SECONDS),
    numberIn(variables.LLM_CALL_SECONDS),
    numberIn(variables.LLM_DRAFT_COST),
    numberIn(variables.LLM_PRICE_INPUT),
    numberIn(variables.LLM_PRICE_OUTPUT),
  ]
  const numbers = [tokens, seconds, callSeconds, cost, input, output]
  const extraBody = objectIn(variables.LLM_EXTRA_BODY)
  const priced = input !== undefined && output !== undefined
  // Money cannot be watched without prices; better no model than an unwatched one.
  if (numbers.includes(null) || extraBody === null || !isAddress(baseURL) || (cost !== undefined && !priced))
    return bare('invalid')
  return {
    state: 'configured',
    settings: {
      baseURL,
      model,
      ...(apiKey ? { apiKey } : {}),
      ...(extraBody ? { extraBody } : {}),
      ...(input && output ? { prices: { input, output } } : {}),
    },
    allowance: {
      ...(tokens ? { tokens: Math.floor(Number(tokens)) } : {}),
      ...(seconds ? { draftMs: Number(seconds) * 1000 } : {}),
      ...(callSeconds ? { callMs: Number(callSeconds) * 1000 } : {}),
      ...(cost ? { cost } : {}),
    },
    recordText: variables.LLM_RECORD_TEXT === '1',
  }
}

/** A plain decimal as it was written; null where it is none. */
function numberIn(text: string | undefined): string | null | undefined {
  const trimmed = text?.trim()
  if (!trimmed) return undefined
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(trimmed) ? trimmed : null
}

/** A JSON object; null where it is none. */
function objectIn(text: string | undefined): Record<string, unknown> | null | undefined {
  if (!text?.trim()) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown> | null)
      : null
  } catch {
    return null
  }
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
