import * as z from 'zod'
import { paragraphsSchema } from './text.ts'

/** 一、单位基本情况 */
export const basicSituationReplySchema = z
  .strictObject({ paragraphs: paragraphsSchema })
  .meta({ id: 'BasicSituationReply' })
