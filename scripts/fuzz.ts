// Tries the laws of the scanner and the checker on any text, many times over: `npm run fuzz`, or  node scripts/fuzz.ts 1000000
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const runs = process.argv[2] ?? '100000'
const child = spawn(
  process.execPath,
  [
    resolve(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...['--project', 'pure', '--no-file-parallelism', '--testTimeout', '0', '--reporter', 'verbose'],
    ...['test/prose/any-text', 'test/check/any-text'],
  ],
  {
    cwd: root,
    env: { ...process.env, RUNS: runs, NODE_OPTIONS: '--max-old-space-size=512' },
    stdio: 'inherit',
  },
)
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
