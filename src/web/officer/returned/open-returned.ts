import type { Draft } from '../../../../schemas/draft.ts'
import type { SubmissionRecord } from '../../../../schemas/submission.ts'
import { REPORT_LIMIT } from '../../../../schemas/submission-input.ts'
import { getDraft, getSubmission, type Tagged } from '../../api.ts'
import { ProblemError, refusal } from '../../problem-error.ts'
import type { ReturnedFile } from '../read-in-page.ts'

/** A report that was exported, edited elsewhere and brought back, beside what the service has of it. */
export interface ReturnedReport extends ReturnedFile {
  report: string
  file: File
  record: SubmissionRecord
  /** The version that the file was made from. */
  exported: Draft
  newest: Tagged<Draft>
}

/** Finds what a returned file was made from; undefined where this service has nothing of it. */
export async function openReturned(file: File, read: ReturnedFile): Promise<ReturnedReport | undefined> {
  const stored = await findStored(read)
  if (!stored) return undefined
  const { report } = read
  if (report === undefined)
    throw refusal(
      'report_not_found',
      '这是由本系统导出的文件，但其中只有附件表格，没有找到报告：请核对是否删去了报告标题，恢复后再交回。',
    )
  if (report.length > REPORT_LIMIT) throw refusal('file_too_large', `报告过长：最多 ${REPORT_LIMIT} 字。`)
  return { ...read, ...stored, report, file }
}

async function findStored({ origin: { submissionId, draftId, draftVersion } }: ReturnedFile) {
  try {
    const [{ value: record }, { value: exported }, newest] = await Promise.all([
      getSubmission(submissionId),
      getDraft(draftId, draftVersion),
      getDraft(draftId),
    ])
    return exported.submissionId === record.id ? { record, exported, newest } : undefined
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return undefined
    throw error
  }
}
