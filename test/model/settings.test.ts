import { describe, expect, it } from 'vitest'
import { openBudget, openModels, readModelSettings } from '../../src/model/index.ts'

const set = { LLM_BASE_URL: 'https://model.example/v1', LLM_MODEL: 'qwen' }

describe('settings', () => {
  it.each([
    [{}, 'none'],
    [{ LLM_BASE_URL: 'https://model.example/v1' }, 'none'],
    [{ LLM_MODEL: 'qwen' }, 'none'],
    [set, 'configured'],
    [{ ...set, LLM_ALLOW: 'none' }, 'off'],
    [{ ...set, LLM_ALLOW: ' None ' }, 'off'],
    [{ LLM_ALLOW: 'none' }, 'off'],
    [{ ...set, LLM_BASE_URL: 'model.example' }, 'invalid'],
    [{ ...set, LLM_BASE_URL: 'file:///etc/passwd' }, 'invalid'],
    [{ ...set, LLM_DRAFT_TOKENS: 'many' }, 'invalid'],
    [{ ...set, LLM_DRAFT_TOKENS: '-1' }, 'invalid'],
    [{ ...set, LLM_EXTRA_BODY: '{"enable_thinking":false}' }, 'configured'],
    [{ ...set, LLM_EXTRA_BODY: 'enable_thinking' }, 'invalid'],
    [{ ...set, LLM_EXTRA_BODY: '[1]' }, 'invalid'],
    [{ ...set, LLM_DRAFT_COST: '2' }, 'invalid'],
    [{ ...set, LLM_DRAFT_COST: '2', LLM_PRICE_INPUT: '2', LLM_PRICE_OUTPUT: '8' }, 'configured'],
  ])('%j: %s', (variables, state) => {
    const models = openModels(variables)
    expect(models.state).toBe(state)
    expect(models.model !== undefined).toBe(state === 'configured')
  })

  it('become limits of a draft', () => {
    const more = {
      LLM_DRAFT_TOKENS: '5000',
      LLM_DRAFT_SECONDS: '30',
      LLM_CALL_SECONDS: '2.5',
      LLM_RECORD_TEXT: '1',
    }
    expect(readModelSettings({ ...set, ...more })).toMatchObject({
      allowance: { tokens: 5000, draftMs: 30_000, callMs: 2500 },
      recordText: true,
    })
    expect(readModelSettings(set)).toMatchObject({ allowance: {}, recordText: false })
  })
})

describe('a budget', () => {
  const prices = { input: '2', output: '8' }

  it('counts tokens: what is set aside, then what was used', () => {
    const budget = openBudget({ tokens: 1000 }, undefined)
    const first = budget.reserve({ input: 400, output: 300 })
    expect(budget.reserve({ input: 200, output: 200 })).toBeUndefined()
    first?.settle({ input: 380, output: 20 })
    expect(budget.reserve({ input: 300, output: 300 })).toBeDefined()
    expect(budget.used()).toEqual({ input: 380, output: 20 })
  })

  it('counts money, exactly', () => {
    const budget = openBudget({ tokens: 10_000_000, cost: '0.3' }, prices)
    // 0.1 + 0.2 is 0.3.
    expect(budget.reserve({ input: 50_000, output: 0 })).toBeDefined()
    expect(budget.reserve({ input: 0, output: 25_000 })).toBeDefined()
    expect(budget.reserve({ input: 1, output: 0 })).toBeUndefined()
  })
})
