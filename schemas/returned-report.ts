import * as z from 'zod'
import { checkResultSchema, quantityStatusSchema } from './check-result.ts'

/** A figure that a returned report says otherwise than the draft that it was made from, or that only one of them has. */
export const figureChangeSchema = z
  .strictObject({
    kind: z.enum(['changed', 'added', 'removed']),
    section: z.string().optional().meta({ description: '所在章节的标题；标题之前的没有' }),
    before: z.string().optional().meta({ description: '导出时的数；added 没有' }),
    after: z.string().optional().meta({ description: '现在的数；removed 没有' }),
    start: z.int().nonnegative().meta({ description: '在 report 中的起点，UTF-16 码元' }),
    end: z.int().nonnegative().meta({ description: '终点（不含）；removed 的与起点相同，即原来所在之处' }),
    status: quantityStatusSchema.optional().meta({ description: '现在的数的核对结论；年份等不核对的没有' }),
  })
  .meta({ id: 'FigureChange', description: '改动的数' })

/** The check of a report that was brought back as a Word file; offsets are into `report`. */
export const returnedReportSchema = checkResultSchema
  .extend({
    report: z.string().meta({ description: '从文件读出的报告全文' }),
    changes: z.array(figureChangeSchema).meta({ description: '与导出的报告稿相比改动的数，依次排列' }),
  })
  .meta({ id: 'ReturnedReport', description: '交回的 Word 文件的核对结论' })

export const returnedFileSchema = z
  .strictObject({
    file: z.instanceof(File).meta({
      type: 'string',
      contentMediaType: 'application/octet-stream',
      description: '由 GET /drafts/{draftId}/report.docx 下载、修改后的 .docx 文件',
    }),
  })
  .meta({ id: 'ReturnedFile' })

export type FigureChange = z.infer<typeof figureChangeSchema>
export type ReturnedReport = z.infer<typeof returnedReportSchema>
