import type { Context } from 'hono'
import type { Draft } from '../../../../schemas/draft.ts'
import type { ReturnedReport } from '../../../../schemas/returned-report.ts'
import { REPORT_LIMIT } from '../../../../schemas/submission-input.ts'
import { changesOf, check } from '../../../check/index.ts'
import { readOrigin } from '../../../export/origin/read.ts'
import { openLedger } from '../../../facts/index.ts'
import { readReportFile } from '../../../intake/index.ts'
import type { StoredSubmission } from '../../../store/index.ts'
import type { AppEnv } from '../../context.ts'
import { againstNewestTables } from '../../exported.ts'
import { ProblemError } from '../../problems/problem.ts'

const wayOut = '请重新下载后再改；如只需核对文字，可复制报告全文核对。'

/**
 * Checks a report that was exported as a Word file, edited, and brought back: as a person's text, against the tables, and
 * figure by figure against the draft that it was made from. What the file says of itself only names that draft; nothing
 * else of it is believed.
 */
export async function checkReturned(
  c: Context<AppEnv>,
  stored: StoredSubmission,
  file: File,
): Promise<ReturnedReport> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const report = await readReportFile(bytes, file.name)
  const exported = await findExported(c, stored, bytes)
  if (report === undefined) {
    throw new ProblemError('report_not_found', '文件中只有附件表格，没有找到报告，请核对是否删去了报告标题。')
  }
  if (report.length > REPORT_LIMIT) {
    throw new ProblemError('file_too_large', `报告过长：最多 ${REPORT_LIMIT} 字。`)
  }
  const ledger = openLedger(stored.submission)
  const checked = check(ledger, report, 'review')
  return { ...checked, report, changes: changesOf(ledger, exported.text, report, checked) }
}

/** The draft that the file was made from, where it and the tables still are as they were then. */
async function findExported(c: Context<AppEnv>, stored: StoredSubmission, bytes: Uint8Array): Promise<Draft> {
  const origin = await readOrigin(bytes)
  if (!origin) {
    throw new ProblemError(
      'file_unrecognised',
      '文件中没有本系统的标识：请交回由本系统下载的 Word 文件，不要把内容复制到新文件中。',
    )
  }
  if (origin.submissionId !== stored.id) {
    throw new ProblemError('file_of_another_submission', '这个文件是另一份申报的报告，请到那份申报中交回。')
  }
  const newest = await c.var.dependencies.store.drafts.read(origin.draftId)
  if (newest?.draft.submissionId !== stored.id || origin.draftVersion > newest.draft.version) {
    throw new ProblemError('file_unrecognised', '文件所载的报告稿不在本系统中，请重新下载报告。')
  }
  if (origin.draftVersion < newest.draft.version) {
    throw stale('报告稿', origin.draftVersion, newest.draft.version)
  }
  if (origin.submissionVersion !== stored.version) {
    throw stale('附件表格', origin.submissionVersion, stored.version)
  }
  return againstNewestTables(newest, stored)
}

function stale(what: string, then: number, now: number): ProblemError {
  return new ProblemError('file_stale', `文件导出时${what}为第 ${then} 版，现为第 ${now} 版。${wayOut}`)
}
