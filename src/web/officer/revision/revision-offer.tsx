import type { Draft } from '../../../../schemas/draft.ts'
import type { RevisedSection } from '../../../../schemas/revision.ts'
import { type Mark, marksOf, tally } from '../../checking/mark.ts'
import { RevisedText } from './revised-text.tsx'
import type { Decision } from './use-revisions.ts'

interface Props {
  section: RevisedSection
  draft: Draft
  /** The section as it stands on the page. */
  current: string
  decision: Decision | undefined
  busy: boolean
  onAccept: () => void
  onDrop: () => void
  onShow: (mark: Mark) => void
}

/** What a section would become, to be accepted or dropped. */
export function RevisionOffer(props: Props) {
  const { section, draft, current, decision, busy, onAccept, onDrop, onShow } = props
  const heading = draft.sections.find(({ key }) => key === section.key)?.heading ?? section.key
  const stale = decision === undefined && current !== section.before
  const warnings = section.findings.filter(({ severity }) => severity !== 'info')
  return (
    <section className="revision-offer" aria-label={`修改建议 ${heading}`}>
      <h4>
        {heading}
        {decision && (
          <span className={decision === 'accepted' ? 'chip chip-done' : 'chip'}>
            {decision === 'accepted' ? '已采纳' : '未采纳'}
          </span>
        )}
      </h4>
      {decision === undefined && (
        <>
          <RevisedText section={section} onShow={onShow} />
          <p className="revision-check">{checkWords(section)}</p>
          {warnings.length > 0 && (
            <ul className="revision-hints">
              {warnings.map(({ rule, message }) => (
                <li key={`${rule} ${message}`}>{message}</li>
              ))}
            </ul>
          )}
          {stale && <p className="revision-stale">这一章在提出修改之后又改过，请重新提出。</p>}
          <div className="revision-actions">
            <button type="button" className="primary" disabled={busy || stale} onClick={onAccept}>
              采纳
            </button>
            <button type="button" disabled={busy} onClick={onDrop}>
              不采纳
            </button>
          </div>
        </>
      )}
    </section>
  )
}

function checkWords({ check, after }: RevisedSection): string {
  const { quantities } = tally(marksOf(check, after))
  const all = quantities.supported + quantities.derived + quantities.unsupported + quantities.contradicted
  const open = quantities.unsupported > 0 ? `，${quantities.unsupported} 个原有的数附件中无依据` : ''
  return `修改后全章 ${all} 个数已核对${open}`
}
