import * as z from 'zod'
import { proseCellSchema, proseQuestionSchema } from './prose-reading.ts'
import { leftoverSchema, submissionSchema } from './submission.ts'

/** Longest report accepted, in UTF-16 code units: some thirty times a long one. */
export const REPORT_LIMIT = 500_000

export const reportTextSchema = z.string().max(REPORT_LIMIT, '报告过长')

const sources = ['text', 'html', 'submission'] as const

/** Where the tables come from: exactly one of the three. */
export const tablesSource = {
  text: z.string().optional().meta({ description: '粘贴的纯文本：附件各表，表后可带报告' }),
  html: z.string().optional().meta({ description: '粘贴的 HTML' }),
  submission: submissionSchema.optional(),
}

/** Refuses a body that names no source of tables, or several. */
export function hasOneSource(body: { [source in (typeof sources)[number]]?: unknown }): boolean {
  return sources.filter((source) => body[source] !== undefined).length === 1
}

export const oneSourceMessage = '须且只能提供 text、html、submission 之一'

/** The same rule, for whoever reads the JSON Schema. */
export const oneSourceSchema = { oneOf: sources.map((source) => ({ required: [source] })) }

export const submissionInputSchema = z
  .strictObject({
    ...tablesSource,
    report: reportTextSchema.optional().meta({
      description: '报告原文。不给时：取粘贴内容中的报告；以 submission 修改申报时，沿用上一版本的报告',
    }),
    leftovers: z.array(leftoverSchema).max(100_000).optional().meta({
      description: '未能归位的内容，只与 submission 同用。不给时，修改申报沿用上一版本的',
    }),
    fromProse: z.array(proseCellSchema).max(1000).optional().meta({
      description: '由文字填入的单元格，只与 submission 同用；值与表中不符的不予保留',
    }),
    questions: z.array(proseQuestionSchema).max(1000).optional().meta({
      description: '仍待回答的问题，只与 submission 同用。不给时，修改申报沿用上一版本中单元格仍空白的',
    }),
  })
  .refine(hasOneSource, { message: oneSourceMessage })
  .refine((body) => body.leftovers === undefined || body.submission !== undefined, {
    path: ['leftovers'],
    message: 'leftovers 只能与 submission 同时提供',
  })
  .refine((body) => body.fromProse === undefined || body.submission !== undefined, {
    path: ['fromProse'],
    message: 'fromProse 只能与 submission 同时提供',
  })
  .refine((body) => body.questions === undefined || body.submission !== undefined, {
    path: ['questions'],
    message: 'questions 只能与 submission 同时提供',
  })
  .meta({ id: 'SubmissionInput', description: '申报的录入：文本、HTML 或已成形的申报', ...oneSourceSchema })

export const submissionFileSchema = z
  .strictObject({
    file: z.instanceof(File).meta({
      type: 'string',
      contentMediaType: 'application/octet-stream',
      description: '.docx、.xlsx、.txt 或 .html 文件',
    }),
  })
  .meta({ id: 'SubmissionFile' })

export type SubmissionInput = z.infer<typeof submissionInputSchema>
export type SubmissionFile = z.infer<typeof submissionFileSchema>
