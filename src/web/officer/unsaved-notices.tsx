import { Notice } from '../components/notice.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import type { ProblemError } from '../problem-error.ts'

/** Work with changes that may be unsaved. */
export interface UnsavedWork {
  /** Why the last save failed. */
  problem: ProblemError | undefined
  /** The stored version. */
  version: number
  /** The version that unsaved changes of an earlier visit were made in, where such were taken up again. */
  restored: number | undefined
  save(): unknown
  /** Stores the changes on top of whatever is stored by now. */
  overwrite(): unknown
  /** Goes back to what is stored, its newest version. */
  discard(): unknown
}

/** Changes taken up again, another's version in the way, a save that failed: and what can be done. */
export function UnsavedNotices({ what, work }: { what: string; work: UnsavedWork }) {
  const { problem, restored, version } = work
  return (
    <>
      {restored !== undefined && (
        <Notice
          actions={
            <button type="button" onClick={() => work.discard()}>
              放弃这些修改
            </button>
          }
        >
          已恢复您上次未保存的修改。
          {restored !== version && `其间这份${what}已有新的版本（第 ${version} 版），保存后以您的修改为准。`}
        </Notice>
      )}
      {problem?.status === 412 && (
        <Notice
          kind="error"
          actions={
            <>
              <button type="button" onClick={() => work.discard()}>
                载入最新版本，放弃我的修改
              </button>
              <button type="button" onClick={() => work.overwrite()}>
                仍以我的修改为准保存
              </button>
            </>
          }
        >
          <strong>没有保存：这份{what}已在别处保存了新的版本。</strong>您的修改还在本页，请选择：
        </Notice>
      )}
      {problem && problem.status !== 412 && (
        <ProblemNotice error={problem}>
          <button type="button" onClick={() => work.save()}>
            再试一次
          </button>
        </ProblemNotice>
      )}
    </>
  )
}
