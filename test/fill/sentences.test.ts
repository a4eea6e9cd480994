import { describe, expect, it } from 'vitest'
import { fill } from '../../src/fill/index.ts'
import { sentences } from './sentences.ts'

const nothing = { unit: '某区档案馆', year: 2023, attachments: [] }

function bare(id: string): string {
  return id.replace(/^(?:basic|overall)\./, '')
}

describe('sentences', () => {
  it.each(sentences)('$text', ({ text, filled, asked }) => {
    const lines = [{ start: 0, place: '第1行' }]
    const { fromProse = [], questions = [] } = fill(nothing, [{ text, start: 0, lines }], true)
    const read = fromProse.map(({ cell, value }) => `${bare(cell.id)}=${value}`).sort()
    const open = [...new Set(questions.flatMap(({ cells }) => cells.map(({ id }) => bare(id))))].sort()
    expect({ filled: read, asked: open }).toEqual({ filled, asked })
  })
})
