import { OpenAPIHono } from '@hono/zod-openapi'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { door } from './auth/index.ts'
import type { AppEnv, Dependencies } from './context.ts'
import { limitedBody } from './middleware/body-limit.ts'
import { noStore, securityHeaders } from './middleware/headers.ts'
import { requestLog } from './middleware/log.ts'
import { openApiInfo, registerComponents } from './openapi.ts'
import { apiPath } from './paths.ts'
import { problemFrom } from './problems/from-error.ts'
import { speakChinese } from './problems/locale.ts'
import { ProblemError, problemOf, problemResponse } from './problems/problem.ts'
import { invalidBody, invalidQuery } from './problems/validation.ts'
import * as check from './routes/check/handlers.ts'
import * as checkRoutes from './routes/check/routes.ts'
import { docs } from './routes/docs/index.ts'
import * as drafts from './routes/drafts/handlers.ts'
import * as draftRoutes from './routes/drafts/routes.ts'
import * as health from './routes/health/handlers.ts'
import * as healthRoutes from './routes/health/routes.ts'
import * as questions from './routes/questions/handlers.ts'
import * as questionRoutes from './routes/questions/routes.ts'
import * as revisions from './routes/revisions/handlers.ts'
import * as revisionRoutes from './routes/revisions/routes.ts'
import * as submissions from './routes/submissions/handlers.ts'
import * as submissionRoutes from './routes/submissions/routes.ts'

/** The service over HTTP. */
export function createApp(dependencies: Dependencies): OpenAPIHono<AppEnv> {
  speakChinese()
  const app = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return
      throw result.target === 'json' ? invalidBody(result.error) : invalidQuery(result.error)
    },
  })

  app.use(async (c, next) => {
    c.set('dependencies', dependencies)
    await next()
  })
  app.use(requestLog, securityHeaders)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_, methods) =>
        problemResponse(problemOf('method_not_allowed', `该地址只支持 ${methods.join('、')}。`), {
          allow: methods.join(', '),
        }),
    }),
  )
  app.onError((error) =>
    problemResponse(problemFrom(error), error instanceof ProblemError ? error.headers : {}),
  )
  app.notFound(() => problemResponse(problemOf('not_found', '没有这个地址，请核对路径。')))

  app.route(apiPath, createApi(dependencies))
  app.openapi(healthRoutes.health, health.health)
  app.route('/', docs)
  app.doc31('/openapi.json', openApiInfo)
  return app
}

/** The contract's routes, behind the door. */
function createApi({ auth }: Dependencies): OpenAPIHono<AppEnv> {
  const api = new OpenAPIHono<AppEnv>()
  registerComponents(api)
  api.use(noStore, door(auth), limitedBody)
  return api
    .openapi(submissionRoutes.createSubmission, submissions.createSubmission)
    .openapi(submissionRoutes.listSubmissions, submissions.listSubmissions)
    .openapi(submissionRoutes.readSubmission, submissions.readSubmission)
    .openapi(submissionRoutes.replaceSubmission, submissions.replaceSubmission)
    .openapi(submissionRoutes.listFacts, submissions.listFacts)
    .openapi(submissionRoutes.listFindings, submissions.listFindings)
    .openapi(checkRoutes.checkStored, check.checkStored)
    .openapi(checkRoutes.checkStateless, check.checkStateless)
    .openapi(draftRoutes.createDraft, drafts.createDraft)
    .openapi(draftRoutes.listDrafts, drafts.listDrafts)
    .openapi(draftRoutes.readDraft, drafts.readDraft)
    .openapi(draftRoutes.replaceSection, drafts.replaceSection)
    .openapi(revisionRoutes.proposeRevision, revisions.proposeRevision)
    .openapi(draftRoutes.exportDraft, drafts.exportDraft)
    .openapi(questionRoutes.askQuestion, questions.askQuestion)
}
