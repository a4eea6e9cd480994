import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleCatalogue } from '../../scripts/rules.ts'
import { rules } from '../../src/audit/index.ts'

const root = resolve(import.meta.dirname, '../..')
const ids = rules.map(({ id }) => id)

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
}

describe('the list of rules', () => {
  it('is sorted and has every file in src/audit/rules', () => {
    expect(ids).toEqual(filesIn('src/audit/rules', '.ts'))
  })

  it('has cases for every rule', () => {
    expect(filesIn('test/audit/rules', '.test.ts')).toEqual(ids)
  })

  it('is documented in docs/rules.md as scripts/rules.ts writes it', () => {
    expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(ruleCatalogue())
  })

  it('says of every rule what it rests on, in Chinese', () => {
    for (const { title, basis, messages } of rules) {
      for (const text of [title, basis, ...Object.values(messages)]) expect(text).toMatch(/[\u4e00-\u9fff]/)
    }
  })
})
