import type { ModelMessage } from 'ai'
import repairFile from '../../../prompts/repair.md'
import systemFile from '../../../prompts/system.md'
import { check } from '../../check/index.ts'
import { problemsOf, type Source } from '../composer/index.ts'
import type { ModelSettings, SectionState } from '../types.ts'
import { callModel, isHopeless } from './call.ts'
import { checkFindings } from './check-findings.ts'
import type { Limits } from './limits.ts'
import type { Mask } from './mask.ts'
import { fillPrompt, readPrompt } from './prompt-file.ts'
import type { ModelSection } from './sections.ts'
import { matching, type SlotFact } from './slot-facts.ts'
import { fillSlots } from './slots.ts'
import { styleFindings } from './style.ts'
import { tableTexts } from './table-texts.ts'

const system = readPrompt(systemFile)
const repair = readPrompt(repairFile)

/** What all sections of one draft share. */
export interface Session {
  source: Source
  settings: ModelSettings
  limits: Limits
  slots: ReadonlyMap<string, SlotFact>
  mask: Mask
  /** Aborted when the caller cancels or the draft's time is up. */
  signal: AbortSignal
  /** Tokens used so far by all sections. */
  tokens: number
  /** Set when the endpoint turned out to be of no use; no further call is made. */
  down: boolean
}

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
  const { limits, signal } = session
  const messages: ModelMessage[] = [{ role: 'user', content: requestText(session, task) }]
  let used = 0
  for (let attempt = 0; attempt <= limits.repairs; attempt++) {
    if (session.down || session.tokens >= limits.tokens || signal.aborted) return undefined
    task.onState(attempt === 0 ? 'writing' : 'repairing', used)
    const answer = await attemptCall(session, task, messages)
    if (!answer) return undefined
    used += answer.tokens
    task.onState('checking', used)
    const { text, findings } = readReply(session, task, answer.reply)
    if (findings.length === 0) return { text, reply: answer.reply }
    task.onText(text)
    messages.push(
      { role: 'assistant', content: JSON.stringify(answer.reply) },
      {
        role: 'user',
        content: fillPrompt(repair.body, {
          findings: findings.map((finding, index) => `${index + 1}. ${session.mask(finding)}`).join('\n'),
        }),
      },
    )
  }
  return undefined
}

async function attemptCall(session: Session, { section }: SectionTask, messages: ModelMessage[]) {
  const { settings, limits, signal } = session
  try {
    const answer = await callModel(settings, {
      instructions: system.body,
      messages,
      name: section.key.replaceAll('-', '_'),
      schema: section.schema,
      maxTokens: section.prompt.maxTokens,
      retries: limits.retries,
      signal: AbortSignal.any([signal, AbortSignal.timeout(limits.callMs)]),
    })
    session.tokens += answer.tokens
    return answer
  } catch (error) {
    // Refused, timed out, not JSON, not by the schema: in each case the composer writes the section.
    if (isHopeless(error)) session.down = true
    return undefined
  }
}

function requestText({ source, slots, mask }: Session, { section, problems }: SectionTask): string {
  const facts = matching(slots, section.prompt.facts)
  const titles =
    problems.length > 0 ? problems : problemsOf(source).map(({ title, facts: said }) => `${title}。${said}`)
  return fillPrompt(section.prompt.body, {
    unit: mask(source.unit),
    year: String(source.year),
    facts: facts.map(({ id, label, written }) => `${id} | ${label} | ${written}`).join('\n') || '无',
    texts: tableTexts(source, section.prompt.texts, mask),
    findings:
      source.findings.map(({ message }, index) => `finding.${index + 1} | ${mask(message)}`).join('\n') ||
      '无',
    problems: titles.map((title, index) => `${index + 1}. ${mask(title)}`).join('\n') || '无',
  })
}

/** A reply as text, with all that is wrong with it. */
function readReply(
  { source, slots }: Session,
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
  const { text, unknown } = fillSlots(rendered, slots)
  findings.push(
    ...unknown.map((id) => `占位符“${id}”不在事实清单中，请改用清单中的编号，清单没有的数字不要写。`),
    ...styleFindings(text),
  )
  findings.push(...checkFindings(text, check(source.ledger, text, 'draft')))
  return { text, findings }
}
