import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ledger, openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'
import { type LabelledReport, readLabelledReport } from './labelled-report.ts'

const fixtures = join(import.meta.dirname, '../fixtures')

export interface CorpusEntry {
  slug: string
  tables: string
  ledger: Ledger
  reports: ({ name: string } & LabelledReport)[]
}

/**
 * The made-up submissions with their labelled reports. `corpus-unseen` is the third that was written last, and whose
 * sentences nobody who works on the checker reads.
 */
export function readCorpus(name: 'corpus' | 'corpus-unseen' = 'corpus'): CorpusEntry[] {
  const root = join(fixtures, name)
  if (!existsSync(root)) return []
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((slug) => {
      const tables = readFileSync(join(root, slug, 'tables.txt'), 'utf8')
      const names = readdirSync(join(root, slug))
        .filter((name) => name.endsWith('.md'))
        .sort()
      const reports = names.map((name) => ({
        name,
        ...readLabelledReport(readFileSync(join(root, slug, name), 'utf8')),
      }))
      return { slug, tables, ledger: openLedger(readText(tables).submission), reports }
    })
}
