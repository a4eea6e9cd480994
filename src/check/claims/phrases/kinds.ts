/** What a clause may claim, by the pattern of its words. */
export type PhraseKind =
  | 'within-budget'
  | 'over-budget'
  | 'within-limit'
  | 'over-limit'
  | 'within-establishment'
  | 'over-establishment'
  | 'full-establishment'
  | 'vacancies'
  | 'no-vacancies'
  | 'missed'
  | 'reached'
  | 'at-least-target'
  | 'at-most-target'
  | 'above-target'
  | 'below-target'
  | 'better'
  | 'at-target'
  | 'all-done'
  | 'named-done'
  | 'named-missed'
  | 'on-time'
  | 'late'
  | 'every-one'
  | 'not-every-one'
  | 'full-marks'
  | 'marks-lost'
  | 'all-spent'
  | 'unspent'
  | 'unadjusted'
  | 'adjusted'
  | 'not-added'
  | 'added'
  | 'cut'
  | 'composed'
  | 'none'
  | 'some'
  | 'some-named'
  | 'none-named'
  | 'something'
  | 'none-before'
  | 'some-before'
  | 'none-budgeted'
  | 'budgeted'
  | 'nothing'
  | 'rise'
  | 'fall'
  | 'rise-both'
  | 'fall-both'
  | 'level'
  | 'not-risen'
  | 'not-fallen'
  | 'trend-up'
  | 'trend-down'
  | 'greatest'
  | 'least'
  | 'greatest-named'
  | 'least-named'
  | 'more-than'
  | 'less-than'

export interface Phrase {
  kind: PhraseKind
  pattern: RegExp
  /** For 未购置公务用车: the row whose figure must be zero. */
  id?: string
}

/**
 * Phrases of one subject, with letters of which a clause must hold one for any of them, and one pattern that matches
 * where any of theirs does: most clauses hold none, and a single look tells.
 */
export interface Topic {
  letters: string
  any: RegExp
  phrases: readonly Phrase[]
}

/** A topic from the sources of its patterns, in the order in which they are looked for. */
export function topic(
  letters: string,
  sources: readonly (readonly [kind: PhraseKind, source: string, id?: string])[],
): Topic {
  const phrases = sources.map(([kind, source, id]): Phrase => {
    const pattern = new RegExp(source)
    return id === undefined ? { kind, pattern } : { kind, pattern, id }
  })
  return { letters, any: new RegExp(sources.map(([, source]) => source).join('|')), phrases }
}
