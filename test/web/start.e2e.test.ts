import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { rightReply, startFakeModel } from '../support/fake-model.ts'
import { serve } from '../support/serve.ts'

it('starts, and starts again on the same data: one line, and code 0 on a signal', async () => {
  const STATE = await mkdtemp(join(tmpdir(), 'tieout-'))
  for (const _ of ['first', 'second']) {
    const served = await serve({ STATE })
    expect(await (await fetch(`${served.url}/healthz`)).json()).toEqual({ status: 'ok', model: 'none' })
    expect(await served.stop()).toBe(0)
    expect(served.output().trim().split('\n')).toHaveLength(1)
  }
  await rm(STATE, { recursive: true })
})

it('goes on after a restart with the sections that the model had finished', async () => {
  const STATE = await mkdtemp(join(tmpdir(), 'tieout-'))
  const fake = await startFakeModel((request) =>
    request.section === 'performance' && request.attempt === 0
      ? { wait: 60_000, answer: { reply: rightReply(request) } }
      : { reply: rightReply(request) },
  )
  const env = { STATE, LLM_BASE_URL: fake.baseURL, LLM_MODEL: 'fake', LLM_API_KEY: 'sk-not-for-any-log' }
  const tables = resolve(import.meta.dirname, '../fixtures/corpus/sample/tables.txt')
  const json = { 'content-type': 'application/json', 'idempotency-key': 'portal-1' }

  const first = await serve(env)
  const body = JSON.stringify({ text: await readFile(tables, 'utf8') })
  const handedIn = await fetch(`${first.url}/api/v1/submissions`, { method: 'POST', headers: json, body })
  const { id } = (await handedIn.json()) as { id: string }
  const stream = await fetch(`${first.url}/api/v1/submissions/${id}/drafts`, {
    method: 'POST',
    headers: { ...json, accept: 'text/event-stream' },
    body: '{}',
  })
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of stream.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.match(/"state":"done"/g)?.length === 5) break
  }
  expect(await first.stop()).toBe(0)
  expect(first.output()).not.toContain('sk-not-for-any-log')

  const second = await serve(env)
  const again = () =>
    fetch(`${second.url}/api/v1/submissions/${id}/drafts`, { method: 'POST', headers: json, body: '{}' })
  const draft = (await (await again()).json()) as {
    id: string
    status: string
    sections: { writer: string }[]
  }
  expect(draft.status).toBe('accepted')
  expect(draft.sections.filter(({ writer }) => writer === 'model')).toHaveLength(6)
  // Six sections, and the one that was broken off once more.
  expect(
    fake.requests.map(({ section }) => section).filter((section) => section !== 'performance'),
  ).toHaveLength(5)
  expect(fake.requests).toHaveLength(7)
  expect(await (await again()).json()).toEqual(draft)
  await second.stop()
  await fake.close()
  await rm(STATE, { recursive: true })
})

it('says so when the port is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }
  await expect(serve({ PORT: String(port) })).rejects.toThrow(`端口 ${port} 不可用`)
  taken.close()
})
