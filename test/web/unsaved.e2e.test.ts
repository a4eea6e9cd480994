import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium, noChromium } from '../support/chromium.ts'
import { type Served, serve } from '../support/serve.ts'

const patiently = { timeout: 20_000 }

describe.skipIf(noChromium)('nothing that was typed is lost', () => {
  let served: Served
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let sample: string

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serve(), launchChromium()])
    sample = await (await fetch(`${served.url}/sample.txt`)).text()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })
  beforeEach(async () => {
    context = await browser.newContext()
    page = await context.newPage()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto(served.url)
  })
  afterEach(() => context.close())

  const office = (on: Page) => on.getByRole('textbox', { name: '附件1 其中：办公经费 2024年决算数' })

  async function handIn(): Promise<void> {
    await page.locator('#paste-text').fill(sample)
    await page.getByRole('button', { name: '识别表格' }).click()
    await office(page).waitFor()
  }

  it('when the service cannot be reached, and then the page is loaded again', async () => {
    await page.locator('#paste-text').fill(sample)
    await page.route('**/api/**', (route) => route.abort())
    await page.getByRole('button', { name: '识别表格' }).click()
    await page.getByRole('alert').filter({ hasText: '无法连接服务' }).waitFor()
    await page.unroute('**/api/**')
    await page.reload()
    expect(await page.locator('#paste-text').inputValue()).toBe(sample)
  })

  it('when the input is no submission: the reason is shown', async () => {
    await page.locator('#paste-text').fill('今天下午三点开会。')
    await page.getByRole('button', { name: '识别表格' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/附件.*代码：\w+/)
    expect(await page.locator('#paste-text').inputValue()).toBe('今天下午三点开会。')
  })

  it('when the page is loaded again before saving', async () => {
    await handIn()
    await office(page).fill('31.99')
    await page.waitForTimeout(400)
    await page.reload()
    await page.getByText('已恢复您上次未保存的修改').waitFor()
    expect(await office(page).inputValue()).toBe('31.99')
    await page.getByRole('button', { name: '放弃这些修改' }).click()
    await expect.poll(() => office(page).inputValue(), patiently).toBe('31.28')
  })

  it('when somebody else saved first', async () => {
    await handIn()
    const other = await context.newPage()
    await other.goto(page.url())
    await office(other).fill('31.11')
    await other.getByRole('button', { name: '保存修改' }).click()
    await other.getByText('第 2 版，已保存').waitFor()

    await office(page).fill('31.22')
    await page.getByRole('button', { name: '保存修改' }).click()
    await page.getByRole('alert').filter({ hasText: '已在别处保存了新的版本' }).waitFor()
    expect(await office(page).inputValue()).toBe('31.22')
    await page.getByRole('button', { name: '仍以我的修改为准保存' }).click()
    await page.getByText('第 3 版，已保存').waitFor()
    await other.reload()
    await expect.poll(() => office(other).inputValue(), patiently).toBe('31.22')
  })

  it('when a section is rewritten and the page left', async () => {
    await handIn()
    await page.getByRole('button', { name: '生成报告' }).click()
    const editor = page.locator('.draft-section .cm-content').last()
    await editor.click({ timeout: 30_000 })
    await page.keyboard.press('Control+End')
    await page.keyboard.type('另有说明。')
    await page.waitForTimeout(400)
    await page.reload()
    await page.getByText('已恢复您上次未保存的修改').waitFor()
    expect(await editor.textContent()).toContain('另有说明。')
  })
})
