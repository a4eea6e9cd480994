import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readLabelledReport } from '../support/labelled-report.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

it('offers the sample of the corpus: its tables, and its report without the labels', () => {
  const corpus = 'test/fixtures/corpus/sample'
  const { text } = readLabelledReport(read(`${corpus}/report-officer.md`))
  expect(read('src/web/public/sample.txt')).toBe(`${read(`${corpus}/tables.txt`).trimEnd()}\n\n${text}`)
})
