import { describe, expect, it } from 'vitest'
import { service } from './service.ts'

const { call } = service()

interface Operation {
  operationId: string
  summary: string
  parameters?: { name: string; schema: object }[]
  requestBody?: { content: object }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}
const read = async () => (await (await call('GET', '/openapi.json')).json()) as Document

describe('GET /openapi.json', () => {
  it('lists the routes of the contract, and no others', async () => {
    const { openapi, paths } = await read()
    expect(openapi).toBe('3.1.0')
    const routes = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    )
    expect(routes.toSorted()).toEqual(
      [
        'get /healthz',
        'post /api/v1/submissions',
        'get /api/v1/submissions',
        'get /api/v1/submissions/{id}',
        'put /api/v1/submissions/{id}',
        'get /api/v1/submissions/{id}/facts',
        'get /api/v1/submissions/{id}/findings',
        'post /api/v1/submissions/{id}/check',
        'post /api/v1/check',
        'post /api/v1/submissions/{id}/drafts',
        'get /api/v1/submissions/{id}/drafts',
        'get /api/v1/drafts/{draftId}',
        'put /api/v1/drafts/{draftId}/sections/{key}',
        'get /api/v1/drafts/{draftId}/report.docx',
        'post /api/v1/drafts/{draftId}/revisions',
        'post /api/v1/submissions/{id}/questions',
      ].toSorted(),
    )
  })

  it('says of each what it does, what it takes and how it may fail', async () => {
    const operations = Object.entries((await read()).paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
    )
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    for (const { path, method, summary, requestBody, responses } of operations) {
      expect(summary).toMatch(/\p{Script=Han}/u)
      expect(requestBody !== undefined, path).toBe(method === 'post' || method === 'put')
      if (path === '/healthz') continue
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403', '500', '503']))
      for (const [status, { content }] of Object.entries(responses)) {
        expect(Object.keys(content ?? {}).includes('application/problem+json'), `${path} ${status}`).toBe(
          status >= '4',
        )
      }
    }
  })

  it('gives the bounds of what is asked for in the query', async () => {
    const { parameters = [] } = (await read()).paths['/api/v1/submissions']?.get ?? {}
    expect(parameters.find(({ name }) => name === 'limit')?.schema).toMatchObject({
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 20,
    })
  })

  it('refers to nothing that it does not have', async () => {
    const document = await read()
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]
    const known = Object.keys(document.components.schemas)
    expect(known).toEqual(expect.arrayContaining(references.map(([, name]) => name)))
    expect(known).toEqual(
      expect.arrayContaining([
        'SubmissionInput',
        'SubmissionRecord',
        'CheckResult',
        'Draft',
        'Answer',
        'Problem',
      ]),
    )
  })

  it('describes both kinds of body that a submission may come in', async () => {
    const { paths, components } = await read()
    expect(Object.keys(paths['/api/v1/submissions']?.post?.requestBody?.content ?? {})).toEqual([
      'application/json',
      'multipart/form-data',
    ])
    expect(components.schemas.SubmissionInput).toMatchObject({
      oneOf: [{ required: ['text'] }, { required: ['html'] }, { required: ['submission'] }],
    })
  })
})

describe('GET /docs', () => {
  it('is a page that loads and calls nothing from elsewhere', async () => {
    const response = await call('GET', '/docs')
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    const page = await response.text()
    expect(page).toContain('/openapi.json')
    const nonce = /script-src 'nonce-([^']+)'/.exec(
      response.headers.get('content-security-policy') ?? '',
    )?.[1]
    expect(page).toContain(`<script src="/docs/scalar.js" nonce="${nonce}">`)
    expect(page).not.toMatch(/https?:\/\//)
  })

  it('has its script from the built files', async () => {
    expect(await (await call('GET', '/docs/scalar.js')).text()).toBe('asset /docs/scalar.js')
  })

  it('has the JSON Schema of every noun', async () => {
    const { schemas } = (await (await call('GET', '/docs/schemas')).json()) as { schemas: string[] }
    expect(schemas).toContain('/docs/schemas/CheckResult.json')
    for (const path of schemas) {
      const response = await call('GET', path)
      expect(response.headers.get('content-type')).toBe('application/schema+json')
      expect(await response.json()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    }
  })

  it('explains every problem', async () => {
    const page = await (await call('GET', '/docs/problems')).text()
    expect(page).toContain('<dt id="not_a_submission">')
  })
})

it('GET /healthz answers', async () => {
  expect(await (await call('GET', '/healthz')).json()).toEqual({ status: 'ok', model: 'none' })
})
