import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffSentences } from '../../src/web/officer/revision/sentence-diff.ts'

const said = (before: string, after: string) =>
  diffSentences(before, after).map(({ kind, text }) => `${kind[0]}${text}`)

describe('the difference of two texts', () => {
  it.each([
    ['甲。乙。', '甲。乙。', ['s甲。乙。']],
    ['甲。乙。', '甲。丙。乙。', ['s甲。', 'a丙。', 's乙。']],
    ['甲。乙。丙。', '甲。丁。丙。', ['s甲。', 'r乙。', 'a丁。', 's丙。']],
    ['', '甲。', ['a甲。']],
    ['甲；乙。', '', ['r甲；乙。']],
    ['甲。\n乙。', '甲。\n乙。\n丙', ['s甲。\n乙。', 'a\n丙']],
  ])('%j to %j', (before, after, changes) => {
    expect(said(before, after)).toEqual(changes)
  })

  it('gives both texts back, and says where each run stands', () => {
    const text = fc.array(fc.constantFrom('甲。', '乙；', '丙', '\n', '。', '丁！'), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')]
        const changes = diffSentences(before, after)
        const without = (kind: string) => changes.filter((change) => change.kind !== kind)
        expect(
          without('added')
            .map(({ text }) => text)
            .join(''),
        ).toBe(before)
        expect(
          without('removed')
            .map(({ text }) => text)
            .join(''),
        ).toBe(after)
        for (const { kind, text, start } of changes) {
          expect((kind === 'removed' ? before : after).startsWith(text, start)).toBe(true)
        }
      }),
    )
  })
})
