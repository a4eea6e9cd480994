import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Finding } from '../../../schemas/finding.ts'
import { isWaivable, waiverBehind } from '../../audit/index.ts'
import { keep, kept } from '../keep.ts'
import type { WaiverDesk } from './use-waivers.ts'

/** Whoever waived last is most likely the one who waives next. */
const nameSlot = 'waiver.name'

/** Below a finding: lets a warning pass with name and reason, or takes that back. An error can only be put right. */
export function WaiveFinding({ finding, desk }: { finding: Finding; desk: WaiverDesk }) {
  const [open, setOpen] = useState(false)
  const waiver = waiverBehind(finding, desk.record.submission.waivers)
  if (waiver) {
    return (
      <button type="button" className="link" disabled={desk.busy} onClick={() => desk.takeBack(waiver)}>
        撤销豁免
      </button>
    )
  }
  if (finding.severity !== 'warning' || !isWaivable(finding)) return null
  if (open) return <WaiverForm finding={finding} desk={desk} onCancel={() => setOpen(false)} />
  return (
    <button type="button" className="link" onClick={() => setOpen(true)}>
      豁免…
    </button>
  )
}

function WaiverForm({
  finding: { rule, places },
  desk,
  onCancel,
}: {
  finding: Finding
  desk: WaiverDesk
  onCancel: () => void
}) {
  const [name, setName] = useState(() => kept<string>(nameSlot) ?? '')
  const [reason, setReason] = useState('')
  const form = useRef<HTMLFormElement>(null)
  // The first field that is still to be filled in.
  useEffect(() => form.current?.querySelector<HTMLElement>('[value=""], textarea')?.focus(), [])

  function submit(event: FormEvent) {
    event.preventDefault()
    keep(nameSlot, name.trim())
    desk.waive({ rule, places, name: name.trim(), reason: reason.trim(), date: today() })
  }

  return (
    <form
      ref={form}
      className="waiver-form"
      aria-label="豁免"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label>
        <span>豁免人</span>
        <input value={name} maxLength={50} required onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        <span>理由</span>
        <textarea
          rows={2}
          value={reason}
          maxLength={500}
          required
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="waiver-actions">
        <button type="button" onClick={onCancel}>
          取消
        </button>
        <button
          type="submit"
          className="primary"
          disabled={desk.busy || name.trim() === '' || reason.trim() === ''}
        >
          {desk.busy ? '正在保存…' : '确认豁免'}
        </button>
      </div>
    </form>
  )
}

/** The day by the clock of whoever sits here. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
