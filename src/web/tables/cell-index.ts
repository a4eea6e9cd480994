import type { Fact } from '../../../schemas/fact.ts'
import type { Finding, Severity } from '../../../schemas/finding.ts'
import type { Place } from '../../../schemas/place.ts'
import type { Submission } from '../../../schemas/submission.ts'
import { readCells } from '../../facts/index.ts'

/** Names a cell on the page. */
export function cellKey(attachment: number, block: string, row: string, column: string): string {
  return `${attachment}/${block}/${row}/${column}`
}

/** The element that shows a cell; of an attachment as a whole, given its number alone. */
export function elementId(key: string): string {
  return `cell-${key}`
}

/** Finds the cells of the page by what facts and findings say of them. */
export interface CellIndex {
  atPlace(place: Place): string[]
  ofFact(fact: Fact): string[]
}

export function indexCells(submission: Submission): CellIndex {
  const byPlace = new Map<string, string[]>()
  const byFact = new Map<string, string>()
  const add = (place: string, key: string) => byPlace.set(place, [...(byPlace.get(place) ?? []), key])
  for (const { id, attachment, block, row, column, fact } of readCells(submission)) {
    const key = cellKey(attachment.number, block.id, row.id, column.id)
    byFact.set(id, key)
    if (!fact.place) continue
    const { attachment: at, row: line, column: heading } = fact.place
    add(bare(at, line, heading), key)
    add(bare(at, line), key)
  }
  for (const { number } of submission.attachments) add(bare(`附件${number}`), String(number))

  const atPlace = (place: Place) =>
    byPlace.get(bare(place.attachment, place.row, place.column)) ??
    byPlace.get(bare(place.attachment, place.row)) ??
    byPlace.get(bare(place.attachment)) ??
    []
  return {
    atPlace,
    ofFact(fact) {
      const key = byFact.get(fact.id)
      return key ? [key] : fact.place ? atPlace(fact.place) : []
    },
  }
}

function bare(...parts: string[]): string {
  return parts.map((part) => part.replace(/\s+/g, '')).join('|')
}

/** What the findings say of a cell, worst first. */
export interface Tint {
  severity: Severity
  messages: string[]
}

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

export function tintCells(findings: readonly Finding[], index: CellIndex): Map<string, Tint> {
  const tints = new Map<string, Tint>()
  for (const { severity, message, places } of findings.toSorted(
    (a, b) => weight[a.severity] - weight[b.severity],
  )) {
    for (const key of new Set(places.flatMap((place) => index.atPlace(place)))) {
      const tint = tints.get(key)
      if (!tint) tints.set(key, { severity, messages: [message] })
      else if (!tint.messages.includes(message)) tint.messages.push(message)
    }
  }
  return tints
}
