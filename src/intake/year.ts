import { attachmentForms } from '../form/index.ts'
import type { Grid, Row } from './grid.ts'
import { titleYear } from './marks.ts'
import type { Section } from './sections.ts'
import { blindYears, keysWithoutYear, labelKey, yearsIn } from './vocabulary.ts'

/** The year under review: from the titles, else the columns' headings, else the report's title, else the year named most. */
export function findYear(
  grid: Grid,
  sections: Section[],
  reportTitle: string | undefined,
): number | undefined {
  const titles = sections
    .map(({ title }) => titleYear(title.map(({ text }) => text).join('')))
    .filter((year) => year !== undefined)
  const year =
    mostFrequent(titles) ??
    yearOfColumns(sections) ??
    titleYear(reportTitle ?? '') ??
    mostFrequent(yearsWritten(grid.text))
  return year !== undefined && year >= 1990 && year <= 2100 ? year : undefined
}

function yearOfColumns(sections: Section[]): number | undefined {
  const words = new Set<string>()
  for (const { blocks } of attachmentForms) {
    for (const { columns } of blocks)
      for (const column of columns)
        for (const key of keysWithoutYear(column)) if (key.includes('#')) words.add(key)
  }
  const years: number[] = []
  for (const { pieces } of sections) {
    for (const { cells } of pieces.filter((piece): piece is Row => piece.kind === 'row')) {
      for (const { text } of cells) {
        const key = labelKey(text)
        if (words.has(blindYears(key))) years.push(...yearsIn(key))
      }
    }
  }
  return years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : undefined
}

function yearsWritten(text: string): number[] {
  return [...text.matchAll(/(?<!\d)((?:19|20)\d{2})\s?年/g)].map(([, digits]) => Number(digits))
}

function mostFrequent(years: number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
