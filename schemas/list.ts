import * as z from 'zod'

export const pageQuerySchema = z.object({
  cursor: z.string().max(200).optional().meta({ description: '上一页的 nextCursor' }),
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: '每页条数' }),
})

/** A page of a list; `nextCursor` is there while there is more. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().optional() })
}

export interface Page<Item> {
  items: Item[]
  nextCursor?: string
}
