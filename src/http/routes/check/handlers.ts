import { check } from '../../../check/index.ts'
import { openLedger } from '../../../facts/index.ts'
import type { Handler } from '../../context.ts'
import { findSubmission } from '../../find.ts'
import { assertPack, readTables } from '../../tables.ts'
import type * as routes from './routes.ts'

export const checkStored: Handler<typeof routes.checkStored> = async (c) => {
  const { submission } = await findSubmission(c, c.req.valid('param').id)
  const { report, policy } = c.req.valid('json')
  return c.json(check(openLedger(submission), report, policy), 200)
}

export const checkStateless: Handler<typeof routes.checkStateless> = async (c) => {
  const { report, policy, ...tables } = c.req.valid('json')
  const { submission } = await readTables(tables)
  assertPack(submission)
  return c.json(check(openLedger(submission), report, policy), 200)
}
