import { agrees } from '../check/index.ts'
import { decimal } from '../quantity/index.ts'
import type { Candidate, Doubt } from './candidates.ts'

/** A figure that is not put into a cell, with the cells that it may be of. */
export interface Open {
  candidate: Candidate
  doubt: Doubt | 'differs'
  cells: string[]
}

/** What becomes of the candidates: each cell has one figure, or none and questions. */
export interface Settled {
  filled: Map<string, Candidate>
  open: Open[]
}

/**
 * Settles the figures of a text. A cell is filled where all that is surely said of it is one figure, written more or less
 * precisely; else it stays blank and is asked about. `isFree` tells the cells that may be filled.
 */
export function settle(candidates: readonly Candidate[], isFree: (cell: string) => boolean): Settled {
  const filled = new Map<string, Candidate>()
  const open: Open[] = []
  const sure = Map.groupBy(
    candidates.flatMap((candidate) =>
      candidate.doubt ? [] : candidate.cells.filter(isFree).map((cell) => ({ cell, candidate })),
    ),
    ({ cell }) => cell,
  )
  for (const [cell, group] of sure) {
    const stated = group.map(({ candidate }) => candidate)
    const finest = stated.toSorted((a, b) => places(b) - places(a))[0] as Candidate
    if (stated.every((other) => isRounded(other, finest))) filled.set(cell, finest)
    else for (const candidate of stated) open.push({ candidate, doubt: 'differs', cells: [cell] })
  }
  for (const candidate of candidates) {
    if (!candidate.doubt) continue
    const cells = candidate.cells.filter((cell) => isFree(cell) && !filled.has(cell))
    if (cells.length > 0) open.push({ candidate, doubt: candidate.doubt, cells })
  }
  return { filled, open: merged(open) }
}

/** One question for each figure, though it stands in two cells. */
function merged(open: readonly Open[]): Open[] {
  const byFigure = new Map<string, Open>()
  for (const one of open) {
    const key = `${one.candidate.start} ${one.doubt}`
    const known = byFigure.get(key)
    if (known) known.cells = [...new Set([...known.cells, ...one.cells])]
    else byFigure.set(key, { ...one })
  }
  return [...byFigure.values()].sort((a, b) => a.candidate.start - b.candidate.start)
}

/** How many decimals a figure has in its cell's unit. */
function places({ value = '' }: Candidate): number {
  return value.replace('%', '').split('.')[1]?.length ?? 0
}

function isRounded({ quantity }: Candidate, { value = '' }: Candidate): boolean {
  return agrees(quantity, decimal(value.replace('%', '')))
}
