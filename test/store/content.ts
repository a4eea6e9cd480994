import type { CheckResult } from '../../schemas/check-result.ts'
import type { DraftChange } from '../../src/store/drafts.ts'
import type { SubmissionChange } from '../../src/store/submissions.ts'

/** A change to a submission, as small as the schema allows. */
export function submissionChange(change: Partial<SubmissionChange> & { unit?: string; year?: number } = {}) {
  const { unit = '望溪县图书馆', year = 2024, ...rest } = change
  return {
    submission: { unit, year, attachments: [] },
    leftovers: [],
    counts: { error: 1, warning: 2, info: 3 },
    actor: 'tester',
    ...rest,
  } satisfies SubmissionChange
}

const check: CheckResult = { verdict: 'accepted', policy: 'draft', quantities: [], claims: [], findings: [] }

export function draftChange(submissionId: string, change: Partial<DraftChange> = {}): DraftChange {
  return {
    submissionId,
    submissionVersion: 1,
    status: 'accepted',
    writer: 'composer',
    sections: [{ key: 'other', heading: '其他需要说明的情况', text: '无。', writer: 'composer', check }],
    text: '其他需要说明的情况\n无。',
    check,
    actor: 'tester',
    ...change,
  }
}
