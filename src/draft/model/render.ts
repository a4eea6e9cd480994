import type * as z from 'zod'
import type {
  generalBudgetReplySchema,
  MeasuresReply,
  Paragraph,
  ProblemsReply,
  performanceReplySchema,
} from '../../../schemas/sections/index.ts'
import { reportSections } from '../../form/index.ts'
import { ask, chineseNumber } from '../composer/index.ts'

/** What a reply is read against, and where what is wrong with it is put. */
export interface Reading {
  /** Titles of the problems that measures answer. */
  problems: readonly string[]
  isEvidence(id: string): boolean
  report(finding: string): void
}

export function paragraphsText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ sentences }) => sentences.map(closed).join('')).join('\n')
}

/** A sentence ends as one. */
function closed(sentence: string): string {
  const text = sentence.trim()
  return /[。！？；：】]$/.test(text) ? text : `${text.replace(/[.，,;]$/, '')}。`
}

export const basicSituationText = ({ paragraphs }: { paragraphs: Paragraph[] }): string =>
  paragraphsText(paragraphs)

export const applicationText = basicSituationText

export function generalBudgetText(reply: z.infer<typeof generalBudgetReplySchema>): string {
  const [basic, projects] = reportSections.find(({ key }) => key === 'general-budget')?.parts ?? []
  return [
    paragraphsText(reply.overview),
    `（一）${basic?.heading ?? ''}`,
    paragraphsText(reply.basicExpenditure),
    `（二）${projects?.heading ?? ''}`,
    paragraphsText(reply.projectExpenditure),
  ].join('\n')
}

const performanceHeadings: [keyof z.infer<typeof performanceReplySchema>, string][] = [
  ['goals', '年度总体目标完成情况'],
  ['outputs', '产出指标完成情况'],
  ['effects', '效益指标完成情况'],
  ['satisfaction', '满意度指标完成情况'],
  ['economy', '支出的经济性'],
  ['efficiency', '支出的效率性'],
]

export function performanceText(reply: z.infer<typeof performanceReplySchema>): string {
  return performanceHeadings
    .map(
      ([key, heading], index) => `（${chineseNumber(index + 1)}）${heading}\n${paragraphsText(reply[key])}`,
    )
    .join('\n')
}

/** A cause is the model's guess; the officer confirms it. */
export function problemsText({ problems }: ProblemsReply, { isEvidence, report }: Reading): string {
  const lines = problems.map(({ title, text, evidence, cause }, index) => {
    const strange = evidence.filter((id) => !isEvidence(id))
    if (strange.length > 0)
      report(`问题“${title}”的依据 ${strange.join('、')} 不在事实清单和审核发现中，请改用清单中的编号。`)
    const guess = cause
      .trim()
      .replace(/^初步判断[，,：:]?/, '')
      .replace(/[。；，]$/, '')
    return `${chineseNumber(index + 1)}是${title.trim().replace(/[。；，]$/, '')}。${closed(text)}初步判断，${guess}，${ask('核实并补充具体原因')}。`
  })
  return lines.join('\n')
}

/** One measure for each problem, in the problems' order; who and by when is the officer's to say. */
export function measuresText({ measures }: MeasuresReply, { problems, report }: Reading): string {
  for (const { problem } of measures)
    if (!problems[problem - 1]) report(`措施所对应的第${problem}个问题不存在，问题共${problems.length}个。`)
  const lines = problems.map((title, index) => {
    const own = measures.filter(({ problem }) => problem === index + 1)
    if (own.length !== 1) report(`第${index + 1}个问题“${title}”应恰好有一条措施，现有${own.length}条。`)
    const text = own.map((measure) => measure.text.trim().replace(/[。；，]$/, '')).join('；')
    return `${chineseNumber(index + 1)}是针对“${title}”的问题，${text}。${ask('责任部门和完成时限')}`
  })
  return lines.join('\n')
}
