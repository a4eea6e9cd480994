import type { Fact } from '../../../schemas/fact.ts'
import type { Figure, FigureStage, LedgerItem } from '../../facts/index.ts'
import type { ClaimSubjects } from './subjects.ts'

export interface Verdict {
  holds: boolean
  facts: Fact[]
  subject: string
}

/** What the tables say of one item; undefined where they say nothing. */
export type Test = (item: LedgerItem) => Verdict | undefined

/** A claim holds for all that it is said of, and is refused only where no other reading of its subject bears it out. */
export function judgeAll(subjects: ClaimSubjects | undefined, test: Test): Verdict | undefined {
  if (!subjects) return undefined
  const verdicts = subjects.groups.flatMap((group) => firstOf(group, test) ?? [])
  const refused = verdicts.filter(({ holds }) => !holds)
  if (refused.length === 0) return verdicts.length === subjects.groups.length ? verdicts[0] : undefined
  const other = subjects.others.flatMap((group) => firstOf(group, test) ?? []).find(({ holds }) => holds)
  if (other) return other
  return {
    holds: false,
    facts: refused.flatMap(({ facts }) => facts).slice(0, 6),
    subject: refused.map(({ subject }) => subject).join('、'),
  }
}

/** Of the items that the words may mean (该项目), the first that bears the claim out, else the first that does not. */
function firstOf(group: readonly LedgerItem[], test: Test): Verdict | undefined {
  const verdicts = group.flatMap((item) => test(item) ?? [])
  return verdicts.find(({ holds }) => holds) ?? verdicts[0]
}

export function firstFigure(item: LedgerItem, stage: FigureStage): Figure | undefined {
  return item.figures[stage]?.[0]
}

/** Compares two stages of an item. */
export function comparing(
  later: FigureStage,
  earlier: FigureStage,
  holds: (later: Figure, earlier: Figure) => boolean,
): Test {
  return (item) => {
    const [a, b] = [firstFigure(item, later), firstFigure(item, earlier)]
    if (!a || !b || (a.blank && b.blank)) return undefined
    return { holds: holds(a, b), facts: [a.fact, b.fact], subject: item.label }
  }
}
