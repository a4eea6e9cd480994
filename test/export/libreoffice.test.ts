import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { rejectedMark, reportDocument } from '../../src/export/index.ts'
import { draftOf, submissionOf } from './drafts.ts'

const run = promisify(execFile)
const has = (program: string) => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined
const missing = ['soffice', 'pdftotext'].filter((program) => !has(program))
const title = missing.length > 0 ? `LibreOffice (skipped: no ${missing.join(', no ')} here)` : 'LibreOffice'

/** A Word file as LibreOffice prints it: the text of each page, without blanks. */
async function printed(file: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tieout-export-'))
  try {
    await writeFile(join(folder, 'report.docx'), file)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')]
    await run('soffice', [profile, ...convert], { timeout: 100_000 })
    const { stdout } = await run('pdftotext', ['-raw', join(folder, 'report.pdf'), '-'])
    return stdout
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/\s+/g, ''))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const wordsOnly = (text: string) => text.replace(/[\s。，、；：]+/g, '')

describe.skipIf(missing.length > 0)(title, () => {
  it('prints title, headings and text in their order, the mark and a number on every page', async () => {
    const submission = submissionOf('sample')
    const draft = draftOf(submission, { performance: '\n服务对象满意率达61%。' })
    const pages = await printed(await reportDocument({ submission, draft, attachments: true }))
    const furniture = (number: number) => new RegExp(`^${rejectedMark}|${rejectedMark}|—${number}—`, 'g')
    pages.forEach((page, index) => {
      expect(page).toContain(rejectedMark)
      expect(page).toContain(`—${index + 1}—`)
    })
    const text = pages.map((page, index) => page.replace(furniture(index + 1), '')).join('')
    // Punctuation that hangs over the end of a line is on the page and not in what pdftotext reads; the structure's test
    // has every character.
    expect(wordsOnly(text)).toContain(wordsOnly(draft.text))
    const order = [
      ...submission.attachments.flatMap((one) => [`附件${one.number}`, one.title.replace(/\s+/g, '')]),
      `附件${submission.attachments.length + 1}`,
      ...draft.sections.map(({ heading }) => heading),
      '核对发现的问题',
    ]
    let from = 0
    for (const mark of order) {
      const found = text.indexOf(mark, from)
      expect(found, mark).toBeGreaterThanOrEqual(from)
      from = found + mark.length
    }
  }, 120_000)
})
