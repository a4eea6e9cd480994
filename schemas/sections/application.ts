import * as z from 'zod'
import { paragraphsSchema } from './text.ts'

/** 九、单位整体支出绩效自评结果拟应用和公开情况 */
export const applicationReplySchema = z
  .strictObject({ paragraphs: paragraphsSchema })
  .meta({ id: 'ApplicationReply' })
