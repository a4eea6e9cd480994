import type { Finding } from '../../schemas/finding.ts'
import { audit } from '../audit/index.ts'
import type { Ledger } from '../facts/index.ts'
import { emptyPhrase } from './empty-phrase.ts'
import { misplacedFigure } from './misplaced.ts'
import { missingFact } from './missing.ts'
import { openGap } from './open-gap.ts'
import { repeatedSentence } from './repeated.ts'
import type { ContentRule } from './rule.ts'
import { type CheckedSection, openSection, type Report } from './section.ts'
import { unansweringMeasure } from './unanswering.ts'
import { unfoundedProblem } from './unfounded.ts'

export type { CheckedSection } from './section.ts'
export { gapsOf } from './sentences.ts'

/** What a reviewer asks of a report beside its figures, in the order of the findings. */
export const contentRules: readonly ContentRule[] = [
  missingFact,
  misplacedFigure,
  unfoundedProblem,
  unansweringMeasure,
  emptyPhrase,
  repeatedSentence,
  openGap,
]

/** So much is said of a section by one rule; who reads that far knows. */
const MOST_REMARKS = 20

/**
 * What is missing, misplaced, unfounded, empty or said twice in a report, by the key of its section. Sections that the
 * form does not know have none. Warnings and hints only: no finding turns an accepted draft into a rejected one.
 * `audited` is what the audit found in the tables, where somebody has that at hand.
 */
export function contentFindings(
  ledger: Ledger,
  checked: readonly CheckedSection[],
  audited?: readonly Finding[],
): Map<string, Finding[]> {
  const sections = checked.flatMap((section) => openSection(section) ?? [])
  const report: Report = {
    ledger,
    sections,
    findings: once(() => audited ?? audit(ledger)),
    tableWords: once(() => wordsOf(ledger)),
  }
  return new Map(
    sections.map((section) => [
      section.key,
      contentRules.flatMap(({ id, severity, find }) =>
        find(section, report)
          .slice(0, MOST_REMARKS)
          .map((remark): Finding => ({ rule: id, severity, places: [], ...remark })),
      ),
    ]),
  )
}

function wordsOf({ submission }: Ledger): string {
  return submission.attachments
    .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells))))
    .join('\n')
    .replace(/[^\S\n]+/g, '')
}

/** Most reports need neither; what one needs is made once. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
