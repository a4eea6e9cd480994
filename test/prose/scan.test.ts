import { describe, expect, it } from 'vitest'
import { createLexicon, scan, vocabulary } from '../../src/prose/index.ts'

const lexicon = createLexicon(vocabulary(2023))

/** The quantities of a text as “value unit approximation”, amounts in 万元. */
function quantities(text: string): string[] {
  return scan(text, lexicon).flatMap((token) => {
    if (token.type !== 'quantity') return []
    const { value, unit, approximation, upper } = token.quantity
    const name = unit.dimension === 'money' ? '万元' : unit.name
    const range = upper ? `–${upper.times(unit.factor).toFixed()}` : ''
    return [`${value.times(unit.factor).toFixed()}${range}${name}${approximation ? ` ${approximation}` : ''}`]
  })
}

describe('quantities', () => {
  it.each([
    ['-9.32万元', ['-9.32万元']],
    ['一千二百六十三点三七万元', ['1263.37万元']],
    ['6.94百万元', ['694万元']],
    ['11617700元', ['1161.77万元']],
    ['0.12亿元', ['1200万元']],
    ['1亿2000万元', ['12000万元']],
    ['百余次', ['100次 more']],
    ['1263.37 万 元', ['1263.37万元']],
    ['1 263.37万元', ['1263.37万元']],
    ['3，518.85万元', ['3518.85万元']],
    ['5%-10%', ['5–10%']],
    ['100至150人', ['100–150人']],
    ['5‰', ['0.5%']],
    ['2.3个百分点', ['2.3个百分点']],
    ['1800多人', ['1800人 more']],
    ['3万余元', ['3万元 more']],
    ['两百人', ['200人']],
    ['百分之三十', ['30%']],
    ['九成三', ['93%']],
    ['近三成', ['30%']],
    ['过半', ['50% over']],
    ['翻一番', ['2倍']],
    ['三分之一强', ['33.33333333333333333333% strong']],
    ['100分', ['100分']],
    ['5%以上', ['5% at-least']],
    ['减少32%，减少32万元', ['32%', '32万元']],
    ['由5.21万元减少至0.32万元', ['5.21万元', '0.32万元']],
    ['62万人次多2.37万人次', ['620000人次', '23700人次']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected)
  })
})

describe('numerals that state nothing', () => {
  it.each([
    '三公经费',
    '双一流',
    '四海揽才',
    '十四五规划',
    '第一批',
    '一是加强管理',
    '党的二十大',
    '财预〔2020〕10号',
    '《关于做好2023年100项工作的通知》',
    '12345热线',
    '985/211',
    '1+1+9',
    '2023年12月31日',
    '1-12月',
    '附件3',
    '（一）基本支出情况',
    '1.2024年提升工程',
    '联系电话：13800000000',
    '占 %',
    '三个方面',
    '【待补充：请填写3个原因】',
  ])('%s', (text) => {
    expect(quantities(text)).toEqual([])
  })
})
