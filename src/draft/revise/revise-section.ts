import revisionFile from '../../../prompts/revision.md'
import systemFile from '../../../prompts/system.md'
import type { RevisedSection } from '../../../schemas/revision.ts'
import { revisionReplySchema } from '../../../schemas/sections/index.ts'
import { converse, fillPrompt, readPrompt } from '../../model/index.ts'
import { ask, isDown, repair, repairRequest, type Session } from '../model/session.ts'
import { matching } from '../model/slot-facts.ts'
import { tableTexts } from '../model/table-texts.ts'
import { type RevisionTask, readRevision } from './read-revision.ts'

const system = readPrompt(systemFile)
const prompt = readPrompt(revisionFile)

/** How it went: a revision that has passed the checker, none wanted, one that never passed, too long a section, no reply. */
export type Outcome =
  | { kind: 'revised'; section: RevisedSection }
  | { kind: 'unchanged' }
  | { kind: 'refused'; wrong: readonly string[] }
  | { kind: 'too-long' }
  | { kind: 'failed' }

/**
 * Has a model revise one section: the reply is filled in and checked before anybody sees it, what is wrong goes back, at
 * most `limits.repairs` times. What the new text merely lacks goes back once, and does not keep it from being offered.
 */
export async function reviseSection(session: Session, task: RevisionTask): Promise<Outcome> {
  const { limits, mask, signal } = session
  const conversation = converse(
    session.model,
    {
      instructions: system.body,
      name: `revision_${task.section.key.replaceAll('-', '_')}`,
      schema: revisionReplySchema,
      maxTokens: prompt.maxTokens,
      promptVersion: [prompt, system, repair].map(({ version }) => version).join('.'),
      limits,
      request: requestText(session, task),
    },
    session,
  )
  let offer: RevisedSection | undefined
  let refused: readonly string[] | undefined
  for (let attempt = 0; attempt <= limits.repairs; attempt++) {
    if (isDown(session) || signal.aborted) break
    const asked = await ask(session, conversation)
    if (asked.failure) {
      if (offer || asked.failure.remedy !== 'tell') break
      const { said = '', wrong = [] } = asked.failure.details
      conversation.tell(said, repairRequest(wrong))
      continue
    }
    const { reply, judge } = asked.turn
    const { revised, wrong, hints } = readRevision(session, task, reply, system.body)
    judge(wrong.length === 0 ? 'accepted' : 'rejected')
    if (!revised) return offer ? { kind: 'revised', section: offer } : { kind: 'unchanged' }
    if (wrong.length === 0) {
      offer = revised
      await conversation.keep()
    } else refused = wrong
    const lacking = wrong.length > 0 ? wrong : attempt === 0 ? hints : []
    if (lacking.length === 0) break
    conversation.tell(JSON.stringify(reply), repairRequest(lacking.map(mask.hide)))
  }
  if (offer) return { kind: 'revised', section: offer }
  return refused ? { kind: 'refused', wrong: refused } : { kind: 'failed' }
}

function requestText({ source, slots, mask }: Session, { section, instruction, seen }: RevisionTask): string {
  return fillPrompt(prompt.body, {
    unit: mask.hide(source.unit),
    year: String(source.year),
    heading: section.heading,
    instruction: mask.hide(instruction),
    text: seen.text,
    kept:
      [...seen.kept.values()]
        .map(({ id, label, written }) => `${id} | ${label === '原有段落' ? label : mask.hide(written)}`)
        .join('\n') || '无',
    findings: source.findings.map(({ message }) => mask.hide(message)).join('\n') || '无',
    facts: matching(slots, prompt.facts)
      .map(({ id, label, written }) => `${id} | ${label} | ${written}`)
      .join('\n'),
    texts: tableTexts(source, prompt.texts, mask),
  })
}
