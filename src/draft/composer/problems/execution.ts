import { type Decimal, percentage } from '../../../quantity/index.ts'
import { nameText } from '../cell-text.ts'
import { executionClause } from '../funds.ts'
import { evidenceOf, type FindProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { ask, enumerated, money } from '../words.ts'

/** Money that was not spent within the year. */
export const slowExecution: FindProblem = (source) => {
  const line = source.pack.limits.lowExecutionRate.value
  const slow = subjects(source).filter(({ rate }) => rate.lt(line))
  if (slow.length === 0) return undefined
  return {
    title: '部分预算执行进度偏慢',
    facts: `${slow.map(({ said }) => said).join('；')}。`,
    cause: `初步判断与前期准备不充分、实施和支付进度滞后有关，${ask('预算执行进度偏慢的具体原因')}`,
    measure: '提前做好项目前期准备，按月调度支出进度，对进度滞后的项目及时督办，无法执行的资金按程序调整使用',
    evidence: evidenceOf(source, ...slow.map(({ id }) => id)),
  }
}

/** Money spent beyond the full-year budget. */
export const spentBeyond: FindProblem = (source) => {
  const beyond = subjects(source).filter(({ rate }) => rate.gt('100'))
  if (beyond.length === 0) return undefined
  return {
    title: `${enumerated(beyond.map(({ name }) => name))}超出全年预算`,
    facts: `${beyond.map(({ said }) => said).join('；')}。`,
    cause: `初步判断与支出控制不严、预算调整不及时有关，${ask('超出全年预算的具体原因和资金来源')}`,
    measure: '严格在全年预算数以内安排支出，确需调整预算的，先报批后支出',
    evidence: evidenceOf(source, ...beyond.map(({ id }) => id)),
  }
}

interface Subject {
  id: string
  name: string
  rate: Decimal
  said: string
}

/** The whole and each project, where their execution can be told. */
function subjects(source: Source): Subject[] {
  const all = [
    { id: 'funds', name: source.label('funds') },
    ...source.projects.map(({ item }) => ({ id: item.id, name: nameText(item.label) })),
  ]
  return all.flatMap(({ id, name }) => {
    const [full, final] = [source.value(id, 'full-year'), source.value(id, 'final')]
    const rate = full && final && percentage(final, full)
    if (!rate) return []
    const said = [
      `${name}全年预算数${money(full)}`,
      `全年执行数${money(final)}`,
      executionClause(full, final),
    ]
    return [{ id, name, rate, said: said.filter((clause) => clause).join('，') }]
  })
}
