import { openSource, problemsOf } from '../composer/index.ts'
import type {
  DraftSource,
  ModelSettings,
  SectionState,
  WriteOptions,
  WrittenDraft,
  WrittenSection,
} from '../types.ts'
import { createGate } from './gate.ts'
import { defaultLimits } from './limits.ts'
import { maskFor } from './mask.ts'
import { type ModelSection, modelSections } from './sections.ts'
import { settle } from './settle.ts'
import { slotFacts } from './slot-facts.ts'
import { type SectionResult, type Session, writeSection } from './write-section.ts'

/** Writes the sections that a model may write side by side; each that fails is the composer's. */
export async function writeWithModel(
  draftSource: DraftSource,
  composed: readonly WrittenSection[],
  options: WriteOptions & { model: ModelSettings },
): Promise<WrittenDraft> {
  const { onEvent } = options
  const limits = { ...defaultLimits, ...options.limits }
  const source = openSource(draftSource)
  const mask = maskFor(source.ledger)
  const patience = AbortSignal.timeout(limits.draftMs)
  const session: Session = {
    source,
    settings: options.model,
    limits,
    slots: slotFacts(source, mask),
    mask,
    signal: options.signal ? AbortSignal.any([options.signal, patience]) : patience,
    tokens: 0,
    down: false,
  }
  const gate = createGate(limits.concurrency)
  const own = problemsOf(source)

  const show = (section: WrittenSection, checked: boolean) =>
    onEvent?.({ type: 'section', section: { ...section, checked } })

  const write = async (key: string, problems: readonly string[] = []): Promise<SectionResult | undefined> => {
    const section = modelSections.get(key) as ModelSection
    const before = composed.find((one) => one.key === key) as WrittenSection
    const report = reporter(key)
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
  const reporter = (key: string) => {
    const started = Date.now()
    let used = 0
    return (state: SectionState, tokens = used) => {
      used = tokens
      onEvent?.({ type: 'progress', key, state, tokens, ms: Date.now() - started })
    }
  }

  /** Measures answer the problems as they were written, and so wait for them; where the data shows none, neither is sent. */
  const writeProblemsAndMeasures = async () => {
    if (own.length === 0) return []
    const problems = await write('problems')
    const titles = problems ? titlesOf(problems.reply) : own.map(({ title }) => title)
    const measures = await write('measures', titles)
    // Measures of the composer answer the composer's problems, one to one.
    if (!measures && problems) show(composed.find(({ key }) => key === 'problems') as WrittenSection, true)
    return measures
      ? ([
          ['problems', problems],
          ['measures', measures],
        ] as const)
      : []
  }

  const sent =
    own.length > 0
      ? [...modelSections.keys()]
      : [...modelSections.keys()].filter((key) => key !== 'problems' && key !== 'measures')
  // What follows from the data alone is there before the model's first token.
  for (const section of composed) {
    if (!sent.includes(section.key)) show(section, true)
  }
  const alone = sent.filter((key) => key !== 'problems' && key !== 'measures')
  const [pair, ...rest] = await Promise.all([
    writeProblemsAndMeasures(),
    ...alone.map(async (key) => [key, await write(key)] as const),
  ])
  options.signal?.throwIfAborted()
  const written = new Map(
    [...pair, ...rest].flatMap(([key, result]) => (result ? [[key, result.text] as const] : [])),
  )
  const sections = composed.map((section): WrittenSection => {
    const text = written.get(section.key)
    return text === undefined ? section : { ...section, text, writer: 'model' }
  })
  const draft = settle(draftSource, sections, composed)
  for (const [index, { key, heading, text, writer }] of draft.sections.entries()) {
    if (text !== sections[index]?.text) show({ key, heading, text, writer }, true)
  }
  return draft
}

function titlesOf(reply: unknown): string[] {
  return (reply as { problems: { title: string }[] }).problems.map(({ title }) =>
    title.trim().replace(/[。；，]$/, ''),
  )
}
