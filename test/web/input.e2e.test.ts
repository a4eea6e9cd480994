import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium, noChromium } from '../support/chromium.ts'
import { type Served, serve } from '../support/serve.ts'

const patiently = { timeout: 20_000 }

const html = `<html><body><!--StartFragment--><p>附件1</p><p>2024年度预算单位整体支出绩效评价基础数据表</p>
<table><tr><td>预算单位名称</td><td colspan="3">甲县乙局</td></tr>
<tr><td rowspan="2">财政供养人员情况(人)</td><td>编制数</td><td>2024年实际在职人数</td><td>控制率</td></tr>
<tr><td>40</td><td>38</td><td>95%</td></tr></table><!--EndFragment--></body></html>`

describe.skipIf(noChromium)('ways to hand in the tables', () => {
  let served: Served
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serve(), launchChromium()])
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })
  beforeEach(async () => {
    page = await browser.newPage()
    await page.goto(served.url)
  })
  afterEach(() => page.close())

  const staff = () => page.getByRole('textbox', { name: /附件1 .*编制数/ })

  async function pasteTables(): Promise<void> {
    await page.locator('#paste-text').evaluate((box, copied) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', copied)
      clipboardData.setData('text/plain', '附件1')
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, html)
  }

  it('as a table on the clipboard, whose layout is kept', async () => {
    await pasteTables()
    const [request] = await Promise.all([
      page.waitForRequest((sent) => sent.method() === 'POST'),
      page.getByRole('button', { name: '识别表格' }).click(),
    ])
    expect(request.postDataJSON()).toEqual({ html })
    await expect.poll(() => staff().inputValue(), patiently).toBe('40')
  })

  it('as text, once something was typed into the box', async () => {
    await pasteTables()
    await page.locator('#paste-text').press('End')
    await page.locator('#paste-text').pressSequentially('。')
    const [request] = await Promise.all([
      page.waitForRequest((sent) => sent.method() === 'POST'),
      page.getByRole('button', { name: '识别表格' }).click(),
    ])
    expect(request.postDataJSON()).toEqual({ text: '附件1。' })
  })

  /** Drops a file on the box as the system does. */
  async function drop(name: string, bytes: Buffer): Promise<void> {
    await page.locator('#paste-text').evaluate(
      (box, { name, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([bytes], name))
        box.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      },
      { name, base64: bytes.toString('base64') },
    )
  }
  const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, '../fixtures/office', name))
  const handedIn = () => page.waitForRequest((sent) => sent.method() === 'POST', patiently)

  it.each([
    ['archive.docx', '18', '桐河县档案馆2023年度绩效自评材料', '一、单位基本情况'],
    ['archive.xlsx', '18人', '2、出国经费', undefined],
  ])('as %s, which the page itself reads', async (name, count, left, report) => {
    const [request] = await Promise.all([handedIn(), drop(name, fixture(name))])
    const sent = request.postDataJSON()
    expect(sent.submission).toMatchObject({ unit: '桐河县档案馆', year: 2023 })
    expect(sent.leftovers).toContainEqual(expect.objectContaining({ text: left }))
    if (report) expect(sent.report).toContain(report)
    await expect.poll(() => staff().inputValue(), patiently).toBe(count)
    await page
      .getByText(left)
      .first()
      .waitFor({ state: 'attached', ...patiently })
  })

  it('as a file that the service reads, where the browser cannot', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))
    await page.reload()
    const [request] = await Promise.all([handedIn(), drop('archive.docx', fixture('archive.docx'))])
    expect(request.headers()['content-type']).toMatch(/^multipart\/form-data/)
    await expect.poll(() => staff().inputValue(), patiently).toBe('18')
  })

  it('and refuses a torn file without sending it', async () => {
    const posts: string[] = []
    page.on('request', (sent) => void (sent.method() === 'POST' && posts.push(sent.url())))
    await drop('archive.xlsx', fixture('archive.xlsx').subarray(0, 3000))
    await page.getByRole('alert').filter({ hasText: 'broken_file' }).waitFor(patiently)
    expect(posts).toEqual([])
  })

  it('as a file; and says which files it takes', async () => {
    const chooser = page.locator('input[type=file]')
    await chooser.setInputFiles({ name: '自评表.wps', mimeType: '', buffer: Buffer.from('x') })
    await page.getByRole('alert').filter({ hasText: '另存为 .docx' }).waitFor()
    await chooser.setInputFiles({ name: '自评表.html', mimeType: 'text/html', buffer: Buffer.from(html) })
    await expect.poll(() => staff().inputValue(), patiently).toBe('40')
  })
})
