import { expect, it } from 'vitest'
import { audit, rulePacks } from '../../src/audit/index.ts'
import { writeDraft } from '../../src/draft/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { linlanPack } from '../support/rule-pack.ts'
import { submission } from '../support/submission.ts'

const packs = [...rulePacks, linlanPack]

async function report(rulePack: string): Promise<string> {
  const ledger = openLedger({ ...submission(), rulePack })
  const draft = await writeDraft({ ledger, findings: audit(ledger, packs), packs }, { writer: 'composer' })
  expect(draft.status).toBe('accepted')
  return draft.text
}

it('calls a score and a change what the region’s rule pack calls them', async () => {
  const [common, own] = await Promise.all([report('default'), report('linlan-2024')])
  expect(common).toContain('自评等级为“优”')
  expect(own).toContain('自评等级为“优秀”')
  expect(common).not.toContain('部分预算执行进度偏慢')
  expect(own).toContain('部分预算执行进度偏慢')
})
