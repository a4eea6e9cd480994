import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const entries = {
  check: `export { check } from './src/check/index.ts'`,
  'check + openLedger': `export { check } from './src/check/index.ts'\nexport { openLedger } from './src/facts/index.ts'`,
}

/** KB gzipped of the checker as the page loads it, minified, with all that it needs of the form; with big.js and without. */
export async function bundleSizes(): Promise<{ name: string; all: number; ours: number }[]> {
  const sizes = []
  for (const [name, source] of Object.entries(entries))
    sizes.push({ name, all: await bundled(source, []), ours: await bundled(source, ['big.js']) })
  return sizes
}

async function bundled(source: string, external: string[]): Promise<number> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      lib: { entry: 'bench-entry', formats: ['es'], fileName: 'entry' },
      rolldownOptions: { external },
    },
    plugins: [
      {
        name: 'bench-entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('bench-entry') ? resolve(root, 'bench-entry.ts') : null),
        load: (id) => (id.endsWith('bench-entry.ts') ? source : null),
      },
    ],
  })
  const [built] = Array.isArray(output) ? output : [output]
  if (!built || !('output' in built)) throw new Error('nothing was built')
  const code = built.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')
  return gzipSync(code, { level: 9 }).length / 1024
}
