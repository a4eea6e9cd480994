import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { changesOf, check } from '../../src/check/index.ts'
import { readOrigin, rejectedMark, reportDocument } from '../../src/export/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { readReportFile } from '../../src/intake/index.ts'
import { zip } from '../intake/zip.ts'
import { draftOf, judged, submissionOf } from './drafts.ts'
import { unzip } from './unzip.ts'

const run = promisify(execFile)
const has = (program: string) => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined
const missing = ['soffice', 'pdftotext'].filter((program) => !has(program))
const title = missing.length > 0 ? `LibreOffice (skipped: no ${missing.join(', no ')} here)` : 'LibreOffice'

/** A file as LibreOffice makes it of a Word file, by way of each of the formats. */
async function converted(
  file: Uint8Array,
  ...formats: string[]
): Promise<{ path: string; done: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tieout-export-'))
  let path = join(folder, 'report.docx')
  await writeFile(path, file)
  for (const [step, format] of formats.entries()) {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const target = join(folder, String(step))
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', target, path], {
      timeout: 100_000,
    })
    path = join(target, `report.${format}`)
  }
  return { path, done: () => rm(folder, { recursive: true, force: true }) }
}

/** A Word file as LibreOffice prints it: the text of each page, without blanks. */
async function printed(file: Uint8Array): Promise<string[]> {
  const { path, done } = await converted(file, 'pdf')
  try {
    const { stdout } = await run('pdftotext', ['-raw', path, '-'])
    return stdout
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/\s+/g, ''))
  } finally {
    await done()
  }
}

/** A Word file as LibreOffice saves it, by way of other formats. */
async function saved(file: Uint8Array, ...formats: string[]): Promise<Map<string, string>> {
  const { path, done } = await converted(file, ...formats, 'docx')
  try {
    return unzip(await readFile(path))
  } finally {
    await done()
  }
}

const wordsOnly = (text: string) => text.replace(/[\s。，、；：]+/g, '')

describe.skipIf(missing.length > 0)(title, () => {
  it('prints title, headings and text in their order, the mark and a number on every page', async () => {
    const submission = submissionOf('sample')
    const draft = draftOf(submission, { performance: '\n服务对象满意率达61%。' })
    const pages = await printed(
      await reportDocument({ submission, submissionVersion: 3, draft, attachments: true }),
    )
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

  it('has 28 characters to a line and 22 lines to a page', async () => {
    const submission = submissionOf('tiny-2021')
    const draft = judged(draftOf(submission, { other: `\n${'县'.repeat(3000)}` }), 'accepted')
    const whole = { submission, submissionVersion: 5, draft, attachments: false }
    const { path, done } = await converted(await reportDocument(whole), 'pdf')
    try {
      const { stdout } = await run('pdftotext', ['-layout', path, '-'])
      const pages = stdout.split('\f').map((page) => page.split('\n').map((line) => line.trim()))
      const full = pages.filter((lines) => lines.every((line) => /^(?:县*|—.*—)$/.test(line)))
      expect(full[0]?.filter((line) => line.startsWith('县'))).toEqual(Array(22).fill('县'.repeat(28)))
    } finally {
      await done()
    }
  }, 120_000)

  for (const formats of [[], ['odt']]) {
    it(`brings an edited report back${formats.map((format) => `, by way of ${format}`).join('')}`, async () => {
      const submission = submissionOf('tiny-2021')
      const draft = draftOf(submission, { other: '\n　　甲  乙\t丙。\n\n走访企业38家。' })
      const whole = { submission, submissionVersion: 5, draft, annotated: true }
      const parts = await saved(await reportDocument({ ...whole, attachments: true }), ...formats)
      const comments = parts.get('word/comments.xml') ?? ''
      expect(comments.match(/<w:comment [^>]*w:author="勾稽"/g)).toHaveLength(draft.check.quantities.length)
      // LibreOffice keeps the custom XML part only where the file was never anything but Word's.
      expect(parts.has('customXml/item1.xml')).toBe(formats.length === 0)

      const body = parts.get('word/document.xml') ?? ''
      const file = zip({
        ...Object.fromEntries(parts),
        'word/document.xml': body.replace(/>38(?=家?<)/, '>83'),
      })
      expect(await readOrigin(file)).toEqual({
        submissionId: draft.submissionId,
        submissionVersion: 5,
        draftId: draft.id,
        draftVersion: draft.version,
      })
      const report = await readReportFile(file, '报告.docx')
      expect(report).toBe(draft.text.replace('38家', '83家'))
      const ledger = openLedger(submission)
      const checked = check(ledger, report ?? '', 'review')
      expect(changesOf(ledger, draft.text, report ?? '', checked)).toMatchObject([
        {
          kind: 'changed',
          section: '十、其他需要说明的情况',
          before: '38家',
          after: '83家',
          status: 'unsupported',
        },
      ])
    }, 200_000)
  }
})
