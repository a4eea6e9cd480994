import { useCallback } from 'react'
import { getDraft, getSubmission } from '../api.ts'
import { ShowLoaded } from '../components/show-loaded.tsx'
import { useLoad } from '../use-load.ts'
import { DraftDeskView } from './draft-desk-view.tsx'

/** A report, section by section, beside the tables that it speaks of. Older versions are only read. */
export function DraftPage({
  id,
  draftId,
  version,
}: {
  id: string
  draftId: string
  version: number | undefined
}) {
  const load = useCallback(
    async () => ({ submission: (await getSubmission(id)).value, draft: await getDraft(draftId, version) }),
    [id, draftId, version],
  )
  const { loaded, reload } = useLoad(load)
  return (
    <ShowLoaded loaded={loaded} reload={reload}>
      {({ submission, draft }) => (
        <DraftDeskView
          key={`${draftId} ${version}`}
          record={submission}
          loaded={draft}
          readOnly={version !== undefined}
        />
      )}
    </ShowLoaded>
  )
}
