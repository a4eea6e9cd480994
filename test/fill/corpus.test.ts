import { expect, it } from 'vitest'
import { fill } from '../../src/fill/index.ts'
import { decimal } from '../../src/quantity/index.ts'
import { readCorpus } from '../support/corpus.ts'

/**
 * The reports of the corpus read without their tables. What a report says wrongly on purpose is not counted against the
 * reader, which cannot know.
 */
interface Measure {
  filled: number
  right: number
  asked: number
}

const timeout = 60_000

function measure(reports: RegExp): Measure & { wrong: string[] } {
  const sum = { filled: 0, right: 0, asked: 0, wrong: [] as string[] }
  for (const { slug, ledger, reports: all } of readCorpus()) {
    const { unit, year } = ledger
    for (const { name, text, labels } of all.filter((report) => reports.test(report.name))) {
      const prose = { text, start: 0, lines: [{ start: 0, place: '' }] }
      const { fromProse = [], questions = [] } = fill({ unit, year, attachments: [] }, [prose], true)
      sum.asked += questions.length
      for (const { cell, value, start = 0, text: clause } of fromProse) {
        if (labels.some((label) => label.kind === 'x' && label.start <= start && start < label.end)) continue
        sum.filled++
        const figure = ledger.figure(cell.id)
        if (figure?.value.eq(decimal(value.replace('%', '')))) sum.right++
        else sum.wrong.push(`${slug} ${name} ${cell.id}: ${value}, not ${ledger.text(cell.id)} (${clause})`)
      }
    }
  }
  return sum
}

it(
  'fills cells from terse reports, none of them wrong',
  () => {
    const { filled, right, asked, wrong } = measure(/terse/)
    expect(wrong).toEqual([])
    expect(right).toBe(filled)
    expect(filled).toBeGreaterThanOrEqual(340)
    expect(asked).toBeLessThanOrEqual(244)
  },
  timeout,
)

it(
  'fills cells from long reports, none of them wrong',
  () => {
    const { filled, right, asked, wrong } = measure(/long/)
    expect(wrong).toEqual([])
    expect(right).toBe(filled)
    expect(filled).toBeGreaterThanOrEqual(485)
    expect(asked).toBeLessThanOrEqual(264)
  },
  timeout,
)

it(
  'fills none wrongly from stories, and from reports with slips in other figures',
  () => {
    expect(measure(/story|errors|officer/).wrong).toEqual([])
  },
  timeout,
)

it(
  'reads figures in Chinese numerals as they are written, rounded where they were rounded',
  () => {
    const { filled, wrong } = measure(/chinese/)
    expect(filled).toBeGreaterThanOrEqual(218)
    // 办公费39.9万元, 采购262.4万元 and the like say what they say: the tables' second decimal is not in them.
    expect(wrong.map((line) => line.split(' ')[2])).toEqual([
      'basic.office.final:',
      'basic.office.final:',
      'basic.procurement.final:',
    ])
  },
  timeout,
)
