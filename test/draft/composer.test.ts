import { describe, expect, it } from 'vitest'
import { writeDraft } from '../../src/draft/index.ts'
import { reportSections } from '../../src/form/index.ts'
import { corpusNames, hasSeed, readSubmission, sourceOf } from './submissions.ts'

const compose = async (name: string) => writeDraft(sourceOf(readSubmission(name)), { writer: 'composer' })

/** What is wrong with a draft, as a reader can follow it. */
function faults({ text, check }: Awaited<ReturnType<typeof compose>>): string[] {
  const wrong = [...check.quantities, ...check.claims].filter(
    ({ status }) => status === 'contradicted' || status === 'unsupported',
  )
  return wrong.map(
    ({ start, end, message }) => `${text.slice(Math.max(0, start - 60), end + 10)} ← ${message}`,
  )
}

describe.each([...corpusNames, ...(hasSeed ? ['seed'] : [])])('%s', (name) => {
  it('is accepted by the checker, all ten sections of it', async () => {
    const draft = await compose(name)
    expect(faults(draft)).toEqual([])
    expect(draft).toMatchObject({ status: 'accepted', writer: 'composer' })
    expect(draft.sections.map(({ key }) => key)).toEqual(reportSections.map(({ key }) => key))
    expect(draft.sections.filter(({ text, check }) => text === '' || check.verdict !== 'accepted')).toEqual(
      [],
    )
  })

  it('reads as an official text: no foreign words, no marks of markup, no numbers that are none', async () => {
    const { text, sections } = await compose(name)
    expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object|\*\*|^#|\{\{/m)
    expect(text).not.toMatch(/，，|。。|；；|，。|；。|、。|：。|方面，[^，。]*方面，[^，。]*方面，/)
    const lines = sections
      .flatMap((section) => section.text.split('\n'))
      .filter((line) => !/^（[一二三四五六]）/.test(line))
    expect(lines.filter((line) => !/[。：】]$/.test(line))).toEqual([])
  })

  it('answers every problem with a measure of the same number', async () => {
    const { sections } = await compose(name)
    const numbers = (key: string) =>
      sections.find((section) => section.key === key)?.text.match(/^[一二三四五六七八九十]+是/gm)
    expect(numbers('measures')).toEqual(numbers('problems'))
  })
})

it.each(['sample', 'street-2025'])('%s is written as it was read and found good', async (name) => {
  const { text } = await compose(name)
  await expect(text).toMatchFileSnapshot(`golden/${name}.txt`)
})

describe.runIf(hasSeed)('the real submission', () => {
  it('says what its tables say', async () => {
    const { text } = await compose('seed')
    expect(text).toContain(
      '三公经费年初未安排预算，实际支出0.32万元，较上年决算数5.21万元减少4.89万元，下降93.86%',
    )
    expect(text).toContain('人员经费629.89万元，占基本支出的90.76%')
    expect(text).toContain('其中基本支出预算调减9.32万元、项目支出预算调减92.28万元')
    expect(text).toContain('附件4填列560.00万元，附件1未填列，数据不一致')
    expect(text).toContain('政府采购金额决算数较预算数102.90万元增加139.58万元')
    expect(text).not.toContain('慰问次数为100%')
  })
})
