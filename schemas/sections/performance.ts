import * as z from 'zod'
import { paragraphsSchema } from './text.ts'

/** 六、单位整体支出绩效情况 */
export const performanceReplySchema = z
  .strictObject({
    goals: paragraphsSchema.meta({ description: '年度总体目标完成情况' }),
    outputs: paragraphsSchema.meta({ description: '产出指标完成情况：数量、质量、时效、成本' }),
    effects: paragraphsSchema.meta({ description: '效益指标完成情况' }),
    satisfaction: paragraphsSchema.meta({ description: '满意度指标完成情况' }),
    economy: paragraphsSchema.meta({ description: '支出的经济性' }),
    efficiency: paragraphsSchema.meta({ description: '支出的效率性' }),
  })
  .meta({ id: 'PerformanceReply' })
