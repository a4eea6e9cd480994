import type { CheckResult } from '../../../schemas/check-result.ts'
import type { FigureChange } from '../../../schemas/returned-report.ts'
import type { Ledger } from '../../facts/index.ts'
import { lexiconOf } from '../lexicon.ts'
import { align, type Gap, gapsOf, type Pair } from './align.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** More pieces than this may differ only where every figure of the report does. */
const most = 2000

type Figure = Piece & Required<Pick<Piece, 'figure'>>

/**
 * Every figure in which a report differs from what it was before, in the order of the new text: changed, added or
 * removed. A figure that is only written otherwise (1,161.77 for 1161.77) has not changed. `checked`: what the check says
 * of the new text. Time is bounded whatever the texts.
 */
export function changesOf(
  ledger: Ledger,
  before: string,
  after: string,
  checked: Pick<CheckResult, 'quantities'>,
): FigureChange[] {
  const lexicon = lexiconOf(ledger)
  const [old, now] = [piecesOf(before, lexicon), piecesOf(after, lexicon)]
  const statuses = new Map(checked.quantities.map(({ end, status }) => [end, status]))

  const changed = (was: Figure, is: Figure): FigureChange => ({
    kind: 'changed',
    ...placeOf(is),
    before: was.figure.text,
    after: is.figure.text,
  })
  const added = (is: Figure): FigureChange => ({ kind: 'added', ...placeOf(is), after: is.figure.text })
  const removed = ({ figure: { text, section } }: Figure, at: number): FigureChange => ({
    kind: 'removed',
    ...(section === undefined ? {} : { section }),
    before: text,
    start: at,
    end: at,
  })
  const placeOf = ({ figure: { section }, start, end }: Figure) => {
    const status = statuses.get(end)
    return { ...(section === undefined ? {} : { section }), start, end, ...(status ? { status } : {}) }
  }

  return gapsOf(alignPieces(old, now), old.length, now.length).flatMap(({ one, other }) => {
    const [had, has] = [figuresIn(old, one), figuresIn(now, other)]
    const at = now[other.from]?.start ?? after.length
    return pairUp(had, has).map(([was, is]) =>
      !is ? removed(was as Figure, at) : was ? changed(was, is) : added(is),
    )
  })
}

/** By figures and the words around them; where too much is new, by the figures alone. */
function alignPieces(old: readonly Piece[], now: readonly Piece[]): Pair[] {
  const keys = (pieces: readonly Piece[]) => pieces.map(({ key }) => key)
  const pairs = align(keys(old), keys(now), most)
  if (pairs) return pairs
  const [had, has] = [placesOfFigures(old), placesOfFigures(now)]
  const figures = align(
    had.map((place) => old[place]?.key ?? ''),
    has.map((place) => now[place]?.key ?? ''),
    most,
  )
  return (figures ?? []).map(([one, other]) => [had[one] ?? 0, has[other] ?? 0])
}

function placesOfFigures(pieces: readonly Piece[]): number[] {
  return pieces.flatMap(({ figure }, place) => (figure ? [place] : []))
}

function figuresIn(pieces: readonly Piece[], { from, to }: Gap['one']): Figure[] {
  return pieces.slice(from, to).filter((piece): piece is Figure => piece.figure !== undefined)
}

/** Who has taken whose place: figures of one unit in their order, then those left between them. */
function pairUp(had: readonly Figure[], has: readonly Figure[]): [Figure | undefined, Figure | undefined][] {
  const units = (figures: readonly Figure[]) => figures.map(({ figure }) => figure.unit)
  const pairs = align(units(had), units(has), most) ?? []
  const paired: [Figure | undefined, Figure | undefined][] = []
  let [one, other] = [0, 0]
  for (const [x, y] of [...pairs, [had.length, has.length] as const]) {
    for (; one < x || other < y; one++, other++)
      paired.push([one < x ? had[one] : undefined, other < y ? has[other] : undefined])
    if (x < had.length) paired.push([had[x], has[y]])
    one = x + 1
    other = y + 1
  }
  return paired
}
