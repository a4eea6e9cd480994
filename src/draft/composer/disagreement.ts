import { type FigureStage, stageName } from '../../facts/index.ts'
import { ZERO } from '../../quantity/index.ts'
import { nameText } from './cell-text.ts'
import { conflict, filledFigure, type ProjectRecord, type Source } from './source.ts'
import { ask, money } from './words.ts'

const stages: FigureStage[] = ['prior', 'initial', 'final']

/** What 附件1 and the project's own table say differently of a project; '' where they agree. */
export function disagreement(source: Source, project: ProjectRecord): string {
  const said = stages.flatMap((stage) => differing(source, project, stage) ?? [])
  return said.length === 0 ? '' : `${said.join('；')}，${ask('核实并统一各表数据')}。`
}

export function differing(source: Source, project: ProjectRecord, stage: FigureStage): string | undefined {
  const { item, table, line } = project
  const name = nameText(item.label)
  const figures = conflict(item, stage)
  if (figures.length > 0) {
    const each = figures.map(({ fact, value }) => `${fact.place?.attachment ?? ''}填列${money(value)}`)
    return `${name}的${stageName(stage)}，${each.join('，')}，数据不一致`
  }
  if (!table || !line || stage === 'prior') return undefined
  const own = filledFigure(item, stage)
  const inBasic = source.ledger.figure(`basic.${line}.${stage === 'initial' ? 'budget' : stage}`)
  return own?.value.gt(ZERO) && inBasic?.blank && inBasic.fact.value === '空白'
    ? `${name}的${stageName(stage)}，${project.attachment}填列${money(own.value)}，${source.attachment('basic')}未填列，数据不一致`
    : undefined
}
