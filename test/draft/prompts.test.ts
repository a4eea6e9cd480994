import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as schemas from '../../schemas/sections/index.ts'
import { openSource } from '../../src/draft/composer/index.ts'
import { maskFor } from '../../src/draft/model/mask.ts'
import { modelSections } from '../../src/draft/model/sections.ts'
import { matching, slotFacts } from '../../src/draft/model/slot-facts.ts'
import { fillSlots } from '../../src/draft/model/slots.ts'
import { fillPrompt, readPrompt } from '../../src/model/index.ts'
import { readSubmission, sourceOf } from './submissions.ts'

const folder = resolve(import.meta.dirname, '../../prompts/sections')
const source = openSource(sourceOf(readSubmission('street-2025')))
const slots = slotFacts(source, maskFor(source.ledger))

describe.each(readdirSync(folder))('prompts/sections/%s', (name) => {
  const file = readFileSync(join(folder, name), 'utf8')
  const prompt = readPrompt(file)

  it('names its section and its schema', () => {
    const key = /^section: (.+)$/m.exec(file)?.[1]
    const schema = /^schema: (.+)$/m.exec(file)?.[1]
    expect(`${key}.md`).toBe(name)
    expect(modelSections.has(key as string)).toBe(true)
    expect(Object.values(schemas).map((one) => one.meta()?.id)).toContain(schema)
    expect(prompt.maxTokens).toBeGreaterThan(0)
    expect(prompt.version).not.toBe('0')
  })

  it('asks for facts that submissions have, and shows none that they lack', () => {
    for (const pattern of prompt.facts)
      expect([
        pattern,
        matching(slots, [pattern]).length > 0 || /government|special|other|goals/.test(pattern),
      ]).toEqual([pattern, true])
    const shown = [...prompt.body.matchAll(/\{\{([a-z][^}]*)\}\}/g)].map(([, id]) => id as string)
    expect(shown.filter((id) => !slots.has(id))).toEqual([])
  })

  it('has no place that nothing fills', () => {
    const filled = fillPrompt(prompt.body, {
      unit: '',
      year: '',
      facts: '',
      texts: '',
      findings: '',
      problems: '',
    })
    expect(filled).not.toContain('[[')
  })
})

describe('slots', () => {
  it('are written without sign; the label says the direction', () => {
    expect(slots.get('overall.funds.full-year')).toMatchObject({ written: '2618.35万元' })
    expect(slots.get('derived.three-public.change')).toMatchObject({
      written: '1.46万元',
      label: expect.stringContaining('减少'),
    })
    expect(slots.get('overall.indicator.1.target')?.written).toBe('1500件')
  })

  it('are filled by code, and unknown ones are named', () => {
    expect(fillSlots('全年预算数{{ overall.funds.full-year }}，{{nothing.here}}。', slots)).toEqual({
      text: '全年预算数2618.35万元，{{nothing.here}}。',
      unknown: ['nothing.here'],
      spans: [{ start: 5, end: 14 }],
    })
    expect(fillSlots('{{unfinished', slots).unknown).toHaveLength(1)
  })
})

it('keeps the name of whoever waived a finding from the model', () => {
  const tables = readSubmission('street-2025')
  const waiver = { rule: 'thrift-blank', places: [], reason: '已备案。', date: '2026-03-09' }
  const waivers = [
    { ...waiver, name: '沈知微' },
    { ...waiver, name: '年' },
  ]
  const mask = maskFor(sourceOf({ ...tables, waivers }).ledger)
  const told = '已由沈知微于2026年3月9日豁免'
  expect(mask.hide(told)).toMatch(/^已由〔姓名\d+〕于2026年3月9日豁免$/)
  expect(mask.restore(mask.hide(told))).toBe(told)
})
