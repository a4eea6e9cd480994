import { Scalar } from '@scalar/hono-api-reference'
import { createMiddleware } from 'hono/factory'

/** The script of the API page, a file of the page's own build: nothing is fetched from elsewhere. */
export const scalarScript = '/docs/scalar.js'

/** Scripts by nonce only; nothing but our own server is called, whatever the page's script would like to call. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** GET /docs: the API, to read and to try. */
export const docsPage = createMiddleware(async (c, next) => {
  const nonce = crypto.randomUUID()
  c.header('content-security-policy', policy(nonce))
  const page = Scalar({
    url: '/openapi.json',
    cdn: scalarScript,
    nonce,
    pageTitle: 'Tieout 勾稽 · API',
    withDefaultFonts: false,
    telemetry: false,
    hideClientButton: true,
    showDeveloperTools: 'never',
    agent: { disabled: true },
    mcp: { disabled: true },
    localization: { locale: 'zh-CN' },
  })
  return page(c, next)
})
