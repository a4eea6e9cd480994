import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serve } from '../support/serve.ts'

it('starts, and starts again on the same data: one line, and code 0 on a signal', async () => {
  const STATE = await mkdtemp(join(tmpdir(), 'tieout-'))
  for (const _ of ['first', 'second']) {
    const served = await serve({ STATE })
    expect(await (await fetch(`${served.url}/healthz`)).json()).toEqual({ status: 'ok' })
    expect(await served.stop()).toBe(0)
    expect(served.output().trim().split('\n')).toHaveLength(1)
  }
  await rm(STATE, { recursive: true })
})

it('says so when the port is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }
  await expect(serve({ PORT: String(port) })).rejects.toThrow(`端口 ${port} 不可用`)
  taken.close()
})
