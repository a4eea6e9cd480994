import { describe, expect, it } from 'vitest'
import { agrees } from '../../src/check/judge/agree.ts'
import { createLexicon, type Quantity, scan } from '../../src/prose/index.ts'
import { decimal } from '../../src/quantity/index.ts'

const lexicon = createLexicon([])

/** The first quantity of a text, with the approximation word before it, as the checker joins them. */
function quantityOf(text: string): Quantity {
  const tokens = scan(text, lexicon)
  const index = tokens.findIndex(({ type }) => type === 'quantity')
  const token = tokens[index]
  if (token?.type !== 'quantity') throw new Error(`no quantity in ${text}`)
  const before = tokens[index - 1]
  const word =
    before?.type === 'word' ? before.meanings.find((meaning) => meaning.kind === 'approximation') : undefined
  return word?.kind === 'approximation'
    ? { ...token.quantity, approximation: word.approximation }
    : token.quantity
}

describe('written precision and approximation, by contract', () => {
  it.each([
    ['1161.77万元', '1161.77', true],
    ['1161.8万元', '1161.77', true],
    ['1162万元', '1161.77', true],
    ['0.12亿元', '1161.77', true],
    ['11617700元', '1161.77', true],
    ['1161.7万元', '1161.77', false],
    ['约1162万元', '1161.77', true],
    ['约1126万元', '1161.77', false],
    ['约1200万元', '1161.77', true],
    ['近1200万元', '1161.77', true],
    ['近1100万元', '1161.77', false],
    ['1300余人', '1300', true],
    ['1300余人', '1399', true],
    ['1300余人', '1400', false],
    ['1300余人', '1299', false],
    ['超1000万元', '1161.77', true],
    ['超过1161.77万元', '1161.77', false],
    ['不足1200万元', '1161.77', true],
    ['不足2000万元', '1161.77', false],
    ['95%以上', '98', true],
    ['95%以上', '95', true],
    ['100万元以内', '100.01', false],
    ['5%-10%', '7', true],
    ['5%-10%', '10.5', false],
    ['过半', '50', false],
    ['过半', '59.74', true],
    ['两成', '20', true],
    ['近两成', '18.5', true],
    ['近两成', '17.55', false],
    ['九成三', '93.47', true],
    ['约三分之一', '33.33', true],
    ['约三分之一', '36', true],
    ['约三分之一', '40', false],
    ['三分之一强', '35', true],
    ['千分之五', '0.5', true],
  ])('%s of %s: %s', (text, fact, holds) => {
    expect(agrees(quantityOf(text), decimal(fact))).toBe(holds)
  })
})
