import { callModel } from './call.ts'
import { ModelFailure } from './failure.ts'
import { type Endpoint, probe } from './probe.ts'
import type { Answer, Call, CallLimits, ModelSettings } from './types.ts'

/** How long it is believed what a probe found. */
const KEPT_MS = 60 * 60_000
const KEPT_FAILURE_MS = 30_000

/** A model at its endpoint. What is found out about the endpoint is kept as long as the object is. */
export interface Model {
  settings: ModelSettings
  /** Finds out how the endpoint is asked, or tells what it found before. */
  endpoint(limits: CallLimits, signal?: AbortSignal): Promise<Endpoint>
  /** One call in that way. Throws ModelFailure. */
  call<Reply>(call: Call<Reply>, limits: CallLimits, signal?: AbortSignal): Promise<Answer<Reply>>
}

export function openModel(settings: ModelSettings): Model {
  let known: Endpoint | undefined
  const endpoint: Model['endpoint'] = async (limits, signal) => {
    if (known && isFresh(known)) return known
    const found = await probe(settings, limits, signal)
    // A caller who left has found out nothing. Only what was found is shared: a request must not wait for another's.
    if (!signal?.aborted) known = found
    return found
  }
  return {
    settings,
    endpoint,
    async call(call, limits, signal) {
      const { way, failure } = await endpoint(limits, signal)
      if (!way) throw new ModelFailure(signal?.aborted ? 'cancelled' : (failure ?? 'unreachable'))
      try {
        return await callModel(settings, way, call, limits, signal)
      } catch (error) {
        // An endpoint that has changed its ways is looked at anew.
        if (error instanceof ModelFailure && (error.code === 'bad-request' || error.remedy === 'fatal'))
          known = undefined
        throw error
      }
    },
  }
}

function isFresh({ way, checkedAt }: Endpoint): boolean {
  return Date.now() - Date.parse(checkedAt) < (way ? KEPT_MS : KEPT_FAILURE_MS)
}
