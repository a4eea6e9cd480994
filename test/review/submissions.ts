import { audit } from '../../src/audit/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'
import type { Source } from '../../src/review/intent.ts'
import { readCorpus } from '../support/corpus.ts'
import { seedText } from '../support/seed.ts'

const seed = seedText()
const texts = new Map(readCorpus().map(({ slug, tables }) => [slug, tables]))
if (seed !== undefined) texts.set('seed', seed)

/** The submissions that questions are put to; `seed` only where the real one is at hand. */
export const sources: ReadonlyMap<string, Source> = new Map(
  [...texts].map(([name, text]) => {
    const ledger = openLedger(readText(text).submission)
    return [name, { ledger, findings: audit(ledger) }]
  }),
)

export function sourceOf(name: string): Source {
  const source = sources.get(name)
  if (!source) throw new Error(`no submission ${name}`)
  return source
}
