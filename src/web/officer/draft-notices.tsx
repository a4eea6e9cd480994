import { tally } from '../checking/mark.ts'
import type { Checked } from '../checking/use-check.ts'
import { Notice } from '../components/notice.tsx'
import { UnsavedNotices } from './unsaved-notices.tsx'
import type { DraftDesk } from './use-draft.ts'

interface Props {
  desk: DraftDesk
  readOnly: boolean
  checked: Checked | undefined
}

/** What the officer must know of this version before anything else. */
export function DraftNotices({ desk, readOnly, checked }: Props) {
  return (
    <>
      {checked?.check.verdict === 'rejected' && (
        <Notice kind="error">
          <strong>这份报告未通过核对：</strong>
          {wrongWords(checked)}。请按标记逐处改正；未改正前下载的 Word 会标明未通过。
        </Notice>
      )}
      {!readOnly && <UnsavedNotices what="报告" work={desk} />}
    </>
  )
}

function wrongWords({ marks, check }: Checked): string {
  const { quantities, claims } = tally(marks)
  const words = [
    quantities.contradicted + claims.contradicted > 0 &&
      `${quantities.contradicted + claims.contradicted} 处与附件不符`,
    check.policy === 'draft' && quantities.unsupported > 0 && `${quantities.unsupported} 个数在附件中无依据`,
  ].filter(Boolean)
  return (
    words.join('，') || (check.findings.find(({ severity }) => severity === 'error')?.message ?? '详见标记')
  )
}
