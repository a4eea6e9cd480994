import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, noChromium } from '../support/chromium.ts'
import { type Served, serve } from '../support/serve.ts'

const patiently = { timeout: 20_000 }

/** A reviewer lets a warning pass, and takes that back. */
describe.skipIf(noChromium)('waiving a finding', () => {
  let served: Served
  let browser: Browser
  let page: Page
  let api: string

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serve(), launchChromium()])
    const text = await (await fetch(`${served.url}/sample.txt`)).text()
    const { id } = (await (await send('POST', '/submissions', { text })).json()) as { id: string }
    api = `/submissions/${id}`
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${served.url}/#/review/${id}`)
    await group('请说明').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${served.url}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const group = (name: string) =>
    page.locator('.finding-group', { has: page.getByRole('heading', { name: new RegExp(name) }) })
  const thrift = (name: string) => group(name).locator('.finding', { hasText: '厉行节约保障措施' })
  const form = () => page.getByRole('form', { name: '豁免' })
  const count = async (name: string) => Number(await group(name).locator('.tab-count').textContent())

  it('is offered on warnings, not on errors', async () => {
    expect(await group('请说明').getByRole('button', { name: '豁免…' }).count()).toBe(await count('请说明'))
    expect(await group('退回修改').getByRole('button', { name: '豁免…' }).count()).toBe(0)
  })

  it('wants a name and a reason', async () => {
    await thrift('请说明').getByRole('button', { name: '豁免…' }).click()
    const confirm = form().getByRole('button', { name: '确认豁免' })
    expect(await confirm.isDisabled()).toBe(true)
    await page.keyboard.type('沈知微')
    expect(await form().getByLabel('豁免人').inputValue()).toBe('沈知微')
    expect(await confirm.isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await form().waitFor({ state: 'detached' })
  })

  it('makes it a hint that says who and why, in a new version', async () => {
    const before = await count('请说明')
    await thrift('请说明').getByRole('button', { name: '豁免…' }).click()
    await form().getByLabel('豁免人').fill('沈知微')
    await form().getByLabel('理由').fill('制度<b>另行</b>报送。')
    await form().getByRole('button', { name: '确认豁免' }).click()
    await thrift('建议')
      .getByText(/已由沈知微于\d{4}年\d+月\d+日豁免，理由：制度<b>另行<\/b>报送。/)
      .waitFor()
    await page.getByText('第 2 版').waitFor()
    expect(await count('请说明')).toBe(before - 1)
    await page.reload()
    await thrift('建议')
      .getByText(/已由沈知微/)
      .waitFor()
  })

  it('can be taken back', async () => {
    await thrift('建议').getByRole('button', { name: '撤销豁免' }).click()
    await thrift('请说明').waitFor()
    await page.getByText('第 3 版').waitFor()
    expect(await thrift('建议').count()).toBe(0)
  })

  it('does not overwrite what somebody else stored meanwhile', async () => {
    const { submission } = (await (await fetch(`${served.url}/api/v1${api}`)).json()) as {
      submission: { unit: string }
    }
    const changed = { submission: { ...submission, unit: '临澜县水务局' } }
    expect((await send('PUT', api, changed, { 'If-Match': '"3"' })).status).toBe(200)

    await thrift('请说明').getByRole('button', { name: '豁免…' }).click()
    await form().getByLabel('理由').fill('制度另行报送。')
    await form().getByRole('button', { name: '确认豁免' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await form().getByLabel('理由').inputValue()).toBe('制度另行报送。')
    await alert.getByRole('button', { name: '载入最新版本' }).click()
    await page.getByRole('heading', { name: /临澜县水务局/ }).waitFor()
    await form().getByRole('button', { name: '确认豁免' }).click()
    await expect.poll(() => thrift('建议').count(), patiently).toBe(1)
    await page.getByText('第 5 版').waitFor()
  })
})
