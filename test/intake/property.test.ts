import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Intake } from '../../src/intake/index.ts'
import { readFile, readHtml, readText } from '../../src/intake/index.ts'
import { runs } from '../support/runs.ts'
import { reports, submissions } from './arbitrary.ts'
import type { PrintedAttachment, Printer } from './print.ts'
import {
  type FilePrinter,
  layOutAll,
  printCellLines,
  printDocx,
  printHtml,
  printMessyHtml,
  printRowLines,
  printXlsx,
} from './print.ts'

type Reader = (attachments: PrintedAttachment[], report?: string) => Promise<Intake>

const pasted =
  (print: Printer, read: (text: string) => Intake): Reader =>
  async (...printed) =>
    read(print(...printed))
const uploaded =
  (print: FilePrinter, name: string): Reader =>
  async (...printed) =>
    readFile(await print(...printed), name)

/** The last: how many times as long one try takes. */
const layouts: [string, Reader, number][] = [
  ['cells on lines', pasted(printCellLines, readText), 1],
  ['rows on lines, as Word copies them', pasted(printRowLines(false), readText), 1],
  ['rows on lines, as Excel copies them', pasted(printRowLines(true, '\r\n'), readText), 1],
  ['HTML', pasted(printHtml, readHtml), 1],
  ['HTML, as Word copies it', pasted(printMessyHtml, readHtml), 1],
  ['.docx', uploaded(printDocx, '申报.docx'), 5],
  ['.xlsx', uploaded(printXlsx, '申报.xlsx'), 2],
]

const RUNS = runs(40).numRuns
const TIME = 10_000 + 200 * RUNS

describe.each(layouts)('%s', (_, read, cost) => {
  const tries = { numRuns: Math.ceil(RUNS / cost) }

  it(
    'what is printed reads back equal',
    async () => {
      await fc.assert(
        fc.asyncProperty(submissions, fc.option(reports, { nil: undefined }), async (submission, report) => {
          const intake = await read(layOutAll(submission), report)
          expect(intake.leftovers).toEqual([])
          expect(intake.submission).toEqual(submission)
          expect(intake.report?.replace(/\r/g, '')).toBe(report)
        }),
        tries,
      )
    },
    TIME,
  )

  it(
    'no cell and no line is lost',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          submissions,
          fc.option(reports, { nil: undefined }),
          fc.array(oddities, { maxLength: 5 }),
          async (submission, report, odd) => {
            const attachments = odd.reduce(addOddity, layOutAll(submission))
            const intake = await read(attachments, report)
            const found = everythingIn(intake)
            expect(
              attachments.flatMap(textsOf).filter((text) => !found.includes(text.replace(/\s+/g, ''))),
            ).toEqual([])
          },
        ),
        tries,
      )
    },
    TIME,
  )
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
