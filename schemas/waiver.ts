import * as z from 'zod'
import { placeSchema } from './place.ts'

/** What a reviewer lets pass, who does so, when, and why. It names one finding: by its rule and its places. */
export const waiverSchema = z
  .strictObject({
    rule: z.string().trim().min(1).max(80).meta({ description: '规则编号', example: 'thrift-blank' }),
    places: z.array(placeSchema).max(1000).meta({ description: '该审核发现的全部位置，次序不计' }),
    name: z.string().trim().min(1, '请填写豁免人').max(50, '豁免人姓名过长').meta({ description: '豁免人' }),
    reason: z.string().trim().min(1, '请填写豁免理由').max(500, '豁免理由过长').meta({ description: '理由' }),
    date: z.iso.date('日期应写作 2024-03-09').meta({ description: '豁免日期', example: '2024-03-09' }),
  })
  .meta({ id: 'Waiver', description: '豁免：审核人认可一条审核发现，不再要求说明' })

export type Waiver = z.infer<typeof waiverSchema>
