import { manner } from './claim-words.ts'

/** The words of manner by their first letter, the longer first. */
const byLetter = Map.groupBy(manner, ([first]) => first)

/** A text without its words of manner, which name nothing. */
export function withoutManner(words: string): string {
  let left = ''
  for (let at = 0; at < words.length; ) {
    const known = byLetter.get(words[at])?.find((word) => words.startsWith(word, at))
    if (!known) left += words[at]
    at += known?.length ?? 1
  }
  return left
}
