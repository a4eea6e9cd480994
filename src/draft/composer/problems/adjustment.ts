import { type Decimal, percentage, ZERO } from '../../../quantity/index.ts'
import { nameText } from '../cell-text.ts'
import { differing } from '../disagreement.ts'
import { fundStages } from '../funds.ts'
import { evidenceOf, type FindProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { ask, compared, comparedWith, money } from '../words.ts'

/** The budget changed much within the year, as a whole or project by project. */
export const adjustment: FindProblem = (source) => {
  const [initial, full] = fundStages(source)
  const total = exceeds(full, initial, source.pack.limits.narrativeTotalChange.value)
  const moved = source.projects.filter(
    (project) =>
      !differing(source, project, 'initial') &&
      exceeds(
        source.value(project.item.id, 'full-year'),
        source.value(project.item.id, 'initial'),
        source.pack.limits.narrativeProjectChange.value,
      ),
  )
  const unplanned = source.projects.filter(
    ({ item }) => source.value(item.id, 'initial')?.eq(ZERO) && source.value(item.id, 'final')?.gt(ZERO),
  )
  const all = moved.length === 0 && unplanned.length === 0 ? wholeOfProjects(source) : ''
  if (!total && moved.length === 0 && unplanned.length === 0 && !all) return undefined
  const said = [
    total && full && initial ? adjusted('年度资金总额', initial, full) : '',
    all,
    ...moved.map(({ item }) => projectClause(source, item.id, nameText(item.label))),
    ...unplanned.map(
      ({ item }) =>
        `${nameText(item.label)}年初未安排预算，实际支出${money(source.value(item.id, 'final') ?? ZERO)}`,
    ),
  ].filter((clause) => clause !== '')
  return {
    title: '预算编制的精准度有待提高',
    facts: `${said.join('；')}。`,
    cause: `初步判断与年初预算编制不够细化、年中任务和资金变化较大有关，${ask('预算调整的具体原因和批复文件')}`,
    measure:
      '细化年初预算编制，项目提前论证测算，可以预见的支出足额编入年初预算；确需调整的，严格履行报批程序并留存批复文件',
    evidence: evidenceOf(
      source,
      'funds',
      'projects',
      ...moved.map(({ item }) => item.id),
      ...unplanned.map(({ item }) => item.id),
    ),
  }
}

function projectClause(source: Source, id: string, name: string): string {
  const [initial, full] = [source.value(id, 'initial'), source.value(id, 'full-year')]
  return initial && full ? adjusted(name, initial, full) : ''
}

function adjusted(name: string, initial: Decimal, full: Decimal): string {
  return `${name}年初预算数${money(initial)}，全年预算数${money(full)}，全年预算数${comparedWith(full, initial, '年初预算数')}`
}

/** Projects as a whole, where the single projects do not show it. */
function wholeOfProjects(source: Source): string {
  const [initial, final] = [source.value('projects', 'initial'), source.value('projects', 'final')]
  return initial && final && exceeds(final, initial, source.pack.limits.narrativeProjectChange.value)
    ? `项目支出决算数${compared(final, initial, '年初预算数')}`
    : ''
}

function exceeds(value: Decimal | undefined, base: Decimal | undefined, threshold: string): boolean {
  const rate = value && base && percentage(value.minus(base).abs(), base)
  return rate?.gt(threshold) ?? false
}
