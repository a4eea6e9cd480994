import { checkInputSchema } from '../../../../schemas/check-input.ts'
import { returnedFileSchema } from '../../../../schemas/returned-report.ts'
import { check } from '../../../check/index.ts'
import { openLedger } from '../../../facts/index.ts'
import { readEitherBody } from '../../body.ts'
import type { Handler } from '../../context.ts'
import { findSubmission } from '../../find.ts'
import { assertPack, readTables } from '../../tables.ts'
import { checkReturned } from './returned.ts'
import type * as routes from './routes.ts'

export const checkStored: Handler<typeof routes.checkStored> = async (c) => {
  const stored = await findSubmission(c, c.req.valid('param').id)
  const body = await readEitherBody(c, checkInputSchema, returnedFileSchema)
  if ('form' in body) return c.json(await checkReturned(c, stored, body.form.file), 200)
  const { report, policy } = body.json
  return c.json(check(openLedger(stored.submission), report, policy), 200)
}

export const checkStateless: Handler<typeof routes.checkStateless> = async (c) => {
  const { report, policy, ...tables } = c.req.valid('json')
  const { submission } = await readTables(tables)
  assertPack(submission)
  return c.json(check(openLedger(submission), report, policy), 200)
}
