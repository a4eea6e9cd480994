import { useCallback } from 'react'
import { getSubmission, listDrafts } from '../api.ts'
import { ShowLoaded } from '../components/show-loaded.tsx'
import { useLoad } from '../use-load.ts'
import { ReviewDesk } from './review-desk.tsx'

/** One submission before the reviewer. */
export function ReviewPage({ id }: { id: string }) {
  const load = useCallback(async () => {
    const [{ value: record }, [draft]] = await Promise.all([getSubmission(id), listDrafts(id)])
    return { record, draft }
  }, [id])
  const { loaded, reload } = useLoad(load)
  return (
    <ShowLoaded loaded={loaded} reload={reload}>
      {({ record, draft }) => <ReviewDesk record={record} draft={draft} />}
    </ShowLoaded>
  )
}
