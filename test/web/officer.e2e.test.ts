import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unzip } from '../export/unzip.ts'
import { launchChromium, noChromium } from '../support/chromium.ts'
import { type Served, serve } from '../support/serve.ts'

const patiently = { timeout: 20_000 }

/** The whole way of an officer, and then of a reviewer, on the sample that the page offers. */
describe.skipIf(noChromium)('from the pasted tables to the Word file', () => {
  let served: Served
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serve(), launchChromium()])
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  const cell = (label: string) => page.getByRole('textbox', { name: label, exact: true })
  const section = (heading: RegExp) => page.getByRole('region', { name: heading })
  const finding = (words: RegExp) => page.locator('.finding', { hasText: words })

  it('shows the tables as recognised, with what does not tie out', async () => {
    await page.goto(served.url)
    await page.getByRole('button', { name: '用示例试一试' }).click()
    await expect.poll(() => page.locator('#paste-text').inputValue(), patiently).toContain('附件1')
    await page.getByRole('button', { name: '识别表格' }).click()

    await expect.poll(() => cell('附件2 年度资金总额 全年预算数').inputValue(), patiently).toBe('1326.70')
    expect(await page.getByRole('tab', { name: /未识别内容/ }).textContent()).toContain('0')
    await finding(/94\.79%.*97\.49%/)
      .locator('.finding-message')
      .click()
    await page.locator('.cell.highlighted').first().waitFor()
    expect(await page.locator('.cell.highlighted').allTextContents()).toContain('94.79%')
  })

  it('audits again as a cell is edited, and saves', async () => {
    await cell('附件3 年度资金总额 执行率').fill('97.49%')
    await expect.poll(() => finding(/94\.79%/).count(), patiently).toBe(0)
    await page.getByLabel('规则').selectOption('成本单列模板')
    await page.getByText('有未保存的修改').waitFor()
    await page.getByRole('button', { name: '保存修改' }).click()
    await page.getByText('第 2 版，已保存').waitFor()
    await page.reload()
    await expect.poll(() => page.getByLabel('规则').inputValue(), patiently).toBe('cost-level')
  })

  it('holds the pasted report against the tables', async () => {
    await page.getByRole('link', { name: '核对随附报告' }).click()
    await page.locator('.mark-contradicted', { hasText: '29.74万元' }).waitFor()
    await page.getByText('未通过核对').waitFor()
    await page.getByRole('link', { name: '返回表格' }).click()
  })

  it('writes a report in which every figure leads to its cell', async () => {
    await page.getByRole('button', { name: '生成报告' }).click()
    await page.getByText('已通过核对').waitFor({ timeout: 30_000 })
    expect(await page.locator('.draft-section').count()).toBe(10)

    const figure = section(/一般公共预算支出情况/)
      .locator('.mark-quantity', { hasText: '1326.70万元' })
      .first()
    await figure.hover()
    await page.locator('.mark-card', { hasText: '附件2 · 年度资金总额 · 全年预算数' }).waitFor()
    await figure.click()
    await expect
      .poll(() => page.locator('.cell.highlighted').first().textContent(), patiently)
      .toBe('1326.70')
  })

  it('marks a wrong figure while it is typed, and clears it once it is right', async () => {
    const last = section(/其他需要说明的情况/)
    await last.locator('.cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('编制数为64人。')
    await last.locator('.mark-contradicted', { hasText: '64人' }).hover()
    await page.locator('.mark-card-contradicted', { hasText: '46人' }).waitFor()
    await page.getByText('未通过核对', { exact: true }).waitFor()

    for (let typed = 0; typed < '64人。'.length; typed++) await page.keyboard.press('Backspace')
    await page.keyboard.type('46人。')
    await last.locator('.mark-supported', { hasText: '46人' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+y')
    expect(await last.locator('.cm-content').textContent()).toContain('编制数为46人。')

    await page.getByRole('button', { name: '保存修改' }).click()
    await page.getByText('已保存', { exact: true }).waitFor()
    await expect.poll(() => page.getByLabel('版本').locator('option').count(), patiently).toBe(2)
    await page.getByText('已通过核对').waitFor()
  })

  it('goes to the end of a long section, and takes typing back', async () => {
    const long = section(/单位整体支出绩效情况/)
    await long.locator('.cm-line').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('到此为止。')
    await expect.poll(() => long.locator('.cm-line').last().textContent(), patiently).toMatch(/到此为止。$/)
    await page.getByText('1 节未保存').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('已保存', { exact: true }).waitFor()
  })

  it('gives the report as a Word file, with comments where wanted', async () => {
    await page.getByRole('checkbox', { name: '带批注' }).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 Word' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/临澜县水利局.*\.docx$/)
    const bytes = await readFile(await download.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(unzip(bytes).get('word/comments.xml')).toContain('附件2·年度资金总额·全年预算数')
  })

  it('answers a reviewer, with the cells', async () => {
    await page.getByRole('link', { name: '审核' }).click()
    await page.getByRole('link', { name: '临澜县水利局' }).click()
    await page.getByRole('heading', { name: /退回修改/ }).waitFor()
    await page.getByRole('tab', { name: '提问' }).click()
    await page.getByRole('textbox', { name: /提问/ }).fill('三公经费决算数是多少？')
    await page.keyboard.press('Enter')
    const answer = page.locator('.answer')
    await answer.locator('.mark-supported', { hasText: '6.85万元' }).first().waitFor()
    await answer.getByRole('button', { name: /附件1 · 三公经费 · 2024年决算数/ }).click()
    await expect.poll(() => page.locator('.cell.highlighted').first().textContent(), patiently).toBe('6.85')
  })

  it('keeps what is pasted as text', async () => {
    const sample = await (await fetch(`${served.url}/sample.txt`)).text()
    const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>水利局'
    await page.goto(served.url)
    await page.locator('#paste-text').fill(sample.replaceAll('临澜县水利局', hostile))
    await page.getByRole('button', { name: '识别表格' }).click()
    await page.getByRole('button', { name: '生成报告' }).click()
    await page.locator('.draft-section').first().waitFor({ timeout: 30_000 })
    expect(await page.locator('.draft-section').first().textContent()).toContain('<script>window.hacked=1')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await page.locator('#root img, #root script').count()).toBe(0)
  })

  it('made the browser complain of nothing', () => {
    expect(complaints).toEqual([])
  })
})
