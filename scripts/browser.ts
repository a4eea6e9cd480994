// The page's tests need a Chromium and Chinese glyphs. Where Debian's packages are at hand, this installs what is missing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '../test/support/chromium.ts'

const missing: string[] = []
if (!findChromium()) missing.push('chromium')
if (existsSync('/usr/bin/apt-get') && !hasChineseFont()) missing.push('fonts-noto-cjk')

if (missing.length > 0) {
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing for the browser tests: ${missing.join(' ')} …`)
    process.env.DEBIAN_FRONTEND = 'noninteractive'
    aptGet('update')
    aptGet('install', '--no-install-recommends', ...missing)
  } else if (missing.includes('chromium')) {
    console.log(
      'No Chromium or Chrome found: the browser tests are skipped. CHROME_PATH names one that is elsewhere.',
    )
  }
}

function aptGet(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-qq', ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`apt-get ${args[0]} failed:\n${stdout}${stderr}`)
}

function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}
