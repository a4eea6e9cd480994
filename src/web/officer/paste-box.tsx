import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react'
import type { Input } from '../api.ts'
import { keep, kept } from '../keep.ts'
import { afterPaste, type Pasted } from './clipboard.ts'

const accepted = '.docx,.xlsx,.txt,.html,.htm'

/** Where the attachments come in: pasted, as a file, or the sample. What was pasted stays until it is accepted. */
export function PasteBox({
  busy,
  onInput,
  onSample,
}: {
  busy: boolean
  onInput: (input: Input) => void
  onSample: () => Promise<string>
}) {
  const [pasted, setPasted] = useState<Pasted>(() => kept<Pasted>('pasted') ?? { text: '' })
  const [dragging, setDragging] = useState(false)
  const [refused, setRefused] = useState('')
  const empty = pasted.text.trim() === ''
  const chooser = useRef<HTMLInputElement>(null)

  useEffect(() => keep('pasted', pasted), [pasted])

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { selectionStart: start, selectionEnd: end } = event.currentTarget
    const next = afterPaste(pasted, { start, end }, event.clipboardData)
    if (!next) return
    event.preventDefault()
    setPasted(next)
  }

  function takeFile(file: File | undefined) {
    if (!file) return
    const known = accepted.split(',').some((ending) => file.name.toLowerCase().endsWith(ending))
    setRefused(
      known
        ? ''
        : `“${file.name}”不是能识别的文件。请选用 Word（.docx）、Excel（.xlsx）、文本（.txt）或网页（.html）文件；.doc、.wps 请先另存为 .docx。`,
    )
    if (known) onInput({ file })
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setDragging(false)
    const [file] = event.dataTransfer.files
    if (file) takeFile(file)
    else setPasted({ text: pasted.text + event.dataTransfer.getData('text/plain') })
  }

  async function sample() {
    if (!empty && !window.confirm('框中已有内容，换成示例吗？')) return
    const text = await onSample()
    if (text) setPasted({ text })
  }

  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault()
        if (!empty) onInput(pasted.html === undefined ? { text: pasted.text } : { html: pasted.html })
      }}
    >
      <label htmlFor="paste-text">
        打开 Word 或 WPS
        中的自评表，全选、复制，再粘贴到下面的框里。各附件可以一次粘贴，也可以接着粘贴；表后带有报告的，会一并识别；没有表格、只有文字的，文字中写明的数会填入表格。
      </label>
      <textarea
        id="paste-text"
        className={dragging ? 'dragging' : ''}
        value={pasted.text}
        disabled={busy}
        spellCheck={false}
        placeholder="在此粘贴（Ctrl+V），或把 .docx、.xlsx 文件拖到这里；下载后在 Word 中改过的报告，也拖到这里交回"
        onPaste={paste}
        onChange={(event) => setPasted({ text: event.target.value })}
        onDragOver={(event) => {
          event.preventDefault()
          setDragging(true)
        }}
        onDragLeave={() => setDragging(false)}
        onDrop={drop}
      />
      {refused && (
        <p className="refused" role="alert">
          {refused}
        </p>
      )}
      <div className="paste-actions">
        <button type="submit" className="primary" disabled={busy || empty}>
          {busy ? '正在识别…' : '识别表格'}
        </button>
        <button type="button" disabled={busy} onClick={() => chooser.current?.click()}>
          选择文件…
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept={accepted}
          aria-label="选择文件"
          onChange={(event) => {
            takeFile(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <button type="button" disabled={busy} onClick={() => void sample()}>
          用示例试一试
        </button>
        {!empty && (
          <button type="button" className="link push" disabled={busy} onClick={() => setPasted({ text: '' })}>
            清空
          </button>
        )}
      </div>
      <p className="hint">
        {empty
          ? '内容只在本服务中处理。'
          : `已粘贴 ${pasted.text.length.toLocaleString('zh-CN')} 字${pasted.html === undefined ? '' : '（含表格格式）'}`}
      </p>
    </form>
  )
}
