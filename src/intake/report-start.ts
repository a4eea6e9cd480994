import type { Line, Piece } from './grid.ts'
import { attachmentMark, isReportTitle, isTitleLike, sectionKey } from './marks.ts'
import type { Opening } from './openings.ts'

/**
 * Where the report begins. Its title is the one that section headings follow before the next attachment does: lists of
 * attachments name it too. Without a title, its first section heading.
 */
export function findReportStart(pieces: Piece[], openings: (Opening | undefined)[]): number | undefined {
  const titles: number[] = []
  const keys = new Set<string>()
  let firstHeading: number | undefined
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'line') return
    const key = sectionKey(piece.text)
    if (key) {
      keys.add(key)
      firstHeading ??= index
    } else if (isReportTitle(piece.text) || isReportTitle(attachmentMark(piece.text)?.rest ?? ''))
      titles.push(index)
  })
  const heading = nextWhere(pieces, (piece) => piece.kind === 'line' && sectionKey(piece.text) !== undefined)
  const opening = nextWhere(pieces, (_, index) => openings[index] !== undefined)
  const followed = titles.find((title) => (heading[title] ?? Infinity) < (opening[title] ?? Infinity))
  const title =
    followed ?? titles.findLast((index) => pieces[index + 1]?.kind === 'line' && opening[index] !== index + 1)
  if (title !== undefined) return firstLineOfTitle(pieces, title)
  if (firstHeading !== undefined && keys.size >= 2) return firstLineOfTitle(pieces, firstHeading)
  return afterLastMark(pieces, openings)
}

/** Neither a title nor a heading that the form knows: what follows a bare “附件 N” that no table follows, if it is prose. */
function afterLastMark(pieces: Piece[], openings: (Opening | undefined)[]): number | undefined {
  const mark = pieces.findLastIndex(
    (piece) => piece.kind === 'line' && attachmentMark(piece.text)?.rest === '',
  )
  if (mark < 0 || openings.some((opening, index) => opening && index >= mark)) return undefined
  const lines = pieces.slice(mark + 1).filter((piece) => piece.kind === 'line')
  return lines.length >= 3 && lines.some(({ text }) => text.includes('。')) ? mark + 1 : undefined
}

/** For every piece the next one at or after it that passes. */
function nextWhere(
  pieces: Piece[],
  passes: (piece: Piece, index: number) => boolean,
): (number | undefined)[] {
  const next: (number | undefined)[] = []
  for (let index = pieces.length - 1; index >= 0; index--) {
    next[index] = passes(pieces[index] as Piece, index) ? index : next[index + 1]
  }
  return next
}

/** The title may stand on several lines after “附件 N”. */
function firstLineOfTitle(pieces: Piece[], title: number): number {
  for (let index = title - 1; index >= title - 3 && isLine(pieces[index]); index--) {
    const { text } = pieces[index] as Line
    if (attachmentMark(text)) return index + 1
    if (!isTitleLike(text)) break
  }
  return title
}

function isLine(piece: Piece | undefined): piece is Line {
  return piece?.kind === 'line'
}
