import * as z from 'zod'
import { placeSchema } from './place.ts'

/**
 * One figure or checkable word. A fact of the tables has a place; a derived fact has the formula that it follows by
 * and no place.
 */
export const factSchema = z
  .strictObject({
    id: z.string().meta({ description: '稳定的编号', example: 'overall.funds.full-year' }),
    label: z.string().meta({ description: '中文名称', example: '年度资金总额（全年预算数）' }),
    value: z.string().meta({ description: '十进制数，或文字', example: '1161.77' }),
    unit: z.string().optional().meta({ description: '计量单位', example: '万元' }),
    period: z.string().optional().meta({ description: '所属期间', example: '2023年全年预算数' }),
    place: placeSchema.optional(),
    formula: z.string().optional().meta({ description: '推算公式', example: '基本支出 − 公用经费' }),
  })
  .meta({ id: 'Fact', description: '事实：表中一个单元格的数或文字，或由其推算的数' })

export type Fact = z.infer<typeof factSchema>
