import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../schemas/draft.ts'
import type { SubmissionRecord } from '../../schemas/submission.ts'
import { unzip } from '../export/unzip.ts'
import { zip } from '../intake/zip.ts'
import { launchChromium, noChromium } from '../support/chromium.ts'
import { type Served, serve } from '../support/serve.ts'

const patiently = { timeout: 20_000 }

describe.skipIf(noChromium)('a Word file that is edited and handed back', () => {
  let served: Served
  let browser: Browser
  let page: Page
  let record: SubmissionRecord
  let draft: Draft
  const complaints: string[] = []

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serve(), launchChromium()])
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })
  beforeEach(async () => {
    const text = await (await fetch(`${served.url}/sample.txt`)).text()
    record = await call('POST', '/submissions', { text })
    draft = await call('POST', `/submissions/${record.id}/drafts`, { writer: 'composer' })
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.on('console', (message) => {
      // The browser itself says so of every answer that is no success.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(served.url)
  })
  afterEach(() => page.close())

  async function call<Value>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Value> {
    const response = await fetch(`${served.url}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    expect(response.ok).toBe(true)
    return response.json() as Promise<Value>
  }
  const newest = () => call<Draft>('GET', `/drafts/${draft.id}`)
  const rewrite = (key: string, text: string, version: number) =>
    call<Draft>('PUT', `/drafts/${draft.id}/sections/${key}`, { text }, { 'if-match': `"${version}"` })
  const submissions = async () =>
    (await call<{ items: unknown[] }>('GET', '/submissions?limit=100')).items.length

  /** The report as a Word file, edited as a word processor saves it; its first comment, if any, another's. */
  async function edited(query: string, edit: (body: string) => string, author = ''): Promise<Buffer> {
    const response = await fetch(`${served.url}/api/v1/drafts/${draft.id}/report.docx?${query}`)
    const parts = unzip(new Uint8Array(await response.arrayBuffer()))
    parts.set('word/document.xml', edit(parts.get('word/document.xml') ?? ''))
    const comments = parts.get('word/comments.xml')
    if (comments && author)
      parts.set('word/comments.xml', comments.replace(/w:author="[^"]*"/, `w:author="${author}"`))
    return Buffer.from(zip(Object.fromEntries(parts)))
  }
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
  function replaced(body: string, from: string, to: string): string {
    expect(body).toContain(from)
    return body.replace(from, to)
  }
  /** Puts a sentence into the last section, the one of what else is to be said. */
  const atEnd = (body: string, text: string) =>
    body.replace(/<w:sectPr(?![\s\S]*<w:sectPr)/, `${paragraph(text)}<w:sectPr`)

  async function drop(bytes: Buffer, name = '自评报告（改）.docx'): Promise<void> {
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
  const recognised = () => page.getByText('已认出：这是由第 1 版报告导出').waitFor(patiently)
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  const store = () => page.getByRole('button', { name: '存入报告' })

  it('is known; what changed is shown and checked, and stored on request', async () => {
    const before = await submissions()
    const wrong = await edited(
      'attachments=1&annotated=1',
      (body) => {
        const covered = body.replace('<w:body>', `<w:body>${paragraph('送审稿，请张科阅。')}`)
        const inTable = replaced(covered, '>1326.70<', '>1236.70<')
        return atEnd(replaced(inTable, '>1326.70万元<', '>1236.70万元<'), '走访企业38家，均表示满意。')
      },
      '张科',
    )
    await drop(wrong)
    await recognised()
    const figures = part('改动的数').locator('.finding')
    await expect.poll(() => figures.count(), patiently).toBe(2)
    expect(await figures.first().textContent()).toMatch(/改动1326\.70万元 → 1236\.70万元与附件不符/)
    expect(await figures.last().textContent()).toMatch(/新增38家附件中无依据/)
    await page.locator('.mark-contradicted', { hasText: '1236.70万元' }).first().waitFor()
    await page.getByText('未通过核对', { exact: true }).waitFor()
    await figures.last().getByRole('button').click()
    await page.getByRole('textbox', { name: '交回的报告' }).getByText('走访企业38家').waitFor()
    expect(await part('改动的章节').getByRole('heading', { level: 4 }).count()).toBe(2)
    await part('改动的章节').locator('ins', { hasText: '走访企业38家，均表示满意。' }).waitFor()
    expect(await part('附件表格中的改动').textContent()).toMatch(/全年预算数.*1326\.70 → 1236\.70/)
    expect(await part('不在报告各节中的文字').textContent()).toMatch(/送审稿，请张科阅。.*批注（张科）/)
    expect((await newest()).version).toBe(1)

    await store().click()
    await page.getByText('已保存', { exact: true }).waitFor(patiently)
    await page.locator('.draft-section .mark-contradicted', { hasText: '1236.70万元' }).first().waitFor()
    const { version, text, sections } = await newest()
    expect(version).toBe(3)
    expect(sections.at(-1)?.text).toBe(`${draft.sections.at(-1)?.text}\n走访企业38家，均表示满意。`)
    expect(text).toContain('1236.70万元')
    expect(await submissions()).toBe(before)
  })

  it.each(['', 'attachments=1', 'attachments=1&annotated=1'])(
    'as it left (%s) has nothing to be stored',
    async (query) => {
      await rewrite('other', '编制数为64人。', 1)
      draft = await newest()
      await drop(await edited(query, (body) => body))
      await page.getByText('已认出：这是由第 2 版报告导出').waitFor(patiently)
      await page.getByText('各节与系统中的相同').waitFor()
      await part('改动的数').getByText('报告中没有数与导出时不同').waitFor(patiently)
      expect(await store().isDisabled()).toBe(true)
      for (const name of ['附件表格中的改动', '不在报告各节中的文字'])
        expect(await part(name).count()).toBe(0)
    },
  )

  it('says what was rewritten in the system, too, and stores nothing over what it did not show', async () => {
    const [first] = draft.sections
    if (!first) throw new Error('a draft without sections')
    const file = await edited('', (body) => replaced(atEnd(body, '另有说明。'), first.heading, '单位情况'))
    await rewrite('other', '系统中改过。', 1)
    await drop(file)
    await page.getByText(/报告已到第 2 版.*系统中也改过的章节：.*其他需要说明的情况/).waitFor(patiently)
    await page.getByText(`没有找到这些标题：${first.heading}`).waitFor()
    expect(await part('不在报告各节中的文字').textContent()).toContain('单位情况')

    await rewrite('other', '又改过。', 2)
    await store().click()
    await page.getByRole('alert').filter({ hasText: '文件中的改动仍在本页' }).waitFor(patiently)
    await page.getByText(/报告已到第 3 版/).waitFor()
    expect((await newest()).sections.at(-1)?.text).toBe('又改过。')
    await store().click()
    await page.getByText('已保存', { exact: true }).waitFor(patiently)
    expect((await newest()).sections.at(-1)?.text).toContain('另有说明。')
    expect((await newest()).sections[0]?.text).toBe(first.text)
  })

  it('is refused without its report, and asked for again after a reload', async () => {
    const posts: string[] = []
    page.on('request', (sent) => void (sent.method() === 'POST' && posts.push(sent.url())))
    await drop(
      await edited(
        'attachments=1',
        (body) => `${body.slice(0, body.lastIndexOf('</w:tbl>'))}</w:tbl></w:body></w:document>`,
      ),
    )
    await page.getByRole('alert').filter({ hasText: '请核对是否删去了报告标题' }).waitFor(patiently)
    await drop(await edited('', (body) => body))
    await recognised()
    await page.reload()
    await page.getByText('请到首页再次拖入改过的 .docx 文件').waitFor(patiently)
    await page.getByRole('link', { name: '交回文件' }).click()
    await page.locator('#paste-text').waitFor()
    expect(posts).toEqual([])
  })

  it('is a submission like any other where the officer wants that, or where nobody here knows it', async () => {
    const before = await submissions()
    await drop(await edited('attachments=1', (body) => body))
    await page.getByRole('button', { name: '作为新的申报录入' }).click()
    await page.getByText('第 1 版，已保存').waitFor(patiently)
    expect(await submissions()).toBe(before + 1)

    await page.goto(served.url)
    const strange = unzip(await edited('attachments=1', (body) => body))
    const origin = strange.get('customXml/item1.xml') ?? ''
    strange.set('customXml/item1.xml', origin.replaceAll(draft.id, crypto.randomUUID()))
    await drop(Buffer.from(zip(Object.fromEntries(strange))))
    await page.getByText('第 1 版，已保存').waitFor(patiently)
    expect(await submissions()).toBe(before + 2)
  })

  it('made the browser complain of nothing', () => {
    expect(complaints).toEqual([])
  })
})
