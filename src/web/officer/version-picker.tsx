import { useCallback, useEffect } from 'react'
import type { Draft } from '../../../schemas/draft.ts'
import { listDrafts } from '../api.ts'
import { href as addressOf, navigate } from '../route.ts'
import { useLoad } from '../use-load.ts'
import { moment } from '../words.ts'

/** Every version of every report of the submission; the newest of a report is the one to be edited. */
export function VersionPicker({
  submissionId,
  draft,
  readOnly,
}: {
  submissionId: string
  draft: Draft
  readOnly: boolean
}) {
  const load = useCallback(() => listDrafts(submissionId), [submissionId])
  const { loaded, reload } = useLoad(load)
  const known = loaded.state === 'ready' ? loaded.value : []
  const listed = known.some((other) => sameVersion(other, draft))

  useEffect(() => {
    if (loaded.state === 'ready' && !listed) reload()
  }, [loaded.state, listed, reload])

  const versions = listed ? known : [draft, ...known]
  const newest = new Map(versions.toReversed().map((version) => [version.id, version.version]))
  return (
    <label className="version-picker">
      版本
      <select
        value={`${draft.id} ${draft.version}`}
        onChange={(event) => {
          const chosen = versions.find((version) => `${version.id} ${version.version}` === event.target.value)
          if (!chosen) return
          const place = { page: 'draft', id: submissionId, draftId: chosen.id } as const
          window.location.hash = addressOf(
            newest.get(chosen.id) === chosen.version ? place : { ...place, version: chosen.version },
          )
        }}
      >
        {versions.map((version) => (
          <option key={`${version.id} ${version.version}`} value={`${version.id} ${version.version}`}>
            {versionWords(version)}
          </option>
        ))}
      </select>
      {readOnly && (
        <button
          type="button"
          onClick={() => navigate({ page: 'draft', id: submissionId, draftId: draft.id })}
        >
          到最新版本
        </button>
      )}
    </label>
  )
}

function sameVersion(a: Draft, b: Draft): boolean {
  return a.id === b.id && a.version === b.version
}

function versionWords({ version, status, createdAt }: Draft): string {
  return `第 ${version} 版 · ${status === 'accepted' ? '通过' : '未通过'} · ${moment(createdAt)}`
}
