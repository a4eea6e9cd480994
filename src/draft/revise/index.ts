import type { Revision } from '../../../schemas/revision.ts'
import { check } from '../../check/index.ts'
import { type Model, openBudget } from '../../model/index.ts'
import { openSource } from '../composer/index.ts'
import { createGate } from '../model/gate.ts'
import type { Limits } from '../model/limits.ts'
import { maskFor } from '../model/mask.ts'
import { modelSections } from '../model/sections.ts'
import { giveUp, type Session } from '../model/session.ts'
import { slotFacts } from '../model/slot-facts.ts'
import type { DraftSource, WriteOptions, WrittenSection } from '../types.ts'
import { LONGEST_SECTION, revisionLimits } from './limits.ts'
import { revisionMessage } from './message.ts'
import { namedSections } from './named-sections.ts'
import { type Outcome, reviseSection } from './revise-section.ts'
import { slotted } from './slotted.ts'

export interface ReviseOptions extends Pick<WriteOptions, 'memory' | 'onCall'> {
  model: Model
  /** Keys of the sections to be revised; else those that the instruction names, else all that a model may write. */
  keys?: readonly string[] | undefined
  signal?: AbortSignal
  limits?: Partial<Limits>
}

/**
 * Has a model propose how a report's sections would read after an instruction. Every proposal has passed the checker; none
 * is stored. The instruction is data: it reaches no tool, and cannot bring in a figure that is no fact's. Throws only where
 * the caller cancels.
 */
export async function reviseDraft(
  draftSource: DraftSource,
  sections: readonly WrittenSection[],
  instruction: string,
  options: ReviseOptions,
): Promise<Revision> {
  const limits = { ...revisionLimits, ...options.limits }
  const source = openSource(draftSource)
  const mask = maskFor(source.ledger)
  const patience = AbortSignal.timeout(limits.draftMs)
  const signal = options.signal ? AbortSignal.any([options.signal, patience]) : patience
  const session: Session = {
    source,
    model: options.model,
    limits,
    budget: openBudget(limits, options.model.settings.prices),
    memory: options.memory,
    onCall: options.onCall,
    slots: slotFacts(source, mask),
    mask,
    signal,
    trouble: 0,
  }
  // Found out once, before several sections would each do so.
  if (!(await options.model.endpoint(limits, signal)).way) giveUp(session)
  const gate = createGate(limits.concurrency)
  const outcomes = await Promise.all(
    chosen(sections, instruction, options.keys).map(async (section) => {
      if (section.text.length > LONGEST_SECTION) return { section, outcome: { kind: 'too-long' } as const }
      const { ledger } = source
      const seen = slotted(section.text, check(ledger, section.text, 'review'), session.slots, mask)
      const outcome = await gate(() => reviseSection(session, { section, sections, instruction, seen }))
      return { section, outcome }
    }),
  )
  options.signal?.throwIfAborted()
  return {
    proposal: {
      sections: outcomes.flatMap(({ outcome }) => (outcome.kind === 'revised' ? [outcome.section] : [])),
    },
    answeredBy: outcomes.some(({ outcome }) => answered.includes(outcome.kind)) ? 'model' : 'rules',
    message: revisionMessage(outcomes),
  }
}

/** Outcomes that a model had a part in. */
const answered: readonly Outcome['kind'][] = ['revised', 'unchanged', 'refused']

function chosen(
  sections: readonly WrittenSection[],
  instruction: string,
  keys: readonly string[] | undefined,
): WrittenSection[] {
  const named = keys ?? namedSections(instruction)
  const wanted = named.length > 0 ? named : [...modelSections.keys()]
  return sections.filter(({ key }) => wanted.includes(key))
}
