import * as z from 'zod'

/** Where a cell stands: which attachment, which row and which column, each as the form labels it. */
export const placeSchema = z
  .strictObject({
    attachment: z.string().meta({ description: '附件名，如“附件2”', example: '附件2' }),
    row: z.string().meta({ description: '行名，如“年度资金总额”', example: '年度资金总额' }),
    column: z.string().meta({ description: '列名，如“全年预算数”', example: '全年预算数' }),
  })
  .meta({ id: 'Place', description: '单元格的位置' })

export type Place = z.infer<typeof placeSchema>
