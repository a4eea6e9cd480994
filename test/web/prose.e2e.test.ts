import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, noChromium } from '../support/chromium.ts'
import { type Served, serve } from '../support/serve.ts'

const patiently = { timeout: 20_000 }

const text = '预算单位名称：某区档案馆\n2023年度，编制32人，实有约30人，公用经费64.16万元，上年85.68万元。'

describe.skipIf(noChromium)('a text without tables', () => {
  let served: Served
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serve(), launchChromium()])
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(served.url)
    await page.locator('#paste-text').fill(text)
    await page.getByRole('button', { name: '识别表格' }).click()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  const cell = (name: RegExp) => page.getByRole('textbox', { name })

  it('fills the tables, and marks the cells with the sentence that each was read from', async () => {
    await expect.poll(() => cell(/附件1 公用经费 2023年决算数/).inputValue(), patiently).toBe('64.16')
    expect(await cell(/附件1 公用经费 2022年决算数/).inputValue()).toBe('85.68')
    expect(await cell(/附件1 .*编制数/).inputValue()).toBe('32')
    expect(await page.locator('.cell.from-prose').count()).toBe(3)
    const marked = page.locator('.cell.from-prose', { has: cell(/附件1 公用经费 2023年决算数/) })
    expect(await marked.getAttribute('title')).toContain('读自第2行：“公用经费64.16万元”')
    await page.getByText(/3\s*个单元格是从文字中读出的/).waitFor()
  })

  it('lists what it did not dare to fill, and leads to the cell', async () => {
    const question = page.locator('.question', { hasText: '30人' })
    await question.waitFor()
    expect(await question.textContent()).toContain('第2行')
    await question.getByRole('button', { name: '看单元格' }).click()
    await page.locator('.cell.highlighted').first().waitFor()
    expect(await page.locator('.cell.highlighted textarea').first().getAttribute('aria-label')).toContain(
      '实际在职人数',
    )
  })

  it('takes a question away once the cell is filled, and the mark once it is changed', async () => {
    await cell(/附件1 .*实际在职人数/).fill('30')
    await expect.poll(() => page.locator('.question').count(), patiently).toBe(0)
    await cell(/附件1 公用经费 2023年决算数/).fill('64.17')
    await expect.poll(() => page.locator('.cell.from-prose').count(), patiently).toBe(2)
    await page.getByRole('button', { name: '保存修改' }).click()
    await page.getByText('第 2 版，已保存').waitFor()
    expect(await page.locator('.cell.from-prose').count()).toBe(2)
  })
})
