import * as z from 'zod'
import { writerSchema } from './draft.ts'

export const draftInputSchema = z
  .strictObject({
    writer: writerSchema.optional().meta({
      description: '不给时：配置了大模型则为 model，否则为 composer。未配置大模型时一律由 composer 撰写',
    }),
  })
  .meta({ id: 'DraftInput' })

export const sectionInputSchema = z
  .strictObject({ text: z.string().max(100_000, '章节过长') })
  .meta({ id: 'SectionInput', description: '章节的新文字' })
