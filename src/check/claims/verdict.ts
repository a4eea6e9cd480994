import type { Fact } from '../../../schemas/fact.ts'
import type { Figure, FigureStage, Ledger, LedgerItem } from '../../facts/index.ts'
import type { Context } from '../context/context.ts'
import { scoped } from '../context/subjects.ts'

export interface Verdict {
  holds: boolean
  facts: Fact[]
  subject: string
}

export function claimSubjects(ledger: Ledger, context: Context): readonly LedgerItem[] {
  const mention = context.focus ?? context.before[0] ?? context.heading
  if (mention) return scoped(context, mention)
  const funds = ledger.item('funds')
  return funds ? [funds] : []
}

export function firstFigure(item: LedgerItem, stage: FigureStage): Figure | undefined {
  return item.figures[stage]?.[0]
}

export function compareStages(
  items: readonly LedgerItem[],
  later: FigureStage,
  earlier: FigureStage,
  test: (later: Figure, earlier: Figure) => boolean,
): Verdict | undefined {
  for (const item of items) {
    const [a, b] = [firstFigure(item, later), firstFigure(item, earlier)]
    if (a && b) return { holds: test(a, b), facts: [a.fact, b.fact], subject: item.label }
  }
  return undefined
}
