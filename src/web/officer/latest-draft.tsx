import { useCallback } from 'react'
import { listDrafts } from '../api.ts'
import { href } from '../route.ts'
import { useLoad } from '../use-load.ts'

/** The way to the newest version of the report, where one was written. */
export function LatestDraft({ id }: { id: string }) {
  const load = useCallback(() => listDrafts(id), [id])
  const { loaded } = useLoad(load)
  const newest = loaded.state === 'ready' ? loaded.value[0] : undefined
  if (!newest) return null
  return (
    <a className="button" href={href({ page: 'draft', id, draftId: newest.id })}>
      打开报告（第 {newest.version} 版）
    </a>
  )
}
