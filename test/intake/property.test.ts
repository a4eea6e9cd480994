import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Intake } from '../../src/intake/index.ts'
import { readHtml, readText } from '../../src/intake/index.ts'
import { reports, submissions } from './arbitrary.ts'
import type { PrintedAttachment, Printer } from './print.ts'
import { layOutAll, printCellLines, printHtml, printRowLines } from './print.ts'

const layouts: [string, Printer, (text: string) => Intake][] = [
  ['cells on lines', printCellLines, readText],
  ['rows on lines, as Word copies them', printRowLines(false), readText],
  ['rows on lines, as Excel copies them', printRowLines(true, '\r\n'), readText],
  ['HTML', printHtml, readHtml],
]

const RUNS = { numRuns: Number(process.env.RUNS ?? 40) }

describe.each(layouts)('%s', (_, print, read) => {
  it('what is printed reads back equal', () => {
    fc.assert(
      fc.property(submissions, fc.option(reports, { nil: undefined }), (submission, report) => {
        const intake = read(print(layOutAll(submission), report))
        expect(intake.leftovers).toEqual([])
        expect(intake.submission).toEqual(submission)
        expect(intake.report?.replace(/\r/g, '')).toBe(report)
      }),
      RUNS,
    )
  })

  it('no cell and no line is lost', () => {
    fc.assert(
      fc.property(
        submissions,
        fc.option(reports, { nil: undefined }),
        fc.array(oddities, { maxLength: 5 }),
        (submission, report, odd) => {
          const attachments = odd.reduce(addOddity, layOutAll(submission))
          const intake = read(print(attachments, report))
          const found = everythingIn(intake)
          expect(
            attachments.flatMap(textsOf).filter((text) => !found.includes(text.replace(/\s+/g, ''))),
          ).toEqual([])
        },
      ),
      RUNS,
    )
  })
})

interface Oddity {
  kind: 'cell' | 'row' | 'line' | 'swap'
  attachment: number
  row: number
  text: string
}

const oddities: fc.Arbitrary<Oddity> = fc.record({
  kind: fc.constantFrom('cell', 'row', 'line', 'swap'),
  attachment: fc.nat(3),
  row: fc.nat(30),
  text: fc.oneof(
    fc.constantFrom(
      '金额单位：万元',
      '小计',
      '公务接待',
      '项目支出',
      '总分',
      '1',
      '附',
      '备注：另见',
      '预算单位名称',
      '一、总体情况',
      '"引号"',
      '年初预算数',
    ),
    fc.integer({ min: 100, max: 999 }).map((number) => `异常内容${number}`),
  ),
})

function addOddity(
  attachments: PrintedAttachment[],
  { kind, attachment, row, text }: Oddity,
): PrintedAttachment[] {
  return attachments.map((printed, index) => {
    if (index !== attachment % attachments.length) return printed
    const rows = printed.rows.map((cells) => [...cells])
    const at = row % rows.length
    if (kind === 'line') return { ...printed, after: [text, ...printed.after] }
    if (kind === 'cell') rows[at]?.push({ text, span: 1 })
    if (kind === 'row')
      rows.splice(at, 0, [
        { text, span: 1 },
        ...(rows[at] ?? []).slice(1).map(() => ({ text: '7', span: 1 })),
      ])
    if (kind === 'swap') rows.push(...rows.splice(at, 1))
    return { ...printed, rows }
  })
}

function textsOf({ heading, rows, after }: PrintedAttachment): string[] {
  const texts = [
    ...heading.slice(1),
    ...rows.flat().map(({ text }) => text),
    ...after.flatMap((line) => line.split(/ {6}/)),
  ]
  return texts.filter((text) => text.trim() !== '')
}

function everythingIn({ submission, report, leftovers }: Intake): string {
  const texts = submission.attachments.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap(({ label, columns, rows }) => [
      label,
      ...columns.map((column) => column.label),
      ...rows.flatMap((row) => [
        row.label + Object.values(row.cells).join('|'),
        row.label,
        ...Object.values(row.cells),
      ]),
    ]),
  ])
  return [...texts, report ?? '', ...leftovers.map(({ text }) => text)]
    .map((text) => text.replace(/\s+/g, ''))
    .join('\n')
}
