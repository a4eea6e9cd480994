import type { TestProject } from 'vitest/node'
import { type FakeScript, rightReply, startFakeModel } from './fake-model.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Base URLs of endpoints, by how they behave. */
    models: Record<keyof typeof scripts, string>
  }
}

const right: FakeScript = (request) => ({ reply: rightReply(request) })
const nothing = { lookups: [], derivations: [], findings: false }
const question = { reply: { ...nothing, answer: '三公经费决算数{{basic.three-public.final}}。' } }

/** Endpoints for tests that run in workerd, where no server can be started. */
const scripts = {
  right: (request) => (request.section === 'question' ? question : right(request)),
  slow: (request) => ({ wait: 60_000, answer: right(request) }),
  /** Answers, but for the first request for the section on performance. */
  'stalls-once': (request) =>
    request.section === 'performance' && request.attempt === 0
      ? { wait: 60_000, answer: right(request) }
      : right(request),
  failing: () => ({ status: 500 }),
  hangs: (request) => ({ half: right(request), end: 'hang' }),
  cuts: (request) => ({ half: right(request), end: 'cut' }),
  garbles: () => ({ bytes: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) }),
  floods: () => ({ content: '长'.repeat(2 * 1024 * 1024) }),
} satisfies Record<string, FakeScript>

export default async function start({ provide }: TestProject) {
  const started = await Promise.all(
    Object.entries(scripts).map(
      async ([name, script]) => [name, await startFakeModel(script, { models: ['fake'] })] as const,
    ),
  )
  provide(
    'models',
    Object.fromEntries(started.map(([name, { baseURL }]) => [name, baseURL])) as Record<
      keyof typeof scripts,
      string
    >,
  )
  return () => Promise.all(started.map(([, fake]) => fake.close()))
}
