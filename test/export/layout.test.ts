import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attachment, Row } from '../../schemas/submission.ts'
import { layOut } from '../../src/export/layout/index.ts'
import { measureWith } from '../../src/export/layout/measure.ts'
import { mergedCells } from '../../src/export/layout/merge.ts'
import { columnWidths } from '../../src/export/layout/widths.ts'
import { points, size, textWidth } from '../../src/export/measures.ts'
import { titleIndent } from '../../src/export/report/title.ts'
import { submissionOf } from './drafts.ts'

const row = (id: number, cells: Record<string, string>): Row => ({ id: `indicator.${id}`, label: '', cells })

describe('layout', () => {
  it('merges a level over the rows that leave it blank, never past a level above it', () => {
    const rows = [
      row(1, { one: '产出', two: '数量' }),
      row(2, {}),
      row(3, { two: '质量' }),
      row(4, { one: '效益' }),
      row(5, {}),
    ]
    const laid = mergedCells(rows, [
      { id: 'one', left: 0, right: 1 },
      { id: 'two', left: 1, right: 2 },
    ])
    expect(laid.map((cells) => cells.map(({ text, rows: height }) => `${text}×${height}`))).toEqual([
      ['产出×3', '数量×2'],
      [],
      ['质量×1'],
      ['效益×2', '×2'],
      [],
    ])
  })

  it('shares out exactly the width there is', () => {
    const column = fc.record({
      heading: fc.string({ maxLength: 12 }),
      kind: fc.constantFrom('amount', 'score', 'words', 'figure-or-words', undefined),
      texts: fc.array(fc.string({ maxLength: 200 }), { maxLength: 5 }),
    })
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), (columns) => {
        const widths = columnWidths(columns, 8000)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(8000)
        for (const width of widths) expect(width).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  it('covers every place of every table once', () => {
    for (const name of ['sample', 'street-2025', 'tiny-2021']) {
      for (const attachment of submissionOf(name).attachments) {
        for (const part of layOut(attachment, 8800)) {
          if (part.kind !== 'table') continue
          const covered = part.rows.map(() => 0)
          part.rows.forEach(({ cells }, index) => {
            for (const { left, right, rows } of cells) {
              for (let line = index; line < index + rows; line++)
                covered[line] = (covered[line] ?? 0) + right - left
            }
          })
          expect(covered).toEqual(part.rows.map(() => 8800))
        }
      }
    }
  })

  it('breaks a long title before its fixed words', () => {
    expect(titleIndent('2024年度甲局整体支出绩效自评报告')).toEqual({ left: 0, right: 0 })
    const { left, right } = titleIndent('2024年度临澜县水利局整体支出绩效自评报告')
    expect(left).toBe(right)
    const signs = (textWidth - left - right) / points(size.two)
    expect(signs).toBeGreaterThan(measureWith(0.5, '2024年度临澜县水利局'))
    expect(signs).toBeLessThan(measureWith(0.5, '2024年度临澜县水利局整'))
  })

  it('lays out blocks that the form does not know', () => {
    const attachment: Attachment = {
      number: 1,
      form: 'basic',
      title: '表',
      blocks: [
        {
          id: 'extra',
          label: '其他情况',
          columns: [
            { id: 'a', label: '甲' },
            { id: 'b', label: '乙' },
          ],
          rows: [{ id: 'x', label: '行', cells: { a: '1', b: '2', c: '3' } }],
        },
        { id: 'more', label: '补充', columns: [], rows: [{ id: 'y', label: '问', cells: { z: '答' } }] },
      ],
    }
    const texts = layOut(attachment, 8800).flatMap((part) =>
      part.kind === 'table' ? part.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : part.texts,
    )
    expect(texts).toEqual(expect.arrayContaining(['其他情况', '甲', '乙', '行', '1', '2', '问', '答']))
  })
})
