import { memo } from 'react'
import type { DraftSection } from '../../../schemas/draft.ts'
import { isProblem, type Mark } from '../checking/mark.ts'
import { ReportEditor } from '../editor/report-editor.tsx'

interface Props {
  section: DraftSection
  text: string
  marked: { text: string; marks: Mark[] } | undefined
  readOnly: boolean
  changed: boolean
  target: Mark | undefined
  onWrite: (key: string, text: string) => void
  onShow: (mark: Mark) => void
  onCaret: (mark: Mark | undefined) => void
}

/** One section of a report under the pen. */
export const DraftSectionView = memo(function DraftSectionView(props: Props) {
  const { section, text, marked, readOnly, changed, target, onWrite, onShow, onCaret } = props
  const problems = marked?.marks.filter(isProblem) ?? []
  const wrong = problems.filter(({ status }) => status === 'contradicted').length
  return (
    <section className="draft-section" aria-label={section.heading}>
      <h3 className="report-heading">
        {section.heading}
        <span className="section-state">
          {changed && <span className="chip chip-changed">未保存</span>}
          {wrong > 0 && <span className="chip chip-wrong">{wrong} 处不符</span>}
          {problems.length > wrong && (
            <span className="chip chip-open">{problems.length - wrong} 处待处理</span>
          )}
          {section.writer === 'model' && <span className="chip">大模型撰写</span>}
        </span>
      </h3>
      <ReportEditor
        text={text}
        marked={marked}
        label={section.heading}
        readOnly={readOnly}
        target={target}
        onChange={(written) => onWrite(section.key, written)}
        onShow={onShow}
        onCaret={onCaret}
      />
    </section>
  )
})
