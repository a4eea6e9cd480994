import type { Block, Row } from '../../../schemas/submission.ts'
import type { CellKind } from '../../form/index.ts'
import { measure } from './measure.ts'
import type { LaidCell } from './types.ts'

/** Words up to this long stand in the middle of their cell, as figures do. */
const shortWords = 8

type Reach = Pick<LaidCell, 'left' | 'right'>

export function cell(text: string, look: LaidCell['look'], { left, right }: Reach, rows = 1): LaidCell {
  return { text, left, right, rows, look }
}

/** A cell that holds what the unit filled in. */
export function valueCell(text: string, kind: CellKind | undefined, reach: Reach): LaidCell {
  return cell(text, lookOf(text, kind), reach)
}

function lookOf(text: string, kind: CellKind | undefined): LaidCell['look'] {
  if (kind === 'amount') return 'amount'
  if (kind === 'words') return 'words'
  if (kind === undefined || kind === 'figure-or-words') {
    return !text.includes('\n') && measure(text) <= shortWords ? 'centred' : 'words'
  }
  return 'centred'
}

/** The whole content of a row that has one value. */
export function onlyValue({ columns }: Block, { cells }: Row): string {
  const known = new Set(columns.map(({ id }) => id))
  const others = Object.keys(cells).filter((id) => !known.has(id))
  return [...known, ...others].flatMap((id) => cells[id] || []).join('\n')
}

/** “一般公共预算：1161.77”; the label may bring its colon. */
export function labelled(label: string, value: string): string {
  return /[:：]\s*$/.test(label) || label === '' ? `${label}${value}` : `${label}：${value}`
}

/** The edges of columns of these widths, one after the other from `left`. */
export function reaches(left: number, widths: readonly number[]): Reach[] {
  let edge = left
  return widths.map((width) => {
    const reach = { left: Math.round(edge), right: Math.round(edge + width) }
    edge += width
    return reach
  })
}
