import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/index.ts'
import { smallLedger } from '../support/small-submission.ts'

/** “text status” of every quantity, and of every claim behind a 话. */
function statuses(text: string): string[] {
  const { quantities, claims } = check(smallLedger, text, 'review')
  return [
    ...quantities.map((found) => `${found.text} ${found.status}`),
    ...claims.map((found) => `话：${found.text} ${found.status}`),
  ]
}

describe('binding, not occurrence', () => {
  it.each([
    ['全年预算数为1161.77万元。', ['1161.77万元 supported']],
    ['全年预算数为1263.37万元。', ['1263.37万元 contradicted']],
    [
      '年初预算数1263.37万元，全年预算数1161.77万元，全年执行数1161.77万元，执行率100%。',
      ['1263.37万元 supported', '1161.77万元 supported', '1161.77万元 supported', '100% supported'],
    ],
    ['编制20人，实有在职18人，控制率90%。', ['20人 supported', '18人 supported', '90% supported']],
    ['编制18人，实有在职20人。', ['18人 contradicted', '20人 contradicted']],
    [
      '基本支出694.05万元，其中人员经费629.89万元，公用经费64.16万元。',
      ['694.05万元 supported', '629.89万元 derived', '64.16万元 supported'],
    ],
    ['三公经费决算0.32万元，预算0.00万元。', ['0.32万元 supported', '0.00万元 supported']],
    ['三公经费预算0.32万元。', ['0.32万元 contradicted']],
    ['上年三公经费5.21万元，本年0.32万元。', ['5.21万元 supported', '0.32万元 supported']],
    ['查档群众满意度达96%。', ['96% contradicted']],
    ['走访慰问困难群众35户。', ['35户 unsupported']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('changes, rates and shares', () => {
  it.each([
    [
      '三公经费较上年减少4.89万元，下降93.86%。',
      ['4.89万元 derived', '93.86% derived', '话：较上年减少 supported'],
    ],
    ['三公经费较上年增加4.89万元。', ['4.89万元 contradicted', '话：较上年增加 contradicted']],
    ['公用经费由上年的85.68万元降至64.16万元。', ['85.68万元 supported', '64.16万元 supported']],
    ['项目支出占总支出的40.26%。', ['40.26% derived']],
    ['项目支出占总支出的59.74%。', ['59.74% contradicted']],
    ['全年执行1161.77万元，完成年初预算的91.96%。', ['1161.77万元 supported', '91.96% derived']],
    ['办公经费38.28万元，超预算3.88万元。', ['38.28万元 supported', '3.88万元 derived']],
    [
      '业务工作经费和展陈提升项目分别执行292.35万元、175.37万元。',
      ['292.35万元 supported', '175.37万元 supported'],
    ],
    [
      '业务工作经费和展陈提升项目分别执行175.37万元、292.35万元。',
      ['175.37万元 contradicted', '292.35万元 contradicted'],
    ],
    [
      '公用经费64.16万元，占基本支出的9.24%，比人员经费占比低81.51个百分点。',
      ['64.16万元 supported', '9.24% derived', '81.51个百分点 unsupported'],
    ],
    ['人均公用经费3.56万元。', ['3.56万元 derived']],
    ['基本支出预算调减9.32万元。', ['9.32万元 supported']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('claims in words', () => {
  it.each([
    ['三公经费严格控制在预算范围内。', ['话：控制在预算范围内 contradicted']],
    ['公用经费控制在预算内。', ['话：控制在预算内 supported']],
    ['办公经费未超预算。', ['话：未超预算 contradicted']],
    ['三公经费只减不增。', ['话：只减不增 supported']],
    ['无政府性基金预算支出。', ['话：无政府性基金预算支出 supported']],
    ['无项目支出。', ['话：无项目支出 contradicted']],
    ['无国有资本经营预算支出。', []],
    ['各项绩效指标全部完成。', ['话：全部完成 supported']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('policies', () => {
  it('a figure without support rejects a draft and warns in review', () => {
    const text = '走访慰问困难群众35户。'
    expect(check(smallLedger, text, 'draft').verdict).toBe('rejected')
    expect(check(smallLedger, text, 'review').verdict).toBe('accepted')
    expect(check(smallLedger, text, 'review').findings.map(({ severity }) => severity)).toEqual(['warning'])
  })
})
