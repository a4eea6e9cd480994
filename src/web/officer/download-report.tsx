import { useState } from 'react'
import type { Draft } from '../../../schemas/draft.ts'
import { getReportFile } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { asProblem, type ProblemError } from '../problem-error.ts'

interface Props {
  draft: Draft
  dirty: boolean
  saving: boolean
  verdict: 'accepted' | 'rejected'
  onSave: () => Promise<Draft | undefined>
}

/** Takes the report away as a Word file; what is not saved yet is saved first. */
export function DownloadReport({ draft, dirty, saving, verdict, onSave }: Props) {
  const [attachments, setAttachments] = useState(false)
  const [annotated, setAnnotated] = useState(false)
  const [problem, setProblem] = useState<ProblemError>()

  async function download() {
    setProblem(undefined)
    try {
      const newest = dirty ? await onSave() : draft
      if (!newest) return
      const { blob, name } = await getReportFile(newest, { attachments, annotated })
      offer(blob, name)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }

  return (
    <span className="download">
      <label>
        <input
          type="checkbox"
          checked={attachments}
          onChange={(event) => setAttachments(event.target.checked)}
        />
        附表格
      </label>
      <label title="在每个数上加批注，写明它在哪个单元格、怎么算出，或错在哪里">
        <input type="checkbox" checked={annotated} onChange={(event) => setAnnotated(event.target.checked)} />
        带批注
      </label>
      <button type="button" className="primary" disabled={saving} onClick={() => void download()}>
        {verdict === 'accepted' ? '下载 Word' : '下载 Word（标明未通过）'}
      </button>
      {problem && <ProblemNotice error={problem} />}
    </span>
  )
}

function offer(blob: Blob, name: string) {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
