import { useMemo } from 'react'
import type { Draft } from '../../../../schemas/draft.ts'
import { changesOf, check } from '../../../check/index.ts'
import type { Ledger } from '../../../facts/index.ts'
import type { ReportPanel } from '../../components/report-view.tsx'
import { RevisedText } from '../revision/revised-text.tsx'
import type { Texts } from '../use-draft.ts'
import { ChangeList } from './change-list.tsx'

/** Longer sections are not set against each other sentence by sentence: they stand beside this as they are. */
const LONGEST = 50_000

/** What a returned report says otherwise than the version it was made from: its figures, then its sections. */
export function ReturnedChanges({
  ledger,
  before,
  exported,
  texts,
  panel: { checked, side, lead },
}: {
  ledger: Ledger | undefined
  /** The text that left as a file. */
  before: string
  exported: Draft
  /** The sections that were rewritten, by key. */
  texts: Texts
  panel: ReportPanel
}) {
  const changes = useMemo(
    () => ledger && checked && changesOf(ledger, before, checked.text, checked.check),
    [ledger, before, checked],
  )
  const sections = useMemo(
    () =>
      exported.sections.flatMap(({ key, heading, text }) => {
        const after = texts[key]
        if (!ledger || after === undefined) return []
        return [{ key, heading, before: text, after, check: check(ledger, after, 'review') }]
      }),
    [ledger, exported, texts],
  )
  if (!changes) return <p className="empty">正在核对…</p>
  return (
    <>
      <section className="returned-part" aria-label="改动的数">
        <h3>改动的数（{changes.length}）</h3>
        <ChangeList changes={changes} onShow={lead} />
      </section>
      <section className="returned-part" aria-label="改动的章节">
        <h3>改动的章节（{sections.length}）</h3>
        {sections.length === 0 && <p className="empty">各节文字与系统中的相同。</p>}
        {sections.map((section) => (
          <section key={section.key} className="returned-section" aria-label={section.heading}>
            <h4>{section.heading}</h4>
            {Math.max(section.before.length, section.after.length) > LONGEST ? (
              <p className="hint">这一节很长，改动不逐句列出，请看左边的全文。</p>
            ) : (
              <RevisedText section={section} onShow={side.showMark} />
            )}
          </section>
        ))}
      </section>
    </>
  )
}
