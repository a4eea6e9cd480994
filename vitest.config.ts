import { readFile } from 'node:fs/promises'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig, type Plugin } from 'vitest/config'

// The worker's tests see only the settings below, and wrangler keeps its logs out of the home directory.
process.env.CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV = 'false'
process.env.WRANGLER_WRITE_LOGS = 'false'

/** Under Node, does what the text rule of wrangler.toml does in the worker. */
const markdownAsText: Plugin = {
  name: 'markdown-as-text',
  enforce: 'pre',
  async load(id) {
    return id.endsWith('.md') ? `export default ${JSON.stringify(await readFile(id, 'utf8'))}` : null
  },
}

const inWorkerd = ['test/http/**/*.test.ts', 'test/store/**/*.test.ts', 'test/worker/**/*.test.ts']
const inBrowser = 'test/web/**/*.e2e.test.ts'

export default defineConfig({
  test: {
    experimental: { diagnostics: false }, // the summary comes last
    projects: [
      {
        plugins: [markdownAsText],
        test: {
          name: 'pure',
          isolate: false, // pure rooms share nothing that a test could spoil
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...inWorkerd, inBrowser],
          testTimeout: 60_000, // a slow machine is no failure: speed is measured elsewhere
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: 'wrangler.toml' },
            miniflare: {
              cf: false, // else it is fetched from Cloudflare
              bindings: { AUTH_MODE: 'local', MIGRATIONS: await readD1Migrations('migrations') },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: inWorkerd,
          globalSetup: ['test/support/model-servers.ts'],
          setupFiles: ['test/support/migrate.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: [inBrowser],
          fileParallelism: false, // each file runs a server and a browser of its own
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
