import { describe, expect, it } from 'vitest'
import { readCorpus } from '../support/corpus.ts'
import { fallen, readFloors, SAMPLE } from './floors.ts'
import { measure } from './measure.ts'

/** All labels, and a sample of the mutants that is the same every time. `npm run accuracy` takes all, and lists the misses. */
describe('no figure of the accuracy table falls', () => {
  it.each([
    ['corpus', 'seen-sample'],
    ['corpus-unseen', 'unseen-sample'],
  ] as const)(
    '%s',
    (name, floors) => {
      expect(fallen(measure(readCorpus(name), SAMPLE), readFloors()[floors])).toEqual([])
    },
    60_000,
  )
})
