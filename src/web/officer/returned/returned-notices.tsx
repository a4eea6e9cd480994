import { Notice } from '../../components/notice.tsx'
import { ProblemNotice } from '../../components/problem-notice.tsx'
import type { ReturnedReport } from './open-returned.ts'
import type { ReturnedWork } from './use-returned.ts'

/** What the officer must know of a returned file before taking it over. */
export function ReturnedNotices({
  returned: { origin, record, exported },
  work: {
    taken: { rewritten, missing },
    version,
    problem,
  },
}: {
  returned: ReturnedReport
  work: ReturnedWork
}) {
  const behind = [
    exported.version < version && `报告已到第 ${version} 版`,
    origin.submissionVersion < record.version && `附件表格已到第 ${record.version} 版`,
  ].filter(Boolean)
  return (
    <>
      {problem && (
        <ProblemNotice error={problem}>
          文件中的改动仍在本页；没有存入的，请看过下面的说明后再点“存入报告”。
        </ProblemNotice>
      )}
      <Notice>
        <strong>已认出：这是由第 {exported.version} 版报告导出、改过的文件。</strong>
        以下按现在的附件表格核对，并列出与导出时不同的数；在您确定之前，什么都不会存入。
      </Notice>
      {behind.length > 0 && (
        <Notice kind="warning">
          导出之后{behind.join('，')}。
          {rewritten.length > 0 &&
            `系统中也改过的章节：${rewritten.join('、')}。存入后以文件中的为准，系统中的留在旧版本里。`}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice kind="warning">
          文件中没有找到这些标题：{missing.join('、')}
          。系统中的这几节保持不变；文件中其下的文字归入了上一节，请存入后核对。
        </Notice>
      )}
    </>
  )
}
