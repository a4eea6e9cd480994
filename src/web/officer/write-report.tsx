import { useState } from 'react'
import type { Writer } from '../../../schemas/draft.ts'

/** Starts the writing of a report; by whom is the officer's choice. */
export function WriteReport({
  disabled,
  onWrite,
}: {
  disabled: boolean
  onWrite: (writer: Writer | undefined) => void
}) {
  const [writer, setWriter] = useState<Writer | ''>('')
  return (
    <span className="write-report">
      <select
        aria-label="撰写方式"
        value={writer}
        onChange={(event) => setWriter(event.target.value as Writer | '')}
      >
        <option value="">自动选择</option>
        <option value="composer">规则撰写</option>
        <option value="model">大模型撰写</option>
      </select>
      <button
        type="button"
        className="primary"
        disabled={disabled}
        onClick={() => onWrite(writer || undefined)}
      >
        生成报告
      </button>
    </span>
  )
}
