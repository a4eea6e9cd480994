import { type Model, openBudget } from '../../model/index.ts'
import { openSource, problemsOf } from '../composer/index.ts'
import type { DraftSource, SectionState, WriteOptions, WrittenDraft, WrittenSection } from '../types.ts'
import { createGate } from './gate.ts'
import { defaultLimits } from './limits.ts'
import { maskFor } from './mask.ts'
import { type ModelSection, modelSections } from './sections.ts'
import { giveUp, type Session } from './session.ts'
import { settle } from './settle.ts'
import { slotFacts } from './slot-facts.ts'
import { type SectionResult, writeSection } from './write-section.ts'

/** Writes the sections that a model may write side by side; each that fails is the composer's. */
export async function writeWithModel(
  draftSource: DraftSource,
  composed: readonly WrittenSection[],
  options: WriteOptions & { model: Model },
): Promise<WrittenDraft> {
  const { onEvent, model } = options
  const limits = { ...defaultLimits, ...options.limits }
  const patience = AbortSignal.timeout(limits.draftMs)
  const signal = options.signal ? AbortSignal.any([options.signal, patience]) : patience
  const source = openSource(draftSource)
  const own = problemsOf(source)
  /** Where the data shows no problem, neither problems nor measures are sent. */
  const paired = own.length > 0 ? ['problems', 'measures'] : []
  const alone = [...modelSections.keys()].filter((key) => key !== 'problems' && key !== 'measures')

  const show = (section: WrittenSection, checked: boolean) =>
    onEvent?.({ type: 'section', section: { ...section, checked } })
  const composedFor = (key: string) => composed.find((one) => one.key === key) as WrittenSection

  // What follows from the data alone is there before the model is even looked for.
  for (const section of composed) {
    if (![...alone, ...paired].includes(section.key)) show(section, true)
  }

  // They are on their way before the work on the prompts begins.
  await new Promise((resolve) => setTimeout(resolve))

  // Found out once, before several sections would each do so.
  const { way } = await model.endpoint(limits, signal)
  const mask = maskFor(source.ledger)
  const session: Session = {
    source,
    model,
    limits,
    budget: openBudget(limits, model.settings.prices),
    memory: options.memory,
    onCall: options.onCall,
    slots: slotFacts(source, mask),
    mask,
    signal,
    trouble: 0,
  }
  if (!way) giveUp(session)
  const gate = createGate(limits.concurrency)

  const write = async (key: string, problems: readonly string[] = []): Promise<SectionResult | undefined> => {
    const section = modelSections.get(key) as ModelSection
    const before = composedFor(key)
    const report = reporter(key, onEvent)
    report('waiting', 0)
    const result = await gate(() =>
      writeSection(session, {
        section,
        problems,
        onState: report,
        onText: (text) => show({ ...before, text, writer: 'model' }, false),
      }),
    )
    show(result ? { ...before, text: result.text, writer: 'model' } : before, true)
    report('done')
    return result
  }

  /** Measures answer the problems as they were written, and so wait for them. */
  const writePair = async () => {
    if (paired.length === 0) return []
    const problems = await write('problems')
    const measures = await write(
      'measures',
      problems ? titlesOf(problems.reply) : own.map(({ title }) => title),
    )
    if (!measures) {
      // Measures of the composer answer the composer's problems, one to one.
      if (problems) show(composedFor('problems'), true)
      return []
    }
    return [['problems', problems] as const, ['measures', measures] as const]
  }

  const [pair, ...rest] = await Promise.all([
    writePair(),
    ...alone.map(async (key) => [key, await write(key)] as const),
  ])
  options.signal?.throwIfAborted()
  const written = new Map([...pair, ...rest])
  const sections = composed.map((section): WrittenSection => {
    const result = written.get(section.key)
    return result ? { ...section, text: result.text, writer: 'model' } : section
  })
  const draft = settle(draftSource, sections, composed)
  for (const [index, { key, heading, text, writer }] of draft.sections.entries()) {
    if (text !== sections[index]?.text) show({ key, heading, text, writer }, true)
  }
  return draft
}

/** Tells how a section goes on: its state, the tokens used so far, and the time since it began to wait. */
function reporter(key: string, onEvent: WriteOptions['onEvent']) {
  const started = Date.now()
  let used = 0
  return (state: SectionState, tokens = used) => {
    used = tokens
    onEvent?.({ type: 'progress', key, state, tokens, ms: Date.now() - started })
  }
}

function titlesOf(reply: unknown): string[] {
  return (reply as { problems: { title: string }[] }).problems.map(({ title }) =>
    title.trim().replace(/[。；，]$/, ''),
  )
}
