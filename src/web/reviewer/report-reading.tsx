import { useMemo, useState } from 'react'
import type { Policy } from '../../../schemas/check-result.ts'
import type { Fact } from '../../../schemas/fact.ts'
import type { Ledger } from '../../facts/index.ts'
import { isProblem } from '../checking/mark.ts'
import { useCheck } from '../checking/use-check.ts'
import { useNextProblem } from '../checking/use-next-problem.ts'
import { CheckBar } from '../components/check-bar.tsx'
import type { PlacedMark } from '../components/mark-list.tsx'
import { ReportEditor } from '../editor/report-editor.tsx'

interface Props {
  text: string
  ledger: Ledger | undefined
  policy: Policy
  onShow: (facts: readonly Fact[]) => void
}

/** A report to be read, its figures marked. */
export function ReportReading({ text, ledger, policy, onShow }: Props) {
  const normal = useMemo(() => text.replace(/\r\n?/g, '\n'), [text])
  const checked = useCheck(ledger, normal, policy)
  const placed = useMemo<PlacedMark[]>(
    () => (checked?.marks ?? []).map((mark) => ({ section: '', mark })),
    [checked],
  )
  const [target, setTarget] = useState<PlacedMark>()
  const next = useNextProblem(placed, setTarget)
  return (
    <div className="report-reading">
      <CheckBar marks={checked?.marks} onNext={next} />
      {checked && (
        <p className={`verdict verdict-${checked.check.verdict}`}>
          {checked.check.verdict === 'accepted'
            ? '已通过核对'
            : `未通过核对：${checked.marks.filter(isProblem).length} 处需要处理`}
        </p>
      )}
      <article className="paper">
        <ReportEditor
          readOnly
          text={normal}
          marked={checked}
          label="报告"
          target={target?.mark}
          onShow={(mark) => onShow(mark.facts)}
        />
      </article>
    </div>
  )
}
