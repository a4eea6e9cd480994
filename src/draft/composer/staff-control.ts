import { percentage, round } from '../../quantity/index.ts'
import type { Source } from './source.ts'
import { ask, percent } from './words.ts'

/** The staff control rate as a clause; a gap where 附件1 prints one that its own figures do not give. */
export function staffControl(source: Source): string | undefined {
  const [posts, people] = [source.value('establishment', 'final'), source.value('staff', 'final')]
  const rate = posts && people && percentage(people, posts)
  if (!rate) return undefined
  const printed = source.ledger.item('staff-control')?.figures.final?.find(({ blank }) => !blank)
  if (!printed) return `在职人员控制率为${percent(rate)}`
  const decimals = printed.fact.value.split('.')[1]?.length ?? 0
  if (!round(rate, decimals).eq(printed.value)) {
    return `在职人员控制率为${ask('附件1填列的控制率与编制数、实际在职人数不符，核实后填写')}`
  }
  return `在职人员控制率为${percent(decimals <= 2 ? printed.value : rate)}`
}
