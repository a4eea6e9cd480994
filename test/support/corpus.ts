import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ledger, openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'
import { type LabelledReport, readLabelledReport } from './labelled-report.ts'

const root = join(import.meta.dirname, '../fixtures/corpus')

export interface CorpusEntry {
  slug: string
  tables: string
  ledger: Ledger
  reports: ({ name: string } & LabelledReport)[]
}

/** The made-up submissions with their labelled reports. */
export function readCorpus(): CorpusEntry[] {
  return readdirSync(root)
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
