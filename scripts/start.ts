// Builds the page, migrates the local database and serves both until it is told to stop.
//   PORT   where to listen (8787; 0 takes any free port)
//   STATE  where the data is kept (.wrangler/state)
//   --no-build  serve the page that is already in dist/web
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const port = Number(process.env.PORT || 8787)
const state = resolve(root, process.env.STATE || '.wrangler/state')

// Handed to the worker in memory: as an argument or in a file, a key could be read by others.
const models = Object.keys(process.env).filter((name) => name.startsWith('LLM_'))
const settings = { AUTH_MODE: 'local', ...pick('AUTH_MODE', ...models) }

// Nothing may reach out: no telemetry, no `cf` object from Cloudflare, no log files outside the project. The explorer
// would serve the whole database on our port, and the trace store would keep what users paste.
Object.assign(process.env, {
  CI: 'true', // wrangler asks no questions
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'false',
  WRANGLER_HIDE_BANNER: 'true', // the banner looks for updates
  WRANGLER_LOG: process.env.WRANGLER_LOG ?? 'warn',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
  X_LOCAL_EXPLORER: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
})

// Registered before wrangler's own handlers, which would end with code 130. Its exit hook ends workerd.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))

try {
  await assertFree(port)
  await Promise.all([
    process.argv.includes('--no-build') || run('vite/bin/vite.js', 'build', '--logLevel', 'warn'),
    run('wrangler/bin/wrangler.js', 'd1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state),
  ])
  const { unstable_startWorker: startWorker } = await import('wrangler')
  const worker = await startWorker({
    config: resolve(root, 'wrangler.toml'),
    bindings: Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, { type: 'plain_text', value }]),
    ),
    dev: {
      remote: false,
      server: { hostname: '127.0.0.1', port },
      inspector: false,
      persist: state,
      watch: false,
    },
  })
  const url = new URL('/healthz', await worker.url)
  // A worker that does not build or start leaves the request waiting; wrangler has then said what is wrong.
  await fetch(url, { signal: AbortSignal.timeout(30_000) }).catch(() => {
    throw new Error('服务没有启动 / the service did not start')
  })
  console.log(`Tieout 勾稽 已就绪，请打开 / ready at  http://localhost:${url.port}   (Ctrl-C 停止 / stops)`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

function pick(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

async function assertFree(port: number): Promise<void> {
  const probe = createServer()
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening')
  } catch {
    throw new Error(
      `端口 ${port} 不可用，请换一个 / port ${port} is not available, choose another:  PORT=8788 npm start`,
    )
  }
  probe.close()
  await once(probe, 'close')
}

/** Runs one of the project's own tools; what it prints is shown only when it fails. */
async function run(tool: string, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [resolve(root, 'node_modules', tool), ...args], { cwd: root })
  const kill = () => child.kill()
  process.on('exit', kill)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const [code] = await once(child, 'close')
  process.off('exit', kill)
  if (code !== 0) throw new Error(`${output.trim()}\n${tool} ${args[0]}: 失败 / failed`)
}
