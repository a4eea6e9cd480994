import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { submissionSchema } from '../../schemas/submission.ts'
import { readText } from '../../src/intake/index.ts'

const folder = fileURLToPath(new URL('../fixtures/corpus', import.meta.url).href)
const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/tables.txt`))
  : []

describe('the corpus', () => {
  it.each(names)('%s reads whole', (name) => {
    const text = readFileSync(`${folder}/${name}/tables.txt`, 'utf8')
    const { submission, leftovers, report } = readText(text)
    expect(leftovers).toEqual([])
    expect(report).toBeUndefined()
    expect(submissionSchema.parse(submission)).toEqual(submission)
    expect(submission.attachments.length).toBe(text.match(/^\s*附件/gm)?.length)
    expect(submission.attachments.slice(0, 2).map(({ form }) => form)).toEqual(['basic', 'overall'])
    for (const { form, blocks } of submission.attachments) {
      const ids = blocks.map(({ id }) => id)
      expect(ids).toEqual(
        expect.arrayContaining(
          form === 'basic' ? ['unit', 'staff', 'spending'] : ['funds', 'goals', 'indicators', 'total'],
        ),
      )
      for (const row of blocks.find(({ id }) => id === 'indicators')?.rows ?? []) {
        expect(row.cells.score ?? '0').toMatch(/^(?:[\d.]+|—)$/)
      }
    }
  })

  const reports = names.flatMap((name) =>
    readdirSync(`${folder}/${name}`)
      .filter((file) => /^report-.*\.md$/.test(file))
      .map((file) => [name, file] as const),
  )

  /** A motto above the title, and a title that calls itself 情况汇报: the lines are kept apart, and no report is seen. */
  const unseen = [
    'ecology-2023/report-story.md',
    'partyschool-2024/report-story.md',
    'petition-2024/report-chinese.md',
    'petition-2024/report-story.md',
  ]
  const isSeen = ([name, file]: readonly [string, string]) => !unseen.includes(`${name}/${file}`)

  it.each(reports.filter((report) => !isSeen(report)))('%s with %s loses nothing', (name, file) => {
    const tables = readFileSync(`${folder}/${name}/tables.txt`, 'utf8')
    const written = readFileSync(`${folder}/${name}/${file}`, 'utf8').replace(/^---[\s\S]*?\n---\n/, '')
    const { leftovers, report = '', submission } = readText(`${tables}\n${written}`)
    expect(submission).toEqual(readText(tables).submission)
    const kept = [...leftovers.map(({ text }) => text), report].join('').replace(/\s/g, '')
    expect(kept).toBe(written.replace(/\s/g, ''))
  })

  it.each(reports.filter(isSeen))('%s with %s reads as both', (name, file) => {
    const tables = readFileSync(`${folder}/${name}/tables.txt`, 'utf8')
    const written = readFileSync(`${folder}/${name}/${file}`, 'utf8').replace(/^---[\s\S]*?\n---\n/, '')
    const intake = readText(`${tables}\n${written}`)
    expect(intake.leftovers).toEqual([])
    expect(intake.submission).toEqual(readText(tables).submission)
    expect(intake.report).toBe(
      written
        .trim()
        .replace(/^附件\s*\d+\n/, '')
        .trim(),
    )
  })
})
