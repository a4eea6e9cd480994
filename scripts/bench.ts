// Measures the checker: time in Node and in workerd, growth with the text, memory, size, and Recognizers-Text beside it.
import { audit } from '../src/audit/index.ts'
import { check } from '../src/check/index.ts'
import { type Ledger, openLedger } from '../src/facts/index.ts'
import { readCorpus } from '../test/support/corpus.ts'
import { heapOver } from './bench/memory.ts'
import { byRecognisers, byTieout, type Found, numbers, scoreOf, units } from './bench/recognisers.ts'
import { bundleSizes } from './bench/size.ts'
import { factCount, ledger, report, submission } from './bench/subject.ts'
import { median, ms } from './bench/time.ts'
import { checkInWorkerd } from './bench/workerd.ts'
import { writeTable } from './table.ts'

const section = report.slice(0, 300)
const checkReport = () => check(ledger, report, 'review')

console.log(`${report.length} characters, ${factCount} filled cells, ${ledger.facts.length} facts\n`)

const inNode = median(200, checkReport)
console.log(
  writeTable([
    ['', 'ms', 'target'],
    ['check, Node', ms(inNode), '1'],
    [
      'check, workerd',
      ms(await checkInWorkerd(9, Math.max(10, Math.min(200, Math.round(1000 / inNode))))),
      '1',
    ],
    [`check, ${section.length} characters`, ms(median(400, () => check(ledger, section, 'review'))), '5'],
    ['openLedger', ms(median(100, () => openLedger(submission)))],
    ['audit', ms(median(100, () => audit(ledger)))],
  ]),
)

console.log(
  `\n${writeTable([
    ['text', 'ms', 'ms per KB'],
    ...[10, 30, 100, 300, 1000].map((size) => {
      const text = ofSize(size * 1024)
      const taken = median(size > 200 ? 3 : 10, () => check(ledger, text, 'review'))
      return [`${size} KB`, ms(taken), (taken / size).toFixed(4)]
    }),
  ])}`,
)

const heap = heapOver(5000, () => check(ledger, section, 'review'))
console.log(`\nheap over 5000 checks, MB: ${heap.map((size) => size.toFixed(1)).join(' ')}`)

console.log(
  `\n${writeTable([
    ['KB gzipped', 'with big.js', 'without', 'target'],
    ...(await bundleSizes()).map(({ name, all, ours }) => [name, all.toFixed(1), ours.toFixed(1), '30']),
  ])}`,
)

const corpus = readCorpus()
const readers: { name: string; read: (text: string, own?: Ledger) => Found[]; times: number }[] = [
  { name: 'Tieout', read: (text, own = ledger) => byTieout(own, text), times: 50 },
  { name: 'Recognizers-Text', read: (text) => byRecognisers(units, text), times: 4 },
  { name: 'numbers and % alone', read: (text) => byRecognisers(numbers, text), times: 20 },
]
console.log(
  `\n${writeTable([
    ['figures of the corpus, %', 'found', 'right value', 'precision', 'ms a report'],
    ...readers.map(({ name, read, times }) => {
      const { found, right, precision } = scoreOf(corpus, (own, text) => read(text, own))
      const shares = [found, right, precision].map((value) => value.toFixed(1))
      return [name, ...shares, ms(median(times, () => read(report)))]
    }),
  ])}`,
)

const hard =
  '-9.32万元 一千二百六十三点三七万元 6.94百万元 1263.37 万 元 3，518.85万元 1亿2000万元 5%-10% 2.3个百分点 九成三 1800多人 翻一番 三公经费 双一流 财预〔2020〕10号 985/211'.split(
    / (?!万|元)/,
  )
console.log(
  `\n${writeTable([
    ['read in', ...readers.map(({ name }) => name)],
    ...hard.map((text) => [
      text,
      ...readers.map(
        ({ read }) =>
          read(`${text}。`)
            .map(({ start, end }) => text.slice(start, end))
            .join(' | ') || '–',
      ),
    ]),
  ])}`,
)

/** The report over and over, of so many bytes in UTF-8. */
function ofSize(bytes: number): string {
  const share = Buffer.byteLength(report) / report.length
  return `${report}\n`.repeat(Math.ceil(bytes / report.length)).slice(0, Math.round(bytes / share))
}
