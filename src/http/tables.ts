import type { Finding } from '../../schemas/finding.ts'
import type { Submission, SubmissionSummary } from '../../schemas/submission.ts'
import type { SubmissionFile, SubmissionInput } from '../../schemas/submission-input.ts'
import { audit, chosenPack, rulePacks } from '../audit/index.ts'
import { type Ledger, openLedger } from '../facts/index.ts'
import { proseReader, withoutOffsets } from '../fill/index.ts'
import { type Intake, readFile, readHtml, readText } from '../intake/index.ts'
import { ProblemError } from './problems/problem.ts'

/** The tables of a request's body, in whichever of its forms they came. */
export async function readTables(
  body: Pick<SubmissionInput, 'text' | 'html' | 'submission'>,
): Promise<Intake> {
  if (body.text !== undefined) return readText(body.text, likelyYear())
  if (body.html !== undefined) return withoutOffsets(readHtml(body.html, likelyYear()))
  if (body.submission !== undefined) return { submission: body.submission, leftovers: [] }
  throw new TypeError('the schema lets no body through without tables')
}

/** Refuses a submission that names a rule pack which is not there. */
export function assertPack(submission: Submission): void {
  if (chosenPack(submission)) return
  const known = rulePacks.map(({ id, name }) => `${id}（${name}）`).join('、')
  const message = `没有编号为“${submission.rulePack}”的规则包，可选：${known}。`
  throw new ProblemError('unknown_rule_pack', message, {
    errors: [{ path: 'submission.rulePack', message }],
  })
}

export async function readUpload({ file }: SubmissionFile): Promise<Intake> {
  return withoutOffsets(await readFile(new Uint8Array(await file.arrayBuffer()), file.name, likelyYear()))
}

/** A year is evaluated in the one after it; taken, and asked about, only where a text names none. */
function likelyYear() {
  return proseReader(new Date().getUTCFullYear() - 1)
}

/** A submission with what is wrong in it. */
export interface Examined {
  ledger: Ledger
  findings: Finding[]
}

export function examine(submission: Submission): Examined {
  const ledger = openLedger(submission)
  return { ledger, findings: audit(ledger) }
}

export function countFindings(findings: readonly Finding[]): SubmissionSummary['findings'] {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
