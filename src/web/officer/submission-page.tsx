import { useCallback } from 'react'
import { getSubmission } from '../api.ts'
import { ShowLoaded } from '../components/show-loaded.tsx'
import { useLoad } from '../use-load.ts'
import { TablesDesk } from './tables-desk.tsx'

/** A submission's tables, as recognised, to be looked through and put right. */
export function SubmissionPage({ id }: { id: string }) {
  const load = useCallback(() => getSubmission(id), [id])
  const { loaded, reload } = useLoad(load)
  return (
    <ShowLoaded loaded={loaded} reload={reload}>
      {(record) => <TablesDesk key={id} loaded={record} />}
    </ShowLoaded>
  )
}
