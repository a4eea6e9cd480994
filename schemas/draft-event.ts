import * as z from 'zod'
import { draftSchema, writerSchema } from './draft.ts'
import { problemSchema } from './problem.ts'

/** A section as it is written; `checked` is false until the checker has read it. */
export const sectionEventSchema = z
  .strictObject({
    key: z.string(),
    heading: z.string(),
    text: z.string(),
    writer: writerSchema,
    checked: z.boolean(),
  })
  .meta({ id: 'SectionEvent' })

export const progressEventSchema = z
  .strictObject({ key: z.string(), state: z.string(), tokens: z.int(), ms: z.number() })
  .meta({ id: 'ProgressEvent' })

/** What a stream of a draft in the making consists of; `data` of a server-sent event is the JSON of its value. */
export const draftEventSchema = z
  .discriminatedUnion('event', [
    z.strictObject({ event: z.literal('section'), data: sectionEventSchema }),
    z.strictObject({ event: z.literal('progress'), data: progressEventSchema }),
    z.strictObject({ event: z.literal('draft'), data: draftSchema }),
    z.strictObject({ event: z.literal('error'), data: problemSchema }),
  ])
  .meta({ id: 'DraftEvent', description: '撰写过程的事件：section、progress，最后为 draft 或 error' })
