import { assembleDraft } from './assemble.ts'
import { composeSections } from './composer/index.ts'
import { writeWithModel } from './model/write-report.ts'
import type { DraftSource, WriteOptions, WrittenDraft, WrittenSection } from './types.ts'

/**
 * Writes a whole report and checks it under `draft`. A model that fails, in whatever way, leaves its sections to the
 * composer; the only thing that throws is the caller's own cancelling.
 */
export async function writeDraft(source: DraftSource, options: WriteOptions): Promise<WrittenDraft> {
  options.signal?.throwIfAborted()
  const composed = composeSections(source).map(
    (section): WrittenSection => ({ ...section, writer: 'composer' }),
  )
  const { model } = options
  if (options.writer === 'model' && model) return writeWithModel(source, composed, { ...options, model })
  const started = Date.now()
  const draft = assembleDraft(source.ledger, composed, 'draft', source.findings)
  for (const section of composed) {
    options.onEvent?.({ type: 'section', section: { ...section, checked: true } })
    options.onEvent?.({
      type: 'progress',
      key: section.key,
      state: 'done',
      tokens: 0,
      ms: Date.now() - started,
    })
  }
  return draft
}
