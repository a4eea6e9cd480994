import { describe, expect, it } from 'vitest'
import type { Finding } from '../../schemas/finding.ts'
import { check } from '../../src/check/index.ts'
import { contentFindings, contentRules } from '../../src/content/index.ts'
import { smallLedger as ledger } from '../support/small-submission.ts'

/** What is found in sections of the small unit's report, as `key rule message`. */
function found(texts: Record<string, string>, audited?: readonly Finding[]): string[] {
  const sections = Object.entries(texts).map(([key, text]) => ({
    key,
    heading: '',
    text,
    check: check(ledger, text, 'review'),
  }))
  return [...contentFindings(ledger, sections, audited)].flatMap(([key, findings]) =>
    findings.map(({ rule, message }) => `${key} ${rule} ${message}`),
  )
}

const general = `2023年度，基本支出694.05万元，其中人员经费629.89万元，公用经费64.16万元。
三公经费年初未安排预算，决算数0.32万元，较上年决算数5.21万元减少4.89万元。
（二）项目支出情况
项目支出年初预算数560.00万元，决算数467.72万元，其中业务工作经费292.35万元，展陈提升项目175.37万元。`

describe('a fact that a section must state', () => {
  it.each([
    ['is stated', '编制数20人，实际在职人数18人。', []],
    ['is stated with another figure', '编制数20人，在职18人，控制率90%。', []],
    ['is left as a gap', '编制数【待补充：编制数】，在职18人。', []],
    ['is not stated', '编制数20人。', ['实际在职人数']],
    ['nothing is', '本单位为公益一类事业单位。', ['编制数', '实际在职人数']],
  ])('%s', (_, text, missing) => {
    const said = found({ 'basic-situation': text })
    expect(said.map((one) => /应写明(.+?)，附件/.exec(one)?.[1])).toEqual(
      text.includes('【') ? [undefined] : missing,
    )
    if (text.includes('【')) expect(said[0]).toContain('open-gap')
  })

  it('names its cell and its value', () => {
    const text = '编制数20人。'
    const section = { key: 'basic-situation', heading: '', text, check: check(ledger, text, 'review') }
    const [finding] = contentFindings(ledger, [section]).get('basic-situation') ?? []
    expect(finding).toMatchObject({
      rule: 'missing-fact',
      severity: 'warning',
      expected: '18人',
      places: [{ attachment: '附件1' }],
    })
  })

  it('may be a budget of zero, said in words', () => {
    expect(found({ 'general-budget': general })).toEqual([])
  })

  it.each([
    ['人员经费629.89万元，', '人员经费'],
    ['，较上年决算数5.21万元减少4.89万元', '三公经费上年决算数'],
    ['年初未安排预算，', '三公经费预算数'],
    ['，展陈提升项目175.37万元', '展陈提升项目'],
  ])('is missed where %s is left out', (part, label) => {
    const said = found({ 'general-budget': general.replace(part, '') })
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(`应写明${label}`)
  })

  it('is not owed where the tables do not hold it', () => {
    expect(found({ performance: '查档群众满意度98%，接收档案620卷。' })).toEqual([])
  })

  it('is an amount or none in 三 to 五', () => {
    expect(found({ 'state-capital': '2023年度，本单位无国有资本经营预算支出。' })).toEqual([])
    expect(found({ 'state-capital': '详见附件。' })).toEqual([expect.stringContaining('missing-fact')])
  })
})

describe('a figure in the wrong section', () => {
  it.each([
    ['government-fund', '本单位无政府性基金预算支出，编制数20人。', '编制数20人'],
    ['basic-situation', '编制数20人，在职18人，公用经费决算数64.16万元。', '公用经费64.16万元'],
    ['state-capital', '无国有资本经营预算支出，三公经费决算数0.32万元。', '三公经费0.32万元'],
  ])('%s', (key, text, figure) => {
    expect(found({ [key]: text })).toEqual([
      expect.stringMatching(new RegExp(`misplaced-figure .*写入了${figure}`)),
    ])
  })

  it('is told for a part too, and only where the figure is right', () => {
    const below = general.replace('（二）项目支出情况\n', '（二）项目支出情况\n公用经费决算数64.16万元。')
    expect(found({ 'general-budget': below })).toEqual([
      expect.stringContaining('“项目支出情况”写入了公用经费'),
    ])
    expect(found({ 'general-budget': below.replace('数64.16万元。项', '数46.16万元。项') })).toEqual([])
  })
})

describe('problems and measures', () => {
  const problems =
    '一是三公经费超出预算。年初未安排预算，实际支出0.32万元。\n二是展陈提升项目年初未安排预算。'

  it('need evidence and a problem to answer', () => {
    expect(
      found({ problems, measures: '一是按月通报公务接待支出。\n二是完整编入展陈提升项目的采购计划。' }),
    ).toEqual([])
  })

  it.each([
    ['没有明显问题', '对照附件各表数据，未发现明显偏差。', 0],
    ['原因不是问题', `（一）存在的问题\n${problems}\n（二）原因分析\n1.人手不足。`, 0],
    ['没有依据', `${problems}\n三是干部队伍能力不足。`, 1],
  ])('%s', (_, text, count) => {
    expect(found({ problems: text }).filter((one) => one.includes('unfounded-problem'))).toHaveLength(count)
  })

  it('a row that the audit found is evidence', () => {
    const finding: Finding = {
      rule: 'x',
      severity: 'warning',
      message: '',
      places: [{ attachment: '附件1', row: '厉行节约措施', column: '内容' }],
    }
    expect(found({ problems: '一是厉行节约措施没有填写。' }, [finding])).toEqual([])
    expect(found({ problems: '一是厉行节约措施没有填写。' }, [])).toHaveLength(1)
  })

  it('a measure without a problem is told', () => {
    const measures = '一是按月通报接待支出。\n二是编报展陈采购计划。\n三是组织党员志愿服务。'
    const said = found({ problems: problems.replace('0.32万元', '公务接待0.32万元'), measures })
    expect(said).toEqual([expect.stringMatching(/unanswering-measure .*党员志愿服务/)])
  })

  it('a measure that quotes a problem must quote one that is there', () => {
    const measures =
      '一是针对“队伍建设滞后”的问题，制定培训计划。\n二是针对“三公经费超出预算”的问题，按月通报。'
    expect(found({ problems, measures })).toEqual([
      expect.stringMatching(/unanswering-measure .*队伍建设滞后/),
    ])
  })
})

describe('wording', () => {
  it.each([
    ['进一步加强预算管理。', 1],
    ['不断提高思想认识，切实增强责任意识。', 1],
    ['进一步加强预算管理，按月比对执行进度。', 0],
    ['进一步加强预算管理，于6月底前建立支出台账。', 0],
    ['一是进一步加强预算管理。项目提前论证，逐笔复核。', 0],
  ])('empty phrase: %s', (text, count) => {
    expect(found({ other: text }).filter((one) => one.includes('empty-phrase'))).toHaveLength(count)
  })

  it('a sentence is said once', () => {
    const sentence = '本单位公用经费决算数64.16万元控制在预算以内。'
    expect(found({ performance: sentence, problems: `一是${sentence}` }).join()).not.toContain('repeated')
    expect(found({ problems: sentence, other: `1.${sentence}` })).toEqual([
      expect.stringMatching(/^other repeated-sentence .*第七部分/),
    ])
    expect(found({ other: `${sentence}\n${sentence}` })).toEqual([expect.stringContaining('本部分前文')])
  })

  it('gaps are a hint, with what they ask for', () => {
    const text = '无。【待补充：原因】【待补充：批复文件】'
    expect(found({ other: text })).toEqual(['other open-gap 第十部分还有2处待补充：原因；批复文件。'])
  })
})

describe('every rule', () => {
  it('has an id of its own, and none rejects', () => {
    expect(new Set(contentRules.map(({ id }) => id)).size).toBe(contentRules.length)
    expect(contentRules.map(({ severity }) => severity)).not.toContain('error')
  })

  it('takes sections that the form does not know', () => {
    expect(found({ appendix: '进一步加强管理。' })).toEqual([])
  })
})
