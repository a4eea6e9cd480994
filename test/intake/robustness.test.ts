import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { submissionSchema } from '../../schemas/submission.ts'
import type { Intake } from '../../src/intake/index.ts'
import { IntakeError, readHtml, readText } from '../../src/intake/index.ts'
import { tabbed } from './find.ts'

/** What input for this room is made of, in any order. */
const scrap = fc.constantFrom(
  ...(
    '附件1|附件 2|2024年度预算单位整体支出绩效评价基础数据表|2024年度项目支出绩效自评表|2024年度甲局整体支出绩效自评报告|预算单位名称|项目支出名称|' +
    '经费控制情况(万元)|2023年决算数|2024年预算数|2024年决算数|三公经费|项目支出：|公用经费|绩效指标|一级指标|三级指标|年度指标值|分值|自评得分|总分|' +
    '其中：一般公共预算：1.5|按收入性质分：|年度资金总额|年初预算数|全年预算数|预期目标|实际完成情况|编制数|控制率|说明：|填表人：|一、单位基本情况|1|0.00|—|内容，很长的内容。'
  ).split('|'),
  ...[
    '\t',
    '\t',
    '\n',
    '\n',
    '\n\n',
    '\t\t',
    '\r\n',
    '"',
    '：',
    ' ',
    '\u3000',
    '<td>',
    '<tr>',
    '<table>',
    '</table>',
    '<br>',
    '</td>',
    '<td rowspan=2>',
  ],
)
const scraps = fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(''))

function holds(read: (text: string) => Intake, text: string): void {
  try {
    const { submission, report } = read(text)
    expect(submissionSchema.safeParse(submission).error).toBeUndefined()
    if (report !== undefined && read === readText) expect(text).toContain(report)
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
  }
}

describe.each([
  ['text', readText],
  ['HTML', readHtml],
])('%s', (_, read) => {
  it('of any kind is read or refused', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => holds(read, text)))
    fc.assert(
      fc.property(scraps, (text) => holds(read, text)),
      { numRuns: 400 },
    )
  })
})

const head = tabbed(`
  附件2
  2024年度预算单位整体支出绩效自评表
  预算单位名称|甲局
  绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评得分|偏差原因
`)

describe('long input takes time by its length', () => {
  it.each([
    ['tabs', '\t'],
    ['line ends', '\n'],
    ['tabs after a table', '\t', head],
    ['blank cells on lines', '\t\n\n'],
    ['quotes', '\t"a\n'],
    ['colons', '备注：'],
    ['titles', '2024年度项目支出绩效自评表\n'],
    ['rows', 'a\tb\tc\n', head],
    ['lines', '甲 乙\n', head],
    ['totals', '总分\t1\t2\n', head],
    ['signatures', '填表人：张三 电话：2\n', head],
  ])('%s', (_, unit, before = '') => {
    const started = performance.now()
    holds(readText, before + unit.repeat(100_000 / unit.length))
    expect(performance.now() - started).toBeLessThan(4000)
  })

  it('HTML', () => {
    const started = performance.now()
    holds(readHtml, `<table><tr>${'<td colspan=1000 rowspan=1000>x'.repeat(5000)}`)
    holds(readHtml, `<p>${'字 \n'.repeat(50_000)}`)
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
