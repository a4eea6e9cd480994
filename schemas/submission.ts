import * as z from 'zod'
import { findingSchema } from './finding.ts'
import { proseReadingSchema } from './prose-reading.ts'
import { rulePackIdSchema } from './rule-pack.ts'
import { waiverSchema } from './waiver.ts'

/** Longest cell accepted, in UTF-16 code units; the longest cells of the form are prose of a few pages. */
export const CELL_LIMIT = 100_000

const cellText = z.string().max(CELL_LIMIT, '单元格内容过长')

/** One line of a table: cells by column id, exactly as written. A cell that is absent was blank. */
export const rowSchema = z
  .strictObject({
    id: z.string().min(1).max(80).meta({ description: '行编号，在附件内唯一', example: 'three-public' }),
    label: cellText.meta({ description: '行名，照原文' }),
    cells: z.record(z.string().max(80), cellText).meta({ description: '列编号 → 单元格原文' }),
  })
  .meta({ id: 'Row' })

/** One part of an attachment that has its own column headings. */
export const blockSchema = z
  .strictObject({
    id: z.string().min(1).max(80),
    label: cellText.meta({ description: '本栏的名称，照原文' }),
    columns: z.array(z.strictObject({ id: z.string().min(1).max(80), label: cellText })).max(40),
    rows: z.array(rowSchema).max(5000),
  })
  .meta({ id: 'Block' })

export const attachmentSchema = z
  .strictObject({
    number: z.int().min(1).max(200).meta({ description: '附件号' }),
    form: z.enum(['basic', 'overall', 'project']),
    title: cellText,
    blocks: z.array(blockSchema).max(40),
  })
  .meta({ id: 'Attachment' })

/** What one budget unit hands in for one year, without the report. */
export const submissionSchema = z
  .strictObject({
    unit: z.string().max(200).meta({ description: '预算单位名称' }),
    year: z.int().min(1990).max(2100).meta({ description: '评价年度' }),
    attachments: z.array(attachmentSchema).max(200),
    rulePack: rulePackIdSchema.optional().meta({
      description: '审核所依的规则包。不给时为 default；修改申报时沿用上一版本的',
    }),
    waivers: z.array(waiverSchema).max(1000).optional().meta({
      description: '豁免。不给时，修改申报沿用上一版本的；给空数组即全部撤销',
    }),
  })
  .meta({ id: 'Submission', description: '申报：附件1、附件2 和各项目自评表' })

/** A non-empty cell or line that intake could not place, kept with where it stood in the input. */
export const leftoverSchema = z
  .strictObject({
    text: z.string(),
    place: z.string().meta({ description: '在原文中的位置', example: '附件1 第12行 第3列' }),
  })
  .meta({ id: 'Leftover' })

export const findingCountsSchema = z
  .strictObject({ error: z.int(), warning: z.int(), info: z.int() })
  .meta({ id: 'FindingCounts' })

export const submissionRecordSchema = z
  .strictObject({
    id: z.string(),
    version: z.int().positive(),
    submission: submissionSchema,
    report: z.string().optional().meta({ description: '随表粘贴的报告原文' }),
    leftovers: z.array(leftoverSchema),
    ...proseReadingSchema.partial().shape,
    findings: z.array(findingSchema),
  })
  .meta({ id: 'SubmissionRecord' })

export const submissionSummarySchema = z
  .strictObject({
    id: z.string(),
    unit: z.string(),
    year: z.int(),
    version: z.int().positive(),
    findings: findingCountsSchema,
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'SubmissionSummary' })

export type Row = z.infer<typeof rowSchema>
export type Block = z.infer<typeof blockSchema>
export type Attachment = z.infer<typeof attachmentSchema>
export type Submission = z.infer<typeof submissionSchema>
export type Leftover = z.infer<typeof leftoverSchema>
export type SubmissionRecord = z.infer<typeof submissionRecordSchema>
export type SubmissionSummary = z.infer<typeof submissionSummarySchema>
