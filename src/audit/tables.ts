import type { Place } from '../../schemas/place.ts'
import type { RulePack } from '../../schemas/rule-pack.ts'
import type { Attachment } from '../../schemas/submission.ts'
import { attachmentKeys, type Figure, type Ledger } from '../facts/index.ts'
import { attachmentForm, blockForm, fillYear, normaliseLabel, rowForm } from '../form/index.ts'
import { chosenPack, defaultPack, rulePacks } from './packs/index.ts'

/** The ledger with its tables by key, as the rules read them. */
export interface Tables extends Ledger {
  /** `basic`, `overall`, `project.1` … in the order of the attachments. */
  attachments: ReadonlyMap<string, Attachment>
  /** The tables that carry funds, indicators and scores: all but `basic`. */
  scored: readonly string[]
  /** The lines below 项目支出 in their order, as `basic.project-line.2`. */
  projectLines: readonly string[]
  /** Most decimals that any amount of the submission is written with. */
  amountDecimals: number
  /** The region's weights and limits; the common ones where the submission names a pack that is not there. */
  pack: RulePack
}

/** Looks once for all rules at what they share. `packs` are those that the submission chooses from. */
export function openTables(ledger: Ledger, packs: readonly RulePack[] = rulePacks): Tables {
  const projectLines: string[] = []
  let amountDecimals = 0
  for (const cell of ledger.cells.values()) {
    if (cell.id.startsWith('basic.project-line.') && cell.column.id === 'final')
      projectLines.push(`basic.${cell.row.id}`)
    if (cell.column.kind === 'amount' && cell.figure && !cell.figure.blank) {
      amountDecimals = Math.max(amountDecimals, decimalsOf(cell.figure))
    }
  }
  const attachments = new Map<string, Attachment>()
  for (const [attachment, key] of attachmentKeys(ledger.submission)) attachments.set(key, attachment)
  const scored = [...attachments.keys()].filter((key) => key !== 'basic')
  const pack = chosenPack(ledger.submission, packs) ?? defaultPack
  return { ...ledger, attachments, scored, projectLines, amountDecimals, pack }
}

/** How many decimals a figure is written with. */
export function decimalsOf({ fact }: Figure): number {
  const point = fact.value.indexOf('.')
  return point < 0 ? 0 : fact.value.length - point - 1
}

/** Whether a cell says nothing: blank, dashed, 无, or not in the table at all. */
export function saysNothing(tables: Tables, id: string): boolean {
  const state = tables.cells.get(id)?.value.state
  return state === undefined || (state !== 'number' && state !== 'words')
}

/** Where a cell stands, or would stand by the form where the submission leaves its row out. */
export function placeOf(
  tables: Tables,
  table: string,
  blockId: string,
  rowId: string,
  columnId: string,
): Place | undefined {
  const found = tables.cells.get(`${table}.${rowId}.${columnId}`)?.fact.place
  if (found) return found
  const attachment = tables.attachments.get(table)
  const block = attachment && blockForm(attachmentForm(attachment.form), blockId)
  if (!block) return undefined
  const column = block.columns.find(({ id }) => id === columnId)
  return {
    attachment: `附件${attachment.number}`,
    row: normaliseLabel(rowForm(block, rowId)?.label ?? block.label),
    column: fillYear(column?.label ?? '', tables.year),
  }
}
