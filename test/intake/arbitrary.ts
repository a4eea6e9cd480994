import fc from 'fast-check'
import type { Attachment, Block, Submission } from '../../schemas/submission.ts'
import type { AttachmentId, BlockForm } from '../../src/form/index.ts'
import { attachmentForm, fillYear } from '../../src/form/index.ts'

/** Submissions as intake yields them: any figures, any columns' order, rows left out and added. */

const YEAR = 2024

const word = fc.constantFrom(
  '提升',
  '服务',
  '群众',
  '办理',
  '事项',
  '道路',
  '改造',
  '培训',
  '3场',
  '98.6%',
  '老旧',
  '管网',
  'A区',
)
const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(''))
const prose = fc
  .array(name, { minLength: 1, maxLength: 4 })
  .map((names) => names.map((text) => `${text}。`).join('\n'))
const amount = fc.oneof(
  fc.constantFrom('0', '0.00', '—', '/', '无', '-9.32', '1,263.37', '100%', '不适用'),
  fc.integer({ min: 0, max: 999_999 }).map((cents) => (cents / 100).toFixed(2)),
)

/** A value that is blank now and then. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 })

const label = (element: { label: string; wordings?: string[] }) =>
  fc.constantFrom(element.label, ...(element.wordings ?? [])).map((wording) => fillYear(wording, YEAR))

function cellsOf(block: BlockForm): fc.Arbitrary<Record<string, string>> {
  const values = block.columns.map(({ id, kind }) => {
    const value = kind === 'words' ? prose : kind === 'figure-or-words' ? fc.oneof(amount, name) : amount
    return maybe(value).map((text): [string, string][] => (text === undefined ? [] : [[id, text]]))
  })
  return fc.tuple(...values).map((entries) => Object.fromEntries(entries.flat()))
}

/** The columns in some order, labelled by some of their wordings. */
function columnsOf(block: BlockForm): fc.Arbitrary<Block['columns']> {
  const columns = block.columns.map((column) => label(column).map((text) => ({ id: column.id, label: text })))
  return fc
    .tuple(...columns)
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }))
}

const nonEmpty = (cells: Record<string, string>) => Object.keys(cells).length > 0

function blockOf(block: BlockForm): fc.Arbitrary<Block> {
  const named = { id: fc.constant(block.id), label: fc.constant(fillYear(block.label, YEAR)) }
  const plain = fc.constant(block.columns.map(({ id, label: text }) => ({ id, label: text })))
  const rows = block.rows.filter((row) => !row.repeats)
  switch (block.layout) {
    case 'single':
      return fc.record({
        ...named,
        columns: columnsOf(block),
        rows: cellsOf(block)
          .filter(nonEmpty)
          .map((cells) => [{ id: block.id, label: fillYear(block.label, YEAR), cells }]),
      })
    case 'note':
      return fc.record({
        ...named,
        columns: plain,
        rows: fc
          .array(name, { minLength: 1, maxLength: 2 })
          .map((notes) =>
            notes.map((text, index) => ({ id: `note.${index + 1}`, label: '备注：', cells: { text } })),
          ),
      })
    case 'line':
      return fc.record({
        ...named,
        columns: plain,
        rows: fc.tuple(
          ...rows.map((row) =>
            maybe(name).map((text) => ({
              id: row.id,
              label: `${row.label}：`,
              cells: text === undefined ? {} : { text },
            })),
          ),
        ),
      })
    case 'fields':
      return fc.record({
        ...named,
        columns: plain,
        rows: fc.tuple(
          ...rows.map((row) =>
            fc.record({
              id: fc.constant(row.id),
              label: label(row),
              cells: (row.id === 'unit' ? name : maybe(row.id === 'thrift' ? prose : name)).map(
                (text): Record<string, string> => (text === undefined ? {} : { text }),
              ),
            }),
          ),
        ),
      })
    case 'labelled':
      return fc.record({
        ...named,
        columns: plain,
        rows: fc.tuple(
          ...rows.map((row) =>
            fc.record({
              id: fc.constant(row.id),
              label: label(row).map((text) => `${text}：`),
              cells: maybe(amount).map(
                (text): Record<string, string> => (text === undefined ? {} : { amount: text }),
              ),
            }),
          ),
        ),
      })
    case 'grid':
      return fc.record({
        ...named,
        columns: block.id === 'total' ? plain : columnsOf(block),
        rows: gridRows(block),
      })
  }
}

function gridRows(block: BlockForm): fc.Arbitrary<Block['rows']> {
  const all = block.rows.map((row): fc.Arbitrary<Block['rows']> => {
    if (!row.repeats)
      return fc
        .record({ id: fc.constant(row.id), label: label(row), cells: cellsOf(block) })
        .map((one) => [one])
    if (row.id === 'project-line')
      return fc.array(fc.tuple(name, cellsOf(block)), { maxLength: 4 }).map((lines) =>
        lines.map(([text, cells], index) => ({
          id: `${row.id}.${index + 1}`,
          label: `${index + 1}、${text}`,
          cells,
        })),
      )
    return fc.array(fc.tuple(name, cellsOf(block)), { minLength: 1, maxLength: 5 }).map((lines) =>
      lines.map(([text, cells], index) => ({
        id: `${row.id}.${index + 1}`,
        label: text,
        cells: { ...cells, name: text },
      })),
    )
  })
  return fc.tuple(...all).map((rows) => rows.flat())
}

function attachment(id: AttachmentId, number: number): fc.Arbitrary<Attachment> {
  const form = attachmentForm(id)
  return fc.tuple(...form.blocks.map(blockOf)).map((blocks) => {
    // The total stands under the columns of the indicators.
    const indicators = blocks.find((block) => block.id === 'indicators')
    const total = blocks.find((block) => block.id === 'total')
    if (indicators && total)
      total.columns = indicators.columns.filter((column) => total.columns.some(({ id }) => id === column.id))
    return { number, form: id, title: fillYear(form.title, YEAR), blocks }
  })
}

export const submissions: fc.Arbitrary<Submission> = fc
  .tuple(attachment('basic', 1), attachment('overall', 2), fc.array(fc.constant(0), { maxLength: 2 }))
  .chain(([basic, overall, projects]) =>
    fc.tuple(
      fc.constant(basic),
      fc.constant(overall),
      ...projects.map((_, index) => attachment('project', index + 3)),
    ),
  )
  .map((attachments) => {
    const names = attachments.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.id === 'unit' ? block.rows : block.rows.filter(({ id }) => id === 'implementer'),
      ),
    )
    const unit = names.map(({ cells }) => cells.text ?? '').find((text) => text !== '') ?? ''
    return { unit, year: YEAR, attachments }
  })

export const reports: fc.Arbitrary<string> = fc
  .array(prose, { minLength: 2, maxLength: 4 })
  .map(([first, ...rest]) =>
    [
      `${YEAR}年度某单位整体支出绩效自评报告`,
      '一、单位基本情况',
      first,
      '二、一般公共预算支出情况',
      ...rest,
    ].join('\n'),
  )
