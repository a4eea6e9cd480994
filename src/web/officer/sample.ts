import { unexpected, unreachable } from '../problem-error.ts'

/** The made-up submission that the page offers for a try, as text out of a Word file, with its report. */
export async function fetchSample(): Promise<string> {
  const response = await fetch('/sample.txt').catch(() => {
    throw unreachable()
  })
  if (!response.ok) throw unexpected(response.status)
  return response.text()
}
