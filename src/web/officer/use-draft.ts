import { useCallback, useMemo, useRef, useState } from 'react'
import type { Draft } from '../../../schemas/draft.ts'
import { getDraft, saveSection, type Tagged } from '../api.ts'
import { forget, kept } from '../keep.ts'
import { useAttempt } from '../use-attempt.ts'
import type { UnsavedWork } from './unsaved-notices.tsx'
import { useKeeping } from './use-keeping.ts'

/** The sections' texts as they stand on the page, by key. */
export type Texts = Readonly<Record<string, string>>

/** The sections that were rewritten, and the version that they were rewritten in. */
interface Kept {
  version: number
  texts: Texts
}

/** A report being worked on: the stored version and the rewritten sections. */
export interface DraftDesk extends UnsavedWork {
  draft: Draft
  texts: Texts
  /** Keys of the sections that differ from what is stored. */
  changed: readonly string[]
  saving: boolean
  write(key: string, text: string): void
  /** Puts whole sections in the place of what is there, and stores them as `save` does. */
  replace(texts: Texts): Promise<Draft | undefined>
  /** Stores every changed section, one version each; gives the newest, or nothing where that failed. */
  save(): Promise<Draft | undefined>
}

/** Opens the desk for a loaded report. */
export function useDraft(loaded: Tagged<Draft>, readOnly: boolean): DraftDesk {
  const [stored, setStored] = useState(loaded)
  const [{ texts, restored }, setWork] = useState(() => takeUp(loaded.value, readOnly))
  const { busy: saving, problem, attempt } = useAttempt()
  const latest = useRef({ stored, texts })
  latest.current = { stored, texts }

  const draft = stored.value
  const changed = changedSections(draft, texts)
  const dirty = changed.length > 0

  const unsaved = useMemo<Kept>(
    () => ({ version: draft.version, texts: pick(texts, changedSections(draft, texts)) }),
    [draft, texts],
  )
  useKeeping(slot(draft.id), unsaved, dirty)

  const write = useCallback((key: string, text: string) => {
    setWork((work) => ({ ...work, texts: { ...work.texts, [key]: text } }))
  }, [])

  const store = useCallback(async (base: Tagged<Draft>) => {
    let newest = base
    for (const key of changedSections(base.value, latest.current.texts)) {
      newest = await saveSection(newest.value.id, newest.etag, key, latest.current.texts[key] ?? '')
      setStored(newest)
    }
    setWork((work) => ({ ...work, restored: undefined }))
    return newest.value
  }, [])
  const save = useCallback(() => attempt(() => store(latest.current.stored)), [attempt, store])
  const replace = useCallback(
    (change: Texts) =>
      attempt(() => {
        const texts = { ...latest.current.texts, ...change }
        latest.current = { ...latest.current, texts }
        setWork((work) => ({ ...work, texts: { ...work.texts, ...change } }))
        return store(latest.current.stored)
      }),
    [attempt, store],
  )
  const overwrite = useCallback(
    () =>
      attempt(async () => {
        const { stored, texts } = latest.current
        const newest = await getDraft(draft.id)
        const mine = pick(texts, changedSections(stored.value, texts))
        const merged = { ...textsOf(newest.value), ...mine }
        latest.current = { stored: newest, texts: merged }
        setStored(newest)
        setWork({ texts: merged, restored: undefined })
        return store(newest)
      }),
    [attempt, store, draft.id],
  )
  const discard = useCallback(async () => {
    await attempt(async () => {
      const newest = await getDraft(draft.id)
      forget(slot(draft.id))
      setStored(newest)
      setWork({ texts: textsOf(newest.value), restored: undefined })
      return newest.value
    })
  }, [attempt, draft.id])

  return {
    draft,
    texts,
    changed,
    saving,
    problem,
    restored: dirty ? restored : undefined,
    version: draft.version,
    write,
    replace,
    save,
    overwrite,
    discard,
  }
}

function slot(id: string): string {
  return `draft.${id}`
}

function textsOf(draft: Draft): Texts {
  return Object.fromEntries(draft.sections.map(({ key, text }) => [key, text]))
}

function pick(texts: Texts, keys: readonly string[]): Texts {
  return Object.fromEntries(keys.map((key) => [key, texts[key] ?? '']))
}

/** The stored texts with the unsaved sections of an earlier visit. */
function takeUp(draft: Draft, readOnly: boolean) {
  const earlier = readOnly ? undefined : kept<Kept>(slot(draft.id))
  return { texts: { ...textsOf(draft), ...earlier?.texts }, restored: earlier?.version }
}

function changedSections(draft: Draft, texts: Texts): string[] {
  return draft.sections.filter(({ key, text }) => (texts[key] ?? text) !== text).map(({ key }) => key)
}
