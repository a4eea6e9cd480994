import * as z from 'zod'
import { checkResultSchema } from './check-result.ts'
import { findingSchema } from './finding.ts'

export const writerSchema = z
  .enum(['composer', 'model'])
  .meta({ id: 'Writer', description: 'composer：规则撰写；model：大模型撰写' })

export const draftSectionSchema = z
  .strictObject({
    key: z.string().meta({ description: '章节编号', example: 'basic-situation' }),
    heading: z.string(),
    text: z.string(),
    writer: writerSchema,
    check: checkResultSchema,
    findings: z.array(findingSchema).optional().meta({
      description:
        '内容审核发现：应写未写、写错部分、问题无依据、措施无对应、空话、重复（均为 warning），待补充（info）；不影响 check 的结论。早期版本没有此项',
    }),
  })
  .meta({ id: 'DraftSection' })

/** One version of a report. Offsets in `check` are into `text`; those in a section's `check` into that section's text. */
export const draftSchema = z
  .strictObject({
    id: z.string(),
    submissionId: z.string(),
    version: z.int().positive(),
    status: z.enum(['accepted', 'rejected']),
    writer: writerSchema,
    sections: z.array(draftSectionSchema),
    text: z.string(),
    check: checkResultSchema,
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Draft' })

export type Writer = z.infer<typeof writerSchema>
export type DraftSection = z.infer<typeof draftSectionSchema>
export type Draft = z.infer<typeof draftSchema>
