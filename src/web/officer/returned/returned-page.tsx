import { Notice } from '../../components/notice.tsx'
import { href } from '../../route.ts'
import { held } from './held.ts'
import { ReturnedView } from './returned-view.tsx'

/** A report that was edited in Word and handed back: what changed, and the whole checked anew. */
export function ReturnedPage({ id }: { id: string }) {
  const returned = held(id)
  if (returned) return <ReturnedView returned={returned} />
  return (
    <main className="start">
      <h2>核对交回的 Word 报告</h2>
      <Notice
        kind="warning"
        actions={
          <>
            <a className="button" href={href({ page: 'start' })}>
              交回文件
            </a>
            <a className="button" href={href({ page: 'submission', id })}>
              返回表格
            </a>
          </>
        }
      >
        本页已重新载入，交回的文件不再保留，也没有存入任何内容。请到首页再次拖入改过的 .docx 文件。
      </Notice>
    </main>
  )
}
