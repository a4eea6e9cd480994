import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { submissionSchema } from '../../schemas/submission.ts'
import { IntakeError, readFile, readHtml, readText } from '../../src/intake/index.ts'
import { runs } from '../support/runs.ts'
import { cellAt, leftTexts } from './find.ts'
import { basicForm, cell, paragraph, row, wordFile, wordParts } from './word.ts'
import { workbookParts, zip } from './zip.ts'

/** What nobody sends who only wants to hand in tables; and what comes of files on the way. */

const folder = resolve(import.meta.dirname, '../fixtures/office')
const fixture = (name: string) => new Uint8Array(readFileSync(join(folder, name)))
const MEGABYTE = 1024 * 1024
const zeros = (size: number) => new Uint8Array(size)
const staff = row('', '10', '9', '90%')

/** What reading it takes, in milliseconds, and its code where it is refused. */
async function outcome(bytes: Uint8Array, name = 'a.docx'): Promise<{ code: string; time: number }> {
  const started = performance.now()
  const code = await readFile(bytes, name).then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof IntakeError && /\p{Script=Han}/u.test(error.message)) return error.code
      throw error
    },
  )
  return { code, time: performance.now() - started }
}

const part = 'word/document.xml'
const bomb = (files: Record<string, string | Uint8Array>, claimed: Record<string, number> = {}) =>
  zip({ ...wordParts(basicForm(staff)), ...files }, { deflate: true, claimed })
const laughs = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(100)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'abcdefghij'[index + 1]} "${`&${'abcdefghij'[index]};`.repeat(10)}">`).join('')}]>`
const nested = (depth: number) =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph('底') + '</w:tc></w:tr></w:tbl>'.repeat(depth)
const good = fixture('archive.xlsx')

describe('is refused, at once', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['a bomb that says what it is', () => bomb({ [part]: zeros(200 * MEGABYTE) }), 'file_too_large'],
    [
      'many files that are one together',
      () =>
        bomb(
          Object.fromEntries(
            Array.from({ length: 9 }, (_, index) => [`word/${index}.xml`, zeros(3 * MEGABYTE)]),
          ),
        ),
      'file_too_large',
    ],
    [
      'one packed more tightly than any document',
      () => bomb({ [part]: zeros(8 * MEGABYTE) }),
      'file_too_large',
    ],
    [
      'a bomb whose headers lie',
      () => bomb({ [part]: zeros(200 * MEGABYTE) }, { [part]: 1000 }),
      'broken_file',
    ],
    ['headers that claim less', () => bomb({}, { [part]: 100 }), 'broken_file'],
    ['headers that claim more', () => bomb({}, { [part]: 100_000 }), 'broken_file'],
    ['two files of one name', () => doubled(), 'broken_file'],
    [
      'entities that multiply',
      () => wordFile(basicForm(row('', '10', '9', '&j;')), { prolog: laughs }),
      'broken_file',
    ],
    [
      'an entity from outside',
      () => wordFile(basicForm(staff), { prolog: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' }),
      'broken_file',
    ],
    ['tables in tables without end', () => wordFile(basicForm(staff) + nested(50_000)), 'broken_file'],
    [
      'an archive in an archive',
      () => zip({ 'inner.zip': bomb({ [part]: zeros(50 * MEGABYTE) }) }),
      'broken_file',
    ],
    [
      'a document without its main part',
      () => zip({ '_rels/.rels': wordParts('')['_rels/.rels'] ?? '' }),
      'broken_file',
    ],
    [
      'bytes that are no UTF-8',
      () => zip({ ...wordParts(''), [part]: new Uint8Array([0x3c, 0x77, 0xff, 0xfe, 0x3e]) }),
      'broken_file',
    ],
    ['the first half of a file', () => good.subarray(0, good.length / 2), 'broken_file'],
    ['the second half of a file', () => good.subarray(good.length / 2), 'broken_file'],
    ['a file without its end', () => good.subarray(0, -10), 'broken_file'],
    ['a file that begins like an archive', () => new Uint8Array([0x50, 0x4b, 3, 4]), 'broken_file'],
    ['nothing', () => new Uint8Array(), 'broken_file'],
  ])('%s', async (_, make, expected) => {
    const bytes = make()
    const { code, time } = await outcome(bytes)
    expect(code).toBe(expected)
    expect(time).toBeLessThan(2000)
  })

  it.each([
    ['a.ofd', { 'OFD.xml': '<ofd/>' }, /OFD.*原始/],
    ['a.ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, /另存为 \.docx 或 \.xlsx/],
    ['a.xlsb', { '_rels/.rels': '<Relationships/>', 'xl/workbook.bin': '' }, /\.xlsb.*另存为 \.xlsx/],
  ] as [string, Record<string, string>, RegExp][])(
    '%s, with what to do instead',
    async (name, files, words) => {
      await expect(readFile(zip(files), name)).rejects.toThrow(
        expect.objectContaining({ code: 'unsupported_file' }),
      )
      await expect(readFile(zip(files), name)).rejects.toThrow(words)
    },
  )

  it.each([
    ['Word.Document', /Word XML.*\.docx/],
    ['Excel.Sheet', /Excel 2003 XML.*\.xlsx/],
  ])('an XML file of %s', async (program, words) => {
    const xml = `<?xml version="1.0"?><?mso-application progid="${program}"?><w:p>x</w:p>`
    await expect(readFile(new TextEncoder().encode(xml), 'a.doc')).rejects.toThrow(words)
  })

  it('a web page saved with its parts in one file', async () => {
    const mht = 'From: x\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n<html><table>'
    await expect(readFile(new TextEncoder().encode(mht), 'a.doc')).rejects.toThrow(/MHT.*另存为/)
  })
})

/** The document part twice under one name, which two readers may read as two documents. */
function doubled(): Uint8Array {
  const bytes = Buffer.from(zip({ ...wordParts(basicForm(staff)), 'word/documenx.xml': '<x/>' }))
  for (let at = bytes.indexOf('documenx'); at >= 0; at = bytes.indexOf('documenx'))
    bytes.write('document', at)
  return new Uint8Array(bytes)
}

describe('is read for what it is', () => {
  it('a workbook that calls itself a document, and the reverse', async () => {
    expect((await readFile(good, 'a.docx')).submission.unit).toBe('桐河县档案馆')
    expect((await readFile(fixture('archive.docx'), 'a.xlsx')).submission.unit).toBe('桐河县档案馆')
  })

  it('a document whose main part has another name', async () => {
    const { [part]: document = '', '_rels/.rels': rels = '', ...others } = wordParts(basicForm(staff))
    const renamed = {
      ...others,
      '_rels/.rels': rels.replace('document.xml', 'document2.xml'),
      'word/document2.xml': document,
    }
    expect(cellAt(await readFile(zip(renamed), 'a.docx'), '1/staff/staff/actual')).toBe('9')
  })

  it('pictures and archives in a document, which are left packed', async () => {
    const bytes = bomb({ 'word/media/image1.png': zeros(100 * MEGABYTE), 'word/embeddings/a.zip': bomb({}) })
    expect(await outcome(bytes)).toMatchObject({ code: 'read' })
  })

  it('formulas and scripts: they are text', async () => {
    const cells = ["=cmd|' /C calc'!A0", '@SUM(1)', '&lt;img src=x onerror=alert(1)&gt;']
    const intake = await readFile(wordFile(basicForm(row('', ...cells))), 'a.docx')
    expect(cellAt(intake, '1/staff/staff/establishment')).toBe("=cmd|' /C calc'!A0")
    expect(cellAt(intake, '1/staff/staff/control-rate')).toBe('<img src=x onerror=alert(1)>')
  })
})

describe('is much, and takes time by its length', () => {
  const many = 10_000
  const numbered = Array.from({ length: many }, (_, index) => index)
  const lines = (first: string, separator: string) => numbered.map((index) => `${first}${index}${separator}7`)
  const head =
    '附件1\n2024年度预算单位整体支出绩效评价基础数据表\n预算单位名称\t甲局\n财政供养人员情况(人)\t编制数\t控制率\n\t1\t2\n'
  const sheet = 'xl/worksheets/sheet1.xml'
  const sheetRows = head
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))

  it.each<[string, () => Promise<{ leftovers: { text: string }[]; submission: unknown }>]>([
    ['rows of a text', async () => readText(head + lines('行', '\t').join('\n'))],
    [
      'rows of a web page',
      async () =>
        readHtml(
          `<table>${[...head.trim().split('\n'), ...lines('行', '\t')]
            .map(
              (line) =>
                `<tr>${line
                  .split('\t')
                  .map((text) => `<td>${text}</td>`)
                  .join('')}</tr>`,
            )
            .join('')}</table>`,
        ),
    ],
    [
      'rows of a sheet',
      () =>
        readFile(
          zip(workbookParts({ 附件1: [...sheetRows, ...numbered.map((index) => [`行${index}`, 7])] }), {
            deflate: true,
          }),
          'a.xlsx',
        ),
    ],
    [
      'rows of a document',
      () =>
        readFile(
          wordFile(
            basicForm(staff, ...numbered.map((index) => row(`行${index}`, '7'))),
            {},
            { deflate: true },
          ),
          'a.docx',
        ),
    ],
  ])(
    'ten thousand %s, none of them lost',
    async (_, read) => {
      const started = performance.now()
      const { submission, leftovers } = await read()
      const found = new Set(JSON.stringify([submission, leftovers]).match(/行\d+/g))
      expect(found.size).toBe(many)
      expect(submissionSchema.safeParse(submission).success).toBe(true)
      expect(performance.now() - started).toBeLessThan(20_000)
    },
    60_000,
  )

  it('a cell of a million characters, which is kept, if not as a cell', async () => {
    const long = '长'.repeat(1_000_000)
    for (const intake of [
      readText(`${head}\t${long}\n`),
      await readFile(wordFile(basicForm(row('', '10', '9', cell(long)))), 'a.docx'),
      await readFile(
        zip(workbookParts({ 附件1: [...sheetRows, ['备注', long]] }), { deflate: true }),
        'a.xlsx',
      ),
    ])
      expect(leftTexts(intake)).toContain(long)
  })

  it('a sheet whose cells stand at its farthest corner', async () => {
    const parts = workbookParts({ 附件1: sheetRows })
    const far = numbered.map(
      (index) =>
        `<row r="${index + 50}"><c r="A${index + 50}"><v>1</v></c><c r="XFD${index + 50}"><v>2</v></c></row>`,
    )
    const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(many)}</mergeCells>`
    const columns = `<cols>${'<col min="1" max="16384" hidden="0"/>'.repeat(many)}</cols>`
    const xml = parts[sheet]
      ?.replace('</sheetData>', `${far.join('')}</sheetData>${merges}`)
      .replace('<sheetData>', `${columns}<sheetData>`)
    const { code, time } = await outcome(zip({ ...parts, [sheet]: xml ?? '' }, { deflate: true }))
    expect(code).toBe('read')
    expect(time).toBeLessThan(10_000)
  }, 30_000)
})

describe('is damaged on the way', () => {
  const files = ['archive.docx', 'archive.xlsx', 'archive-plain.xlsx'].map((name) => ({
    name,
    bytes: fixture(name),
  }))
  // Stored and with checksums that fit, damage reaches the readers instead of being noticed at the door.
  const text = new TextEncoder()
  const damage = fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), {
    minLength: 1,
    maxLength: 8,
  })

  async function holds(bytes: Uint8Array, name: string): Promise<void> {
    const started = performance.now()
    try {
      const { submission } = await readFile(bytes, name)
      expect(submissionSchema.safeParse(submission).error).toBeUndefined()
    } catch (error) {
      if (!(error instanceof IntakeError)) throw error
    }
    expect(performance.now() - started).toBeLessThan(5000)
  }

  const damaged = (bytes: Uint8Array, changes: { at: number; byte: number }[]) => {
    const copy = bytes.slice()
    for (const { at, byte } of changes) copy[at % copy.length] = byte
    return copy
  }

  it('a file: it is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), damage, ({ name, bytes }, changes) =>
        holds(damaged(bytes, changes), name),
      ),
      runs(150),
    )
  }, 120_000)

  it('a part of a file', async () => {
    const word = wordParts(basicForm(staff), {
      numbering: '<w:num w:numId="1"/>',
      styles: '<w:style w:styleId="a"/>',
    })
    const excel = workbookParts({ 附件1: [['附件1'], ['预算单位名称', '甲局', 5, { percent: 0.5 }]] })
    const choose = fc.constantFrom(
      ...[word, excel].flatMap((parts) => Object.keys(parts).map((name) => ({ parts, name }))),
    )
    await fc.assert(
      fc.asyncProperty(choose, damage, ({ parts, name }, changes) =>
        holds(zip({ ...parts, [name]: damaged(text.encode(parts[name]), changes) }), 'a.docx'),
      ),
      runs(300),
    )
  }, 120_000)

  it('a text in any encoding', async () => {
    const table = text.encode('附件1\n2024年度预算单位整体支出绩效评价基础数据表\n预算单位名称\t甲局\n')
    const marks = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf])
    await fc.assert(
      fc.asyncProperty(marks, damage, (mark, changes) =>
        holds(new Uint8Array([...mark, ...damaged(table, changes)]), 'a.txt'),
      ),
      runs(150),
    )
  })
})
