import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, noChromium } from '../support/chromium.ts'
import { type Served, serve } from '../support/serve.ts'

describe.skipIf(noChromium)('the page', () => {
  let served: Served
  let browser: Browser

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serve(), launchChromium()])
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  it('has its title and asks nobody but us', async () => {
    const page = await browser.newPage()
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url) && !request.url().startsWith('data:'))
        elsewhere.push(request.url())
    })
    await page.goto(served.url)
    expect(await page.title()).toBe('Tieout 勾稽')
    await page.getByRole('heading', { name: 'Tieout 勾稽' }).waitFor()
    expect(elsewhere).toEqual([])
  })

  it('says how it stands with a model', async () => {
    const page = await browser.newPage()
    await page.goto(served.url)
    await page.getByRole('link', { name: '设置' }).click()
    await page.getByText('未配置大模型').waitFor()
    expect(new URL(page.url()).hash).toBe('#/settings')
  })
})
