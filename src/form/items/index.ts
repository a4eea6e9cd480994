import { buildingsItems } from './buildings.ts'
import { fundsItems } from './funds.ts'
import type { Item } from './item.ts'
import { scoresItems } from './scores.ts'
import { spendingItems } from './spending.ts'
import { staffItems } from './staff.ts'

export type { Item } from './item.ts'

/** Everything that the tables give figures for, but projects and indicators, which each submission names itself. */
export const items: Item[] = [
  ...staffItems,
  ...fundsItems,
  ...spendingItems,
  ...scoresItems,
  ...buildingsItems,
]
