import type { Indicator } from '../../facts/index.ts'

/**
 * Whether an indicator's actual reaches its target, where both are figures in the same unit; undefined where the cells do
 * not let it be decided. Without a comparison sign the target is a floor for rates and counts (财预〔2020〕10号).
 */
export function isMet({ target, actual }: Indicator): boolean | undefined {
  if (target.state !== 'number' || actual.state !== 'number') return undefined
  if (target.unit.name !== actual.unit.name && target.unit.name !== '' && actual.unit.name !== '')
    return undefined
  const [goal, reached] = [target.value.times(target.unit.factor), actual.value.times(actual.unit.factor)]
  switch (target.comparison) {
    case '≤':
      return reached.lte(goal)
    case '<':
      return reached.lt(goal)
    case '>':
      return reached.gt(goal)
    default:
      return reached.gte(goal)
  }
}
