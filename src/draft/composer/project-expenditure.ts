import { normaliseLabel } from '../../form/index.ts'
import { percentage, ZERO } from '../../quantity/index.ts'
import { buildings } from './buildings.ts'
import { clause, isEmptyPhrase, nameText, points } from './cell-text.ts'
import { differing, disagreement } from './disagreement.ts'
import { executionClause } from './funds.ts'
import { procurement } from './procurement.ts'
import { projectLines } from './project-lines.ts'
import type { ProjectRecord, Source } from './source.ts'
import { ask, compared, comparedWith, enumerated, money, paragraphs, percent, sentence } from './words.ts'

/** 二（二）: project expenditure as a whole, each project by name, procurement, buildings completed in the year. */
export function projectExpenditure(source: Source): string {
  const { projects } = source
  return paragraphs(
    whole(source),
    ...projects.map(
      (project, index) => `${projects.length > 1 ? `（${index + 1}）` : ''}${oneProject(source, project)}`,
    ),
    kinds(source),
    procurement(source),
    buildings(source),
  )
}

function whole(source: Source): string {
  const [initial, full, final] = (['initial', 'full-year', 'final'] as const).map((stage) =>
    source.value('projects', stage),
  )
  if (final === undefined) return `项目支出情况：${ask('项目支出的预算数和决算数，附件1未填列或未提供')}。`
  const prior = source.value('projects', 'prior')
  if (final.eq(ZERO) && (initial === undefined || initial.eq(ZERO))) {
    return prior?.gt(ZERO)
      ? `${source.year}年度，项目支出未安排预算，也未发生支出，较上年决算数${money(prior)}减少${money(prior)}。`
      : `${source.year}年度，本单位无项目支出。`
  }
  const total = source.value('funds', 'final')
  const share = total && final.gt(ZERO) && !final.eq(total) ? percentage(final, total) : undefined
  const zeroBudget = initial?.eq(ZERO) && final.gt(ZERO)
  const stated = [
    zeroBudget ? '项目支出年初未安排预算' : initial && `项目支出年初预算数${money(initial)}`,
    full && `${initial ? '' : '项目支出'}全年预算数${money(full)}`,
    `${initial || full ? '' : '项目支出'}决算数${money(final)}`,
    full?.gt(ZERO) && executionClause(full, final),
    share && `占年度资金总额的${percent(share)}`,
  ]
  const against = [
    initial?.gt(ZERO) && comparedWith(final, initial, '年初预算数'),
    prior && compared(final, prior, '上年决算数'),
  ].filter((clause) => clause)
  const detail = against.length > 0 ? sentence(`项目支出决算数${against[0]}`, ...against.slice(1)) : ''
  return `${source.year}年度，${sentence(...stated)}${detail}${source.projects.length > 1 ? '各项目支出情况如下：' : ''}`
}

function oneProject(source: Source, project: ProjectRecord): string {
  const name = nameText(project.item.label)
  return `${projectFigures(source, project, name)}${purpose(source, project)}${disagreement(source, project)}`
}

/** Budget, spending, rate and share; comparisons only where the tables agree on the figures compared. */
function projectFigures(source: Source, project: ProjectRecord, name: string): string {
  const { item, table } = project
  const value = (stage: 'prior' | 'initial' | 'full-year' | 'final') => source.value(item.id, stage)
  const [prior, initial, full, final] = [value('prior'), value('initial'), value('full-year'), value('final')]
  if (final === undefined && initial === undefined) return `${name}：${ask('该项目的预算数和决算数')}。`
  const words = table ? '全年执行数' : '决算数'
  const doubtful = (stage: 'initial' | 'final') => differing(source, project, stage) !== undefined
  const total = source.value('projects', 'final')
  const share =
    final?.gt(ZERO) && total && source.projects.length > 1 && !doubtful('final')
      ? percentage(final, total)
      : undefined
  const budget = initial?.gt(ZERO)
    ? `年初预算数${money(initial)}`
    : initial?.eq(ZERO)
      ? '年初未安排预算'
      : undefined
  const stated = [
    budget,
    full && `全年预算数${money(full)}`,
    final && `${words}${money(final)}`,
    final && full?.gt(ZERO) && executionClause(full, final),
    share && `占项目支出的${percent(share)}`,
  ].filter((clause) => clause)
  const settled = initial?.gt(ZERO) && !doubtful('initial') ? initial : undefined
  const since =
    final?.gt(ZERO) && prior && !doubtful('final') ? compared(final, prior, '上年决算数') : undefined
  const overall =
    !full && final && settled && !doubtful('final') ? comparedWith(final, settled, '年初预算数') : undefined
  const spent = [overall, prior?.eq(ZERO) ? undefined : since].filter((clause) => clause)
  const against = [
    full && settled && !full.eq(settled) && `全年预算数${comparedWith(full, settled, '年初预算数')}`,
    spent.length > 0 && `${words}${spent.join('，')}`,
    since && prior?.eq(ZERO) && '该项目上年未发生支出',
  ].filter((clause) => clause)
  return `${name}${stated.join('，')}${against.length > 0 ? `；${against.join('；')}` : ''}。`
}

/** What the project was for: its stated goal, in its own words. What the money bought is for the officer to say. */
function purpose(source: Source, { table }: ProjectRecord): string {
  if (!table)
    return `主要用于${ask('该项目资金的主要用途')}；该项目未填报自评表，${ask('项目支出绩效自评表，或无需填报的说明')}。`
  const goals = points(source.ledger.text(`${table}.goals.expected`))
    .map((point) => clause(point, 120))
    .filter(Boolean)
  const achieved = points(source.ledger.text(`${table}.goals.achieved`))
    .map((point) => clause(point, 160))
    .filter(Boolean)
  const goal = goals.length > 0 ? `年度目标为${goals.join('；')}。` : ''
  const result =
    achieved.length > 0 && !isEmptyPhrase(achieved) ? `实际完成情况为：${achieved.join('；')}。` : ''
  return `${goal}${result}资金主要用于${ask('该项目资金的主要用途')}。`
}

/** Which projects are special funds or transfers from above, as the headings of 附件1 put them. */
function kinds(source: Source): string {
  const named = new Map<string, string[]>()
  for (const { row, kind } of projectLines(source.ledger)) {
    const project = source.projects.find(({ line }) => line === row.id)
    if (kind && project && normaliseLabel(project.item.label) !== kind)
      named.set(kind, [...(named.get(kind) ?? []), nameText(project.item.label)])
  }
  const said = [...named].map(([kind, names]) => `${enumerated(names)}属于${kind}`)
  return said.length > 0 ? `以上项目中，${said.join('；')}。` : ''
}
