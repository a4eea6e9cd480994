import { useCallback } from 'react'
import { getSubmission, listDrafts } from '../api.ts'
import { ShowLoaded } from '../components/show-loaded.tsx'
import { useLoad } from '../use-load.ts'
import { ReviewDesk } from './review-desk.tsx'

/** One submission before the reviewer. */
export function ReviewPage({ id }: { id: string }) {
  const load = useCallback(async () => {
    const [submission, [draft]] = await Promise.all([getSubmission(id), listDrafts(id)])
    return { submission, draft }
  }, [id])
  const { loaded, reload } = useLoad(load)
  return (
    <ShowLoaded loaded={loaded} reload={reload}>
      {({ submission, draft }) => <ReviewDesk key={id} loaded={submission} draft={draft} />}
    </ShowLoaded>
  )
}
