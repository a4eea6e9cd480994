import { readCorpus } from '../../test/support/corpus.ts'

/** What is measured: a report of 3,000 characters beside a submission of some 200 filled cells. */
const [found] = readCorpus().filter(({ slug }) => slug === 'museum-2022')
if (!found) throw new Error('the corpus has no museum-2022')

export const ledger = found.ledger
export const submission = found.ledger.submission
export const report = found.reports
  .filter(({ hand }) => hand !== 'errors')
  .map(({ text }) => text)
  .sort((a, b) => b.length - a.length)
  .join('\n')
  .slice(0, 3000)
export const factCount = ledger.facts.filter(({ place }) => place).length
