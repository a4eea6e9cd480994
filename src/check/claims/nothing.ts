import { type FigureStage, type Ledger, type LedgerItem, unitOf } from '../../facts/index.ts'
import { fillYear, periodWords } from '../../form/index.ts'
import { type Clause, wordsOf } from './clause.ts'
import { subjectsAt } from './subjects.ts'
import { judgeAll, type Verdict } from './verdict.ts'

/** 上年未安排, 年初没有预算, 支出为零: the figure of what is spoken of must be zero or blank. */
export function judgeNothing(
  clause: Clause,
  at: number,
  kind: 'none-before' | 'none-budgeted' | 'nothing',
): Verdict | undefined {
  const stage =
    kind === 'none-before'
      ? 'prior'
      : kind === 'none-budgeted'
        ? 'initial'
        : stageIn(clause.ledger, wordsOf(clause))
  return judgeAll(subjectsAt(clause, at), (item) => (item.id === 'funds' ? undefined : zeroAt(item, stage)))
}

/** 未购置公务用车. */
export function judgeZero(
  ledger: Ledger,
  id: string,
  words: string,
  { context }: Clause,
): Verdict | undefined {
  const item = ledger.item(id)
  if (!item || context.column.period === 'other') return undefined
  const prior = context.column.period === 'prior' || context.base?.period === 'prior'
  return zeroAt(item, prior ? 'prior' : stageIn(ledger, words))
}

function stageIn(ledger: Ledger, words: string): FigureStage {
  if (periodWords.prior.some((word) => words.includes(fillYear(word, ledger.year)))) return 'prior'
  return /预算|年初/.test(words) ? 'initial' : 'final'
}

function zeroAt(item: LedgerItem, stage: FigureStage): Verdict | undefined {
  const figures = item.figures[stage] ?? []
  const figure = figures.find(({ blank }) => !blank) ?? figures[0]
  if (!figure || unitOf(figure) === '%') return undefined
  return { holds: figure.value.eq('0'), facts: [figure.fact], subject: item.label }
}
