import type { ProseReading } from '../../schemas/prose-reading.ts'
import type { Submission } from '../../schemas/submission.ts'
import { unitName } from '../form/blocks.ts'
import type { Grid, Line } from './grid.ts'
import { UNIT_LIMIT } from './limits.ts'
import { titleYear } from './marks.ts'
import type { Section } from './sections.ts'

/** A stretch of an input that is prose, with where it stands. */
export interface Prose {
  text: string
  /** Where it begins in the text that the grid was read from, in UTF-16 code units. */
  start: number
  /** Its lines, with their places in Chinese. */
  lines: { start: number; place: string }[]
}

/** A year, and whether the text leaves no doubt that it is the one under review. */
export interface ProseYear {
  year: number
  sure: boolean
}

/**
 * Fills what the tables lack from prose. Intake does not know how prose is read; the room that does is handed in. `year` is
 * taken where the prose names none, and asked about.
 */
export interface ProseReader {
  year: number
  read(
    submission: Submission,
    prose: readonly Prose[],
    yearSure: boolean,
  ): { submission: Submission } & Partial<ProseReading>
}

/** The lines of an input that belong to no table, joined where they stand together. */
export function proseOf(grid: Grid, sections: readonly Section[]): Prose[] {
  return sections
    .filter(({ kind }) => kind !== 'attachment')
    .flatMap(({ title, pieces }) => stretches(grid, [...title, ...pieces.filter(isLine)]))
}

function isLine(piece: { kind: string }): piece is Line {
  return piece.kind === 'line'
}

function stretches(grid: Grid, lines: readonly Line[]): Prose[] {
  const found: Prose[] = []
  let last: Line | undefined
  for (const line of lines) {
    const stretch = found.at(-1)
    // Only blanks may stand between two lines of one stretch: a table between them ends it.
    if (stretch && last && grid.text.slice(last.end, line.start).trim() === '') {
      stretch.lines.push({ start: line.start, place: line.place })
      stretch.text = grid.text.slice(stretch.start, line.end)
    } else {
      const { start, place } = line
      found.push({ text: grid.text.slice(start, line.end), start, lines: [{ start, place }] })
    }
    last = line
  }
  return found
}

/**
 * The year that prose is about: of its title, else the only one called 年度, else the only one named. A year that is only
 * compared with (较2022年) is the one before.
 */
export function yearOfProse(text: string, title: string | undefined): ProseYear | undefined {
  const inTitle = titleYear(title ?? '')
  if (inTitle) return { year: inTitle, sure: true }
  const named = [...text.matchAll(/(.?)(?<!\d)((?:19|20)\d{2})\s?年(度?)(?!\s?\d{1,2}\s?月)/g)]
  const fiscal = yearsOf(named.filter(([, before, , fiscal]) => fiscal && !isCompared(before)))
  if (fiscal.length === 1) return { year: fiscal[0] as number, sure: true }
  const plain = yearsOf(named.filter(([, before]) => !isCompared(before)))
  const compared = yearsOf(named.filter(([, before]) => isCompared(before)))
  const [latest] = plain
  if (latest !== undefined)
    return { year: latest, sure: plain.length === 1 && compared.every((year) => year < latest) }
  return compared[0] === undefined ? undefined : { year: compared[0] + 1, sure: false }
}

/** 较2022年: the year before, as a rule. */
function isCompared(before = ''): boolean {
  return /[较比与同]/.test(before)
}

/** Latest first. */
function yearsOf(matches: RegExpExecArray[] | RegExpMatchArray[]): number[] {
  return [...new Set(matches.map(([, , digits]) => Number(digits)))]
    .filter((year) => year >= 1990 && year <= 2100)
    .sort((a, b) => b - a)
}

const unitLabels = [unitName.label, ...(unitName.wordings ?? [])].map((label) =>
  label.replace(/[()]/g, '\\$&'),
)
const unitPattern = new RegExp(
  `(?:^|[\\n。；，])[\\s]*(?:${unitLabels.join('|')})\\s*[:：]\\s*([^\\n，。；,;]{2,})`,
)

/** The unit's name behind its label, “预算单位名称：……”; '' where prose has none. */
export function unitInProse(text: string): string {
  return (unitPattern.exec(text.replace(/（/g, '(').replace(/）/g, ')'))?.[1] ?? '')
    .trim()
    .slice(0, UNIT_LIMIT)
}
