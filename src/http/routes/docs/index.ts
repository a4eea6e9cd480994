import { Hono } from 'hono'
import type { AppEnv } from '../../context.ts'
import { ProblemError, problemsPath } from '../../problems/problem.ts'
import { nounSchema, nouns } from './nouns.ts'
import { docsPage, scalarScript } from './page.ts'
import { problemsPage } from './problems-page.ts'

/** What is served about the API beside the API: open to everybody, and not part of the contract. */
export const docs = new Hono<AppEnv>()
  .get('/docs', docsPage)
  .get(scalarScript, async (c) => {
    const asset = await c.var.dependencies.assets(c.req.raw)
    return new Response(asset.body, asset) // its own headers take no additions
  })
  .get(problemsPath, (c) => c.html(problemsPage()))
  .get('/docs/schemas', (c) =>
    c.json({ schemas: [...nouns.keys()].map((name) => `/docs/schemas/${name}.json`) }),
  )
  .get('/docs/schemas/:file{[A-Za-z]+\\.json}', (c) => {
    const schema = nounSchema(c.req.param('file').replace('.json', ''))
    if (schema === undefined) throw new ProblemError('not_found', '没有这个名称的 JSON Schema。')
    return c.json(schema, 200, { 'content-type': 'application/schema+json' })
  })
