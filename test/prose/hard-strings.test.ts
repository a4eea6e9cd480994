import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLexicon, type Quantity, scan, type Token, vocabulary } from '../../src/prose/index.ts'
import { fold, isChineseNumeral } from '../../src/quantity/index.ts'
import { runs } from '../support/runs.ts'
import { type HardQuantity, hardStrings } from './hard-strings.ts'

const lexicon = createLexicon(vocabulary(2023))

function readings(text: string): HardQuantity[] {
  const tokens = scan(text, lexicon)
  return tokens.flatMap((token, index) =>
    token.type === 'quantity'
      ? [reading(text.slice(token.start, token.end), token.quantity, tokens.slice(0, index))]
      : [],
  )
}

function reading(text: string, quantity: Quantity, before: Token[]): HardQuantity {
  const { value, upper, unit } = quantity
  const approximation = wordBefore(before) ?? quantity.approximation
  const base = (written: typeof value) => written.times(unit.factor).toFixed()
  return {
    text,
    value: base(value),
    unit: unit.dimension === 'money' ? '万元' : unit.name,
    ...(approximation ? { approximation } : {}),
    ...(upper ? { upper: base(upper) } : {}),
  }
}

/** 约, 近, 超过 right in front of a figure. */
function wordBefore(before: Token[]) {
  const last = before.at(-1)
  const meaning =
    last?.type === 'word' ? last.meanings.find(({ kind }) => kind === 'approximation') : undefined
  return meaning?.kind === 'approximation' ? meaning.approximation : undefined
}

describe('hard strings', () => {
  it('are many, and no two alike', () => {
    expect(hardStrings.length).toBeGreaterThanOrEqual(350)
    expect(new Set(hardStrings.map(({ text }) => text)).size).toBe(hardStrings.length)
  })

  it.each(hardStrings)('$text', ({ text, quantities }) => {
    const found = readings(text)
    const expected = quantities.map((quantity, index) => {
      const endless =
        quantity.value.endsWith('…') && found[index]?.value.startsWith(quantity.value.slice(0, -1))
      return endless ? { ...quantity, value: found[index]?.value } : quantity
    })
    expect(found).toEqual(expected)
  })

  it.each(['12345热线运行经费', '5G+智慧政务项目', '2023年“三下乡”项目', 'A4纸采购项目', '一网通办平台项目'])(
    'are told from the name %s',
    (name) => {
      const named = createLexicon([[name, { kind: 'item', ids: ['project'] }]])
      const [first, ...rest] = scan(`${name}32.5万元`, named)
      expect(first).toMatchObject({ type: 'word', start: 0, end: name.length })
      expect(rest.map(({ type }) => type)).toEqual(['quantity'])
    },
  )

  it('leave no numeral unaccounted for, however they are strung together', () => {
    const piece = fc.constantFrom(
      ...hardStrings.map(({ text }) => text),
      '',
      '，',
      '。',
      ' ',
      '\n',
      '（',
      '）',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const unaccounted = new Set([...fold(text)].flatMap((unit, at) => (isNumeral(unit) ? [at] : [])))
        for (const token of scan(text, lexicon))
          if (token.type !== 'text') for (let at = token.start; at < token.end; at++) unaccounted.delete(at)
        expect([...unaccounted].map((at) => text.slice(at))).toEqual([])
      }),
      runs(500),
    )
  })
})

function isNumeral(unit: string): boolean {
  return (unit >= '0' && unit <= '9') || isChineseNumeral(unit)
}
