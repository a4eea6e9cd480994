import systemFile from '../../../prompts/system.md'
import { check } from '../../check/index.ts'
import { converse, readPrompt } from '../../model/index.ts'
import { shortcomings } from '../shortcomings.ts'
import type { SectionState } from '../types.ts'
import { checkFindings } from './check-findings.ts'
import { sectionRequest } from './request.ts'
import type { ModelSection } from './sections.ts'
import { ask, isDown, repair, repairRequest, type Session } from './session.ts'
import { fillSlots, typedFigures } from './slots.ts'
import { styleFindings } from './style.ts'

const system = readPrompt(systemFile)

export interface SectionTask {
  section: ModelSection
  /** Titles of the problems that the section's measures answer. */
  problems: readonly string[]
  onState(state: SectionState, tokens: number): void
  /** Shows a text that is not checked yet. */
  onText(text: string): void
}

export interface SectionResult {
  text: string
  reply: unknown
}

/**
 * Has a model write one section: its reply is filled in and checked under `draft`, what is wrong goes back to it, at most
 * `limits.repairs` times. Undefined where it does not come out right, for whatever reason: the composer stands behind.
 */
export async function writeSection(session: Session, task: SectionTask): Promise<SectionResult | undefined> {
  const { section, problems, onState } = task
  const { limits, mask, signal } = session
  const conversation = converse(
    session.model,
    {
      instructions: system.body,
      name: section.key.replaceAll('-', '_'),
      schema: section.schema,
      maxTokens: section.prompt.maxTokens,
      promptVersion: [section.prompt, system, repair].map(({ version }) => version).join('.'),
      limits,
      request: sectionRequest(session, section, problems),
    },
    session,
  )
  let used = 0
  /** What came out right and was sent back only for what it lacks: better than nothing new. */
  let right: SectionResult | undefined
  for (let attempt = 0; attempt <= limits.repairs; attempt++) {
    if (isDown(session) || signal.aborted) return right
    onState(attempt === 0 ? 'writing' : 'repairing', used)
    const asked = await ask(session, conversation)
    used += asked.tokens
    if (asked.failure) {
      if (right || asked.failure.remedy !== 'tell') return right
      const { said = '', wrong = [] } = asked.failure.details
      conversation.tell(said, repairRequest(wrong))
      continue
    }
    onState('checking', used)
    const { turn } = asked
    const { text, findings } = readSection(session, task, turn.reply)
    turn.judge(findings.length === 0 ? 'accepted' : 'rejected')
    if (findings.length === 0) {
      await conversation.keep()
      right = { text, reply: turn.reply }
      if (attempt === 0) findings.push(...shortcomings(session.source, section.key, text))
      if (findings.length === 0) return right
    }
    task.onText(text)
    conversation.tell(JSON.stringify(turn.reply), repairRequest(findings.map(mask.hide)))
  }
  return right
}

/** A reply as text, with all that is wrong with it. */
function readSection(
  { source, slots, mask }: Session,
  { section, problems }: SectionTask,
  reply: unknown,
): { text: string; findings: string[] } {
  const findings: string[] = []
  const rendered = section.render(reply, {
    problems,
    isEvidence: (id) =>
      source.ledger.fact(id) !== undefined ||
      source.findings.some((_, index) => id === `finding.${index + 1}`),
    report: (finding) => findings.push(finding),
  })
  const filled = fillSlots(mask.restore(rendered), slots)
  const { text, unknown } = filled
  const checked = check(source.ledger, text, 'draft')
  findings.push(
    ...unknown.map((id) => `占位符“${id}”不在事实清单中，请改用清单中的编号，清单没有的数字不要写。`),
    ...styleFindings(text, system.body),
    ...checkFindings(text, checked),
    ...typedFigures(filled, checked),
  )
  return { text, findings }
}
