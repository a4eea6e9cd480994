import type { Submission } from '../../schemas/submission.ts'
import { check } from '../../src/check/index.ts'
import { type Ledger, openLedger } from '../../src/facts/index.ts'

let ledger: Ledger | undefined
let report = ''

/** Takes what is to be checked by POST; then every GET checks it `?times=`, and says how many quantities it found. */
export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method === 'POST') {
      const body: { submission: Submission; report: string } = await request.json()
      ledger = openLedger(body.submission)
      report = body.report
      return new Response('ready')
    }
    const times = Number(new URL(request.url).searchParams.get('times'))
    let found = 0
    if (ledger)
      for (let time = 0; time < times; time++) found += check(ledger, report, 'review').quantities.length
    return new Response(String(found))
  },
}
