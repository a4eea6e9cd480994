import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Served {
  url: string
  /** What it printed so far. */
  output(): string
  /** Stops it as Ctrl-C does and gives its exit code; its data is removed unless it was told where to keep them. */
  stop(): Promise<number | null>
}

const root = resolve(import.meta.dirname, '../..')

/** `npm start` on a free port, with a database of its own; it serves the page that is already built. */
export async function serve(env: Record<string, string> = {}): Promise<Served> {
  const state = env.STATE ?? (await mkdtemp(join(tmpdir(), 'tieout-')))
  const child = spawn(process.execPath, ['scripts/start.ts', '--no-build'], {
    cwd: root,
    env: { ...process.env, PORT: '0', STATE: state, ...env },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))

  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGINT')
      await once(child, 'exit')
    }
    if (!env.STATE) await rm(state, { recursive: true, force: true })
    return child.exitCode
  }
  try {
    return { url: await ready(child, () => output), output: () => output, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function ready(child: ChildProcess, output: () => string): Promise<string> {
  const giveUp = Date.now() + 50_000
  while (child.exitCode === null && Date.now() < giveUp) {
    const url = /http:\/\/localhost:\d+/.exec(output())?.[0]
    if (url) return url
    await new Promise((wake) => setTimeout(wake, 50))
  }
  throw new Error(`the service did not start:\n${output()}`)
}
