import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'

/** A small unit in the clipboard's layout: 三公 over a zero budget, a project added during the year. */
const tables = `附件1
2023年度预算单位整体支出绩效评价基础数据表
预算单位名称	某区档案馆
财政供养人员情况(人)	编制数	2023年实际在职人数	控制率
	20	18	90%
经费控制情况(万元)	2022年决算数	2023年预算数	2023年决算数
三公经费	5.21	0.00	0.32
3、公务接待	5.21		0.32
项目支出：	294.08	560.00	467.72
1、业务工作经费	294.08	560.00	292.35
2、展陈提升项目			175.37
公用经费	85.68	85.80	64.16
其中：办公经费	5.89	34.40	38.28
政府采购金额	372.30	102.90	242.48
部门基本支出预算调整		-9.32	
附件2
2023年度预算单位整体支出绩效自评表
预算单位名称	某区档案馆
年度预算申请（万元）		年初预算数	全年预算数	全年执行数	分值	执行率	自评得分
	年度资金总额	1263.37	1161.77	1161.77	10	100%	10
	按收入性质分：	按支出性质分：
	其中：  一般公共预算：1161.77	其中：基本支出：694.05
	政府性基金拨款：	项目支出：467.72
绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	自评得分	偏差原因分析及改进措施
	产出指标	数量指标	接收档案卷数	≥500卷	620卷	50	50	
	效益指标	社会效益指标	查档便利度	有提升	有提升	30	30	
	满意度指标	服务对象满意度指标	查档群众满意度	≥95%	98%	10	10	
总分	100	100
`
const ledger = openLedger(readText(tables).submission)

/** “text status” of every quantity, and of every claim behind a 话. */
function statuses(text: string): string[] {
  const { quantities, claims } = check(ledger, text, 'review')
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
    expect(check(ledger, text, 'draft').verdict).toBe('rejected')
    expect(check(ledger, text, 'review').verdict).toBe('accepted')
    expect(check(ledger, text, 'review').findings.map(({ severity }) => severity)).toEqual(['warning'])
  })
})

describe('any text', () => {
  it('is checked without throwing, with offsets that fit', () => {
    const words = fc.constantFrom(
      '三公经费',
      '项目支出',
      '较上年',
      '减少',
      '占',
      '分别为',
      '其中',
      '1161.77万元',
      '98%',
      '、',
      '，',
      '。',
      '（',
      '）',
      '\n',
      '一、',
      '预算',
      '由',
      '增至',
      '合计',
      '人均',
      '业务工作经费',
      '2022年',
      '无',
      '不',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
        ),
        (text) => {
          const { quantities, claims } = check(ledger, text, 'review')
          for (const found of [...quantities, ...claims])
            expect(text.slice(found.start, found.end)).toBe(found.text)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
