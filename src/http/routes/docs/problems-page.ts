import { html } from 'hono/html'
import { problems } from '../../problems/catalogue.ts'

/** GET /docs/problems: what the `type` of a problem points at. */
export function problemsPage() {
  return html`<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8">
  <title>Tieout 勾稽 · 错误代码</title>
  <h1>错误代码</h1>
  <p>出错时以 application/problem+json（RFC 9457）答复；code 不变，供程序判断。</p>
  <dl>
    ${Object.entries(problems).map(
      ([code, { status, title }]) => html`<dt id="${code}"><code>${code}</code>（${status}）</dt>
    <dd>${title}</dd>
    `,
    )}
  </dl>
</html>`
}
