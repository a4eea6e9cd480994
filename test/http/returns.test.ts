import { beforeEach, describe, expect, it } from 'vitest'
import { type Draft, draftSchema } from '../../schemas/draft.ts'
import { type ReturnedReport, returnedReportSchema } from '../../schemas/returned-report.ts'
import type { SubmissionRecord } from '../../schemas/submission.ts'
import { unzip } from '../export/unzip.ts'
import { zip } from '../intake/zip.ts'
import { expectProblem, handIn, service } from './service.ts'

const app = service()
const { call } = app
let submission: SubmissionRecord
let draft: Draft

beforeEach(async () => {
  submission = await handIn(app)
  const response = await call('POST', `/api/v1/submissions/${submission.id}/drafts`, { json: {} })
  draft = draftSchema.parse(await response.json())
})

async function exported(query = ''): Promise<Uint8Array> {
  const response = await call('GET', `/api/v1/drafts/${draft.id}/report.docx?${query}`)
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

/** The file with a part of its document changed, as a word processor would save it. */
function edited(file: Uint8Array, change: (parts: Map<string, string>) => void): Uint8Array {
  const parts = unzip(file)
  change(parts)
  return zip(Object.fromEntries(parts))
}

function replaced(file: Uint8Array, from: string, to: string): Uint8Array {
  return edited(file, (parts) => {
    const body = parts.get('word/document.xml') ?? ''
    expect(body).toContain(from)
    parts.set('word/document.xml', body.replace(from, to))
  })
}

function returnTo(id: string, file: Uint8Array, name = '报告.docx') {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(file)], name))
  return call('POST', `/api/v1/submissions/${id}/check`, { body })
}

async function returned(file: Uint8Array): Promise<ReturnedReport> {
  const response = await returnTo(submission.id, file)
  expect(response.status).toBe(200)
  return returnedReportSchema.parse(await response.json())
}

describe('a Word file that is brought back', () => {
  it.each(['', 'attachments=1', 'annotated=1', 'attachments=1&annotated=1'])(
    'as it left (%s) is the draft, with nothing changed',
    async (query) => {
      const { report, changes, verdict, policy } = await returned(await exported(query))
      expect(report).toBe(draft.text)
      expect(changes).toEqual([])
      expect([verdict, policy]).toEqual(['accepted', 'review'])
    },
  )

  it('is checked, and tells which figures are others now', async () => {
    const file = replaced(await exported('attachments=1&annotated=1'), '>74.84万元<', '>72.38万元<')
    const { report, changes, verdict, quantities } = await returned(file)
    expect(verdict).toBe('rejected')
    expect(changes).toMatchObject([
      { kind: 'changed', before: '74.84万元', after: '72.38万元', status: 'contradicted' },
    ])
    const [change] = changes
    expect(report.slice(change?.start, change?.end)).toBe('72.38万元')
    expect(change?.section).toMatch(/^[一二]、/)
    expect(quantities).toContainEqual(
      expect.objectContaining({ start: change?.start, status: 'contradicted' }),
    )
  })

  it('loses nothing that somebody added, wherever it stands', async () => {
    const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const file = edited(await exported(), (parts) => {
      const body = parts.get('word/document.xml') ?? ''
      const withCover = body.replace('<w:body>', `<w:body>${paragraph('送审稿，共3页。')}`)
      const last = withCover.lastIndexOf('<w:sectPr')
      parts.set(
        'word/document.xml',
        withCover.slice(0, last) + paragraph('另：走访企业38家。') + withCover.slice(last),
      )
    })
    const { report, changes } = await returned(file)
    expect(report).toBe(`送审稿，共3页。\n${draft.text}\n另：走访企业38家。`)
    expect(changes.map(({ kind, after, status }) => [kind, after, status])).toEqual([
      ['added', '3页', 'unsupported'],
      ['added', '38家', 'unsupported'],
    ])
  })

  it('is known by its properties where its part was lost', async () => {
    const file = edited(await exported(), (parts) => {
      for (const path of parts.keys()) if (path.startsWith('customXml/')) parts.delete(path)
    })
    expect((await returned(file)).changes).toEqual([])
  })

  it('has no part in the pages behind a rejected report', async () => {
    const edit = { json: { text: '全年预算数为72.38万元。' }, headers: { 'if-match': '"1"' } }
    const response = await call('PUT', `/api/v1/drafts/${draft.id}/sections/other`, edit)
    draft = draftSchema.parse(await response.json())
    const { report, verdict, changes } = await returned(await exported('attachments=1'))
    expect([report, verdict, changes]).toEqual([draft.text, 'rejected', []])
  })
})

describe('a file that is refused', () => {
  it('is one of another submission', async () => {
    const other = await handIn(app)
    await expectProblem(await returnTo(other.id, await exported()), 409, 'file_of_another_submission')
    await expectProblem(await returnTo('nobody', await exported()), 404, 'submission_not_found')
  })

  it('is one that nobody knows', async () => {
    const foreign = edited(await exported(), (parts) => {
      for (const path of parts.keys()) if (/customXml|custom\.xml/.test(path)) parts.delete(path)
    })
    await expectProblem(await returnTo(submission.id, foreign), 422, 'file_unrecognised')
    for (const [from, to] of [
      [draft.id, 'nobody'],
      [`id="${draft.id}" version="1"`, `id="${draft.id}" version="2"`],
    ] as const) {
      const forged = edited(await exported(), (parts) => {
        parts.set('customXml/item1.xml', (parts.get('customXml/item1.xml') ?? '').replace(from, to))
      })
      await expectProblem(await returnTo(submission.id, forged), 422, 'file_unrecognised')
    }
  })

  it('is one of an older version of the report, or of the tables', async () => {
    const file = await exported()
    const edit = { json: { text: '无。' }, headers: { 'if-match': '"1"' } }
    await call('PUT', `/api/v1/drafts/${draft.id}/sections/other`, edit)
    const ofReport = await expectProblem(await returnTo(submission.id, file), 409, 'file_stale')
    expect(ofReport.detail).toContain('报告稿为第 1 版，现为第 2 版')
    const newest = await exported()
    const change = { json: { submission: submission.submission }, headers: { 'if-match': '"1"' } }
    await call('PUT', `/api/v1/submissions/${submission.id}`, change)
    const ofTables = await expectProblem(await returnTo(submission.id, newest), 409, 'file_stale')
    expect(ofTables.detail).toContain('附件表格为第 1 版，现为第 2 版')
  })

  it('is one without a report, without a file, or no Word file', async () => {
    const tables = edited(await exported('attachments=1'), (parts) => {
      const body = parts.get('word/document.xml') ?? ''
      parts.set(
        'word/document.xml',
        `${body.slice(0, body.lastIndexOf('</w:tbl>'))}</w:tbl></w:body></w:document>`,
      )
    })
    await expectProblem(await returnTo(submission.id, tables), 422, 'report_not_found')
    const text = new TextEncoder().encode(draft.text)
    await expectProblem(await returnTo(submission.id, text, '报告.txt'), 415, 'unsupported_file')
    await expectProblem(await returnTo(submission.id, text.slice(0, 0)), 415, 'unsupported_file')
    await expectProblem(await returnTo(submission.id, (await exported()).slice(0, 999)), 422, 'broken_file')
    const path = `/api/v1/submissions/${submission.id}/check`
    await expectProblem(await call('POST', path, { body: new FormData() }), 422, 'invalid_body')
  })
})
