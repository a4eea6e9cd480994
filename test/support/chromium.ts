import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** CHROME_PATH, or the first Chromium or Chrome found where systems put them. */
export function findChromium(): string | undefined {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => commands.map((name) => join(dir, name)))
  return [...onPath, ...installed].find((path) => existsSync(path))
}

/** Tests that drive a browser are skipped where there is none; in CI they fail instead. */
export const noChromium = !process.env.CI && !findChromium()

/** A headless browser that calls nobody but the page. playwright-core gives it an empty profile of its own. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium or Chrome found; CHROME_PATH names one')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox', // root, as in containers, has none
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
