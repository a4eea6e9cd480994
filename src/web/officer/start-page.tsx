import { useState } from 'react'
import type { Input } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { Steps } from '../components/steps.tsx'
import { forget } from '../keep.ts'
import { asProblem, type ProblemError } from '../problem-error.ts'
import { navigate } from '../route.ts'
import { handIn } from './hand-in.ts'
import { PasteBox } from './paste-box.tsx'
import { RecentSubmissions } from './recent-submissions.tsx'
import { hold } from './returned/held.ts'
import { fetchSample } from './sample.ts'

/** Where the officer begins. */
export function StartPage() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemError>()

  async function receive(input: Input) {
    setBusy(true)
    setProblem(undefined)
    try {
      const received = await handIn(input)
      if ('returned' in received) {
        // What was pasted before has nothing to do with it, and stays.
        hold(received.returned)
        navigate({ page: 'returned', id: received.returned.record.id })
        return
      }
      forget('pasted')
      navigate({ page: 'submission', id: received.submission })
    } catch (error) {
      setProblem(asProblem(error))
      setBusy(false)
    }
  }

  async function sample(): Promise<string> {
    try {
      setProblem(undefined)
      return await fetchSample()
    } catch (error) {
      setProblem(asProblem(error))
      return ''
    }
  }

  return (
    <main className="start">
      <Steps current={1} />
      <h2>由自评表生成自评报告</h2>
      {problem && <ProblemNotice error={problem} />}
      <PasteBox busy={busy} onInput={(input) => void receive(input)} onSample={sample} />
      <RecentSubmissions />
    </main>
  )
}
