import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/index.ts'
import { type Ledger, openLedger } from '../../src/facts/index.ts'
import { consistentSubmission } from '../support/arbitrary-submission.ts'
import { readCorpus } from '../support/corpus.ts'
import { runs } from '../support/runs.ts'
import { smallLedger } from '../support/small-submission.ts'

const words = fc.constantFrom(
  ...'三公经费 项目支出 较上年 减少 占 分别为 其中 1161.77万元 98% 、 ， 。 （ ） \n 一、 预算 由 增至 合计 人均 2022年 无 不 的'.split(
    ' ',
  ),
  ...'业务工作经费 均为 约 余 全年执行 完成 超预算 结余 3个 2.3个百分点 两成 翻一番 以上 -9.32万元 １２３．４５元 剔除 前者'.split(
    ' ',
  ),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
)

/** A report with pieces of it cut out, doubled or moved. */
const reports = readCorpus().flatMap((entry) =>
  entry.reports.map(({ text }) => ({ ledger: entry.ledger, text })),
)
const garbled = fc
  .tuple(
    fc.constantFrom(...reports),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.nat()), { maxLength: 8 }),
  )
  .map(([{ ledger, text }, cuts]) => {
    let rest = text.slice(0, 600)
    for (const [from, length, to] of cuts) {
      const start = from % rest.length
      const piece = rest.slice(start, start + length)
      const left = to % 3 === 0 ? rest : rest.slice(0, start) + rest.slice(start + length)
      const at = to % (left.length + 1)
      rest = left.slice(0, at) + piece + left.slice(at)
    }
    return { ledger, text: rest }
  })

/** What is true of every result: spans that fit, in order, apart from one another; and the same when asked again. */
function holdsFor(ledger: Ledger, text: string) {
  const result = check(ledger, text, 'review')
  for (const spans of [result.quantities, [...result.claims].sort((a, b) => a.start - b.start)]) {
    let end = 0
    for (const found of spans) {
      expect(found.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(found.start, found.end)).toBe(found.text)
      end = found.end
    }
  }
  const draft = check(ledger, text, 'draft')
  expect(draft.quantities).toEqual(result.quantities)
  if (result.verdict === 'rejected') expect(draft.verdict).toBe('rejected')
}

describe('any text', () => {
  it('is checked without throwing, against a small submission', () => {
    fc.assert(
      fc.property(anyText, (text) => holdsFor(smallLedger, text)),
      runs(2000),
    )
  })

  it('is checked without throwing, against any submission', () => {
    fc.assert(
      fc.property(consistentSubmission, anyText, (submission, text) =>
        holdsFor(openLedger(submission), text),
      ),
      runs(200),
    )
  })

  it('is checked without throwing, though it was a report and is garbled', () => {
    fc.assert(
      fc.property(garbled, ({ ledger, text }) => holdsFor(ledger, text)),
      runs(200),
    )
  })
})
