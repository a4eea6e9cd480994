import { percentage, ZERO } from '../../quantity/index.ts'
import type { Source } from './source.ts'
import { money, percent, sentence } from './words.ts'

/** Buildings completed in the year, where the form holds any. */
export function buildings(source: Source): string {
  const value = (item: string) => source.value(item, 'final')
  const [approved, actual, budget, invested] = [
    value('approved-area'),
    value('actual-area'),
    value('budget-investment'),
    value('actual-investment'),
  ]
  const areas = approved?.gt(ZERO) && actual?.gt(ZERO) ? { approved, actual } : undefined
  const costs = budget?.gt(ZERO) && invested?.gt(ZERO) ? { budget, invested } : undefined
  if (!areas && !costs) return ''
  const areaRate = areas && percentage(areas.actual, areas.approved)
  const costRate = costs && percentage(costs.invested, costs.budget)
  return `${source.year}年完工的楼堂馆所项目，${sentence(
    areas && `批复规模${areas.approved.toFixed()}平方米`,
    areas && `实际规模${areas.actual.toFixed()}平方米`,
    areaRate && `规模控制率${percent(areaRate)}`,
    costs && `预算投资${money(costs.budget)}`,
    costs && `实际投资${money(costs.invested)}`,
    costRate && `投资概算控制率${percent(costRate)}`,
  )}`
}
