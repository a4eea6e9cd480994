import { resolve } from 'node:path'
import { report, submission } from './subject.ts'
import { middle } from './time.ts'

Object.assign(process.env, {
  CI: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG: 'error',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
  X_LOCAL_EXPLORER: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
})

/**
 * Milliseconds of one check in workerd. Its clock stands still while code runs, so batches are timed from outside, and
 * the time of an empty request is taken off.
 */
export async function checkInWorkerd(batches: number, times: number): Promise<number> {
  const { unstable_startWorker: startWorker } = await import('wrangler')
  const worker = await startWorker({
    config: resolve(import.meta.dirname, 'wrangler.toml'),
    dev: { remote: false, server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false },
  })
  try {
    const url = await worker.url
    const body = JSON.stringify({ submission, report })
    await fetch(url, { method: 'POST', body }).then((response) => response.text())
    const taken = async (count: number): Promise<number> => {
      const start = performance.now()
      await fetch(new URL(`/?times=${count}`, url)).then((response) => response.text())
      return performance.now() - start
    }
    for (let batch = 0; batch < 3; batch++) await taken(times)
    const [empty, full]: [number[], number[]] = [[], []]
    for (let batch = 0; batch < batches; batch++) {
      empty.push(await taken(0))
      full.push(await taken(times))
    }
    return (middle(full) - middle(empty)) / times
  } finally {
    await worker.dispose()
  }
}
