import { describe, expect, it } from 'vitest'
import type { Draft } from '../../schemas/draft.ts'
import { takeOver } from '../../src/web/officer/returned/take-over.ts'

const headings = { duties: '一、单位基本情况', funds: '二、支出情况', other: '三、其他情况' }

/** A draft of sections with these texts. */
function draft(texts: Record<keyof typeof headings, string>, title = '某局报告'): Draft {
  const sections = Object.entries(headings).map(([key, heading]) => ({
    key,
    heading,
    text: texts[key as keyof typeof headings],
  }))
  const text = [title, ...sections.flatMap((section) => [section.heading, section.text])].join('\n')
  return { sections, text } as Draft
}

const exported = draft({ duties: '甲。', funds: '乙。\n丙。', other: '无。' })
const file = (...lines: string[]) => lines.join('\n')

describe('what a returned report brings into the draft', () => {
  it('is nothing where nothing changed, blank ends of sections included', () => {
    const report = file(
      '某局报告',
      '一、单位基本情况',
      '甲。',
      '',
      '二、支出情况',
      '乙。',
      '丙。',
      '三、其他情况',
      '无。',
    )
    expect(takeOver(exported, exported, report)).toEqual({
      texts: {},
      rewritten: [],
      missing: [],
      outside: '',
    })
  })

  it('is each section that the file has otherwise, headings with other blanks included', () => {
    const report = file('某局报告', '一、 单位基本情况', '甲。', '二、支出情况', '乙。', '三、其他情况', '')
    expect(takeOver(exported, exported, report).texts).toEqual({ funds: '乙。', other: '' })
  })

  it('leaves alone what only the service has otherwise, and names what both have', () => {
    const newest = draft({ duties: '甲二。', funds: '乙。', other: '有。' })
    const report = file(
      '某局报告',
      '一、单位基本情况',
      '甲。',
      '二、支出情况',
      '丁。',
      '三、其他情况',
      '有。',
    )
    const taken = takeOver(exported, newest, report)
    expect(taken).toMatchObject({ texts: { funds: '丁。' }, rewritten: ['二、支出情况'] })
  })

  it('keeps what stands before the sections, and what stands below a heading that is gone', () => {
    const report = file(
      '送审稿',
      '某局报告',
      '一、单位基本情况',
      '甲。',
      '二、支出',
      '乙。',
      '三、其他情况',
      '无。',
    )
    expect(takeOver(exported, exported, report)).toEqual({
      texts: { duties: '甲。\n二、支出\n乙。' },
      rewritten: [],
      missing: ['二、支出情况'],
      outside: '送审稿',
    })
  })

  it('takes a heading that is quoted in an earlier section for text only where its own follows', () => {
    const report = file('某局报告', '一、单位基本情况', '甲。', '三、其他情况', '二、支出情况', '乙。\n丙。')
    const { texts, missing } = takeOver(exported, exported, report)
    expect(missing).toEqual(['三、其他情况'])
    expect(texts).toEqual({ duties: '甲。\n三、其他情况' })
  })
})
