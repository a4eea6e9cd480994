import type { ReturnedReport } from './open-returned.ts'

let latest: ReturnedReport | undefined

/** Keeps a file that came back for the page that shows it. It still lies with the officer: a reload may lose it here. */
export function hold(returned: ReturnedReport): void {
  latest = returned
}

/** The file that last came back for a submission. */
export function held(submissionId: string): ReturnedReport | undefined {
  return latest?.record.id === submissionId ? latest : undefined
}
