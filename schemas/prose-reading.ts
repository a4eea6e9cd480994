import * as z from 'zod'
import { placeSchema } from './place.ts'

/** A cell of the form, by the id of its fact. */
const cellSchema = z.strictObject({
  id: z.string().meta({ description: '事实编号', example: 'basic.staff.actual' }),
  label: z.string().meta({ description: '中文名称', example: '公用经费（2023年决算数）' }),
  place: placeSchema,
})

/** Where in the pasted text a figure stands. */
const span = {
  text: z.string().meta({ description: '原文所在的一句', example: '实有32人' }),
  place: z.string().meta({ description: '在原文中的位置', example: '第3行' }),
  start: z.int().min(0).optional().meta({
    description: '该数在所交文本中的起点（UTF-16 码元）；只在以 text 提交时给出',
  }),
  end: z.int().min(0).optional().meta({ description: '该数在所交文本中的终点，不含' }),
}

/** A cell that was filled from a sentence, not from a table. */
export const proseCellSchema = z
  .strictObject({
    cell: cellSchema,
    value: z.string().meta({ description: '填入的内容，与 submission 中的单元格相同', example: '32' }),
    ...span,
  })
  .meta({ id: 'ProseCell', description: '由文字填入的单元格，及其在原文中的出处' })

/** A figure of the text that the reader would have to guess a cell for, or something that it did not find. */
export const proseQuestionSchema = z
  .strictObject({
    message: z.string().meta({ description: '要填报人回答的问题' }),
    ...span,
    cells: z.array(cellSchema).meta({ description: '可能的单元格；空：不是某个单元格的问题' }),
  })
  .meta({ id: 'ProseQuestion', description: '文字中不能确定归属的数，不填表，交填报人确认' })

/** What a text without its tables was read as. */
export const proseReadingSchema = z.strictObject({
  fromProse: z.array(proseCellSchema).meta({
    description: '表中没有、由文字读出的单元格；没有这样的单元格时不给',
  }),
  questions: z.array(proseQuestionSchema).meta({
    description:
      '文字中不能确定归属的数，和没有写明的单位、年度；没有时不给。原文仍在 report 或 leftovers 中',
  }),
})

export type CellReference = z.infer<typeof cellSchema>
export type ProseCell = z.infer<typeof proseCellSchema>
export type ProseQuestion = z.infer<typeof proseQuestionSchema>
export type ProseReading = z.infer<typeof proseReadingSchema>
