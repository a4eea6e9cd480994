import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, gapsOf } from '../../src/check/changes/align.ts'
import { changesOf, check } from '../../src/check/index.ts'
import { runs } from '../support/runs.ts'
import { smallLedger } from '../support/small-submission.ts'

const before = `2023年度某区档案馆整体支出绩效自评报告
一、单位基本情况
编制数20人，实际在职人数18人。
二、一般公共预算支出情况
全年预算数1161.77万元，全年执行数1161.77万元，预算执行率100%。
三公经费决算数0.32万元。`

const changes = (after: string) =>
  changesOf(smallLedger, before, after, check(smallLedger, after, 'review')).map(
    ({ start, end, ...change }) => ({ ...change, at: after.slice(start, end) }),
  )

describe('what has changed in a report', () => {
  it('is nothing where nothing has', () => {
    expect(changes(before)).toEqual([])
  })

  it('is a figure, with its place, what it was, and what the tables say of it now', () => {
    const after = before.replace('执行数1161.77万元', '执行数1116.77万元')
    expect(changes(after)).toEqual([
      {
        kind: 'changed',
        section: '二、一般公共预算支出情况',
        before: '1161.77万元',
        after: '1116.77万元',
        at: '1116.77万元',
        status: 'contradicted',
      },
    ])
  })

  it('is told from a figure that is only written otherwise', () => {
    expect(changes(before.replaceAll('1161.77万元', '11,617,700元').replace('18人', '十八人'))).toEqual([])
    expect(changes(before.replace('0.32万元', '约0.32万元'))).toMatchObject([
      { before: '0.32万元', after: '约0.32万元', status: 'supported' },
    ])
  })

  it('is found beside words that have changed too', () => {
    const after = before.replace('三公经费决算数0.32万元', '全年三公经费共支出0.52万元，均为公务接待')
    expect(changes(after)).toMatchObject([{ kind: 'changed', before: '0.32万元', after: '0.52万元' }])
  })

  it('is what was added, and what was taken away, with where it stood', () => {
    const after = before.replace('实际在职人数18人。', '接收档案620卷。')
    expect(changes(after)).toMatchObject([{ kind: 'changed', before: '18人', after: '620卷' }])
    expect(changes(before.replace('，实际在职人数18人', ''))).toEqual([
      { kind: 'removed', section: '一、单位基本情况', before: '18人', at: '' },
    ])
    expect(changes(`${before}\n三、其他\n接收档案620卷。`)).toMatchObject([
      { kind: 'added', section: '三、其他', after: '620卷' },
    ])
  })

  it('is a year in the title too, which no check reads', () => {
    expect(changes(before.replace('2023年度', '2022年度'))).toEqual([
      { kind: 'changed', before: '2023年', after: '2022年', at: '2022年' },
    ])
  })

  it('does not hang on a paragraph that was moved, lost or rewritten', () => {
    expect(changes('')).toHaveLength(7)
    expect(changes('').every(({ kind }) => kind === 'removed')).toBe(true)
    const moved = before.split('\n').toSpliced(2, 1).concat('编制数20人，实际在职人数18人。').join('\n')
    expect(changes(moved).map(({ kind, before, after }) => kind + (before ?? '') + (after ?? ''))).toEqual([
      'removed20人',
      'removed18人',
      'added20人',
      'added18人',
    ])
  })

  it('accounts for every figure, whatever the texts', () => {
    const sentence = fc
      .tuple(fc.constantFrom('编制数', '全年执行数', '较上年'), fc.nat(30))
      .map(([words, figure]) => `${words}${figure}万元。`)
    const text = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(''))
    fc.assert(
      fc.property(text, text, (old, now) => {
        const found = changesOf(smallLedger, old, now, { quantities: [] })
        const count = (written: string) => written.split('万元').length - 1
        const less = found.filter(({ kind }) => kind === 'removed').length
        const more = found.filter(({ kind }) => kind === 'added').length
        expect(count(now) - count(old)).toBe(more - less)
        for (const { kind, start, end, after } of found)
          expect(now.slice(start, end)).toBe(kind === 'removed' ? '' : after)
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).toSorted((one, other) => one - other),
        )
      }),
      runs(200),
    )
  })

  it('is found in bounded time where everything has', () => {
    const long = (figure: number) =>
      Array.from({ length: 20_000 }, (_, index) => `第${index}段支出${index * figure}万元。`).join('\n')
    const started = performance.now()
    const found = changesOf(smallLedger, long(3), long(7), { quantities: [] })
    expect(found.length).toBeGreaterThan(19_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  }, 20_000)
})

describe('the alignment of two lists', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 })

  /** The length of the longest common subsequence, by the table that everybody knows. */
  function longest(one: readonly string[], other: readonly string[]): number {
    const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
    const at = (x: number, y: number) => table[x]?.[y] ?? 0
    for (let x = one.length - 1; x >= 0; x--) {
      for (let y = other.length - 1; y >= 0; y--) {
        const row = table[x] as number[]
        row[y] = one[x] === other[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1))
      }
    }
    return at(0, 0)
  }

  it('is as long as can be, in order, and has gaps for all the rest', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const pairs = align(one, other, 100) ?? []
        expect(pairs).toHaveLength(longest(one, other))
        for (const [x, y] of pairs) expect(one[x]).toBe(other[y])
        pairs.slice(1).forEach(([x, y], index) => {
          const [before, beside] = pairs[index] ?? [0, 0]
          expect(x > before && y > beside).toBe(true)
        })
        const gaps = gapsOf(pairs, one.length, other.length)
        const left = gaps.reduce(
          (sum, gap) => sum + gap.one.to - gap.one.from + gap.other.to - gap.other.from,
          0,
        )
        expect(left).toBe(one.length + other.length - 2 * pairs.length)
      }),
      runs(300),
    )
  })

  it('is given up where too much differs', () => {
    expect(align(['a', 'b'], ['c', 'd'], 3)).toBeUndefined()
    expect(align(['a', 'b'], ['c', 'd'], 4)).toEqual([])
  })
})
