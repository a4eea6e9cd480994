import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/index.ts'
import { readCorpus } from '../support/corpus.ts'
import { readLabelledReport } from '../support/labelled-report.ts'

const corpus = readCorpus()

/** The status that a label asks for. */
const asked = { s: 'supported', d: 'derived', x: 'contradicted', u: 'unsupported' } as const

/** What becomes of each labelled figure of a text, and what should. */
function judged(slug: string, marked: string) {
  const { text, labels } = readLabelledReport(marked)
  const submission = corpus.find((one) => one.slug === slug)
  if (!submission) throw new Error(`no corpus ${slug}`)
  const { quantities } = check(submission.ledger, text, 'review')
  return {
    found: quantities.map((quantity) => `${quantity.text} ${quantity.status}`),
    expected: labels.map(({ text: label, kind }) => `${label} ${asked[kind as keyof typeof asked]}`),
  }
}

const cases: Record<string, [slug: string, text: string][]> = {
  'a project by a name of its own': [
    ['water-2022', '灌区项目全年预算[8950.00万元]{s}，饮水专项[1620.00万元]{s}。'],
    ['water-2022', '灌区项目全年预算[8590.00万元]{x}。'],
    ['water-2022', '饮水专项和灌区项目年末分别结余[121.40万元]{d}和[512.44万元]{d}。'],
    ['culture-2021', '“1+N”总分馆[98.33分]{s}，艺术节[99.57分]{s}。'],
    ['library-2022', '免费开放经费安排[四十八万元]{s}。'],
  ],
  'a figure of the same cell as those told around it': [
    ['union-2025', '全年受理维权案件[58件]{s}，结了[56件]{s}，办结率[96.55%]{s}。'],
    ['union-2025', '全年受理维权案件[58件]{s}，结了[55件]{u}，办结率[96.55%]{s}。'],
    ['college-2021', '[1268人]{s}走进技能等级考场，[1104人]{s}拿到证书，取证率[87.07%]{s}。'],
    ['college-2021', '[1268人]{s}走进技能等级考场，[1140人]{u}拿到证书，取证率[87.07%]{s}。'],
  ],
  'a project by the heading above': [
    ['nursery-2023', '1.业务工作经费\n年初[52.00万元]{s}。全年[50.50万元]{s}。得分[99.67分]{s}。'],
    [
      'transport-2024',
      '（一）业务工作经费：把案子办扎实\n这笔经费年初[430.00万元]{s}，年中压减[5.00万元]{d}后为[425.00万元]{s}。',
    ],
  ],
  'the line of totals in a pasted table': [
    [
      'forestry-2023',
      '项目\t年初预算\t全年执行\n业务工作经费\t[320.00]{s}\t[308.76]{s}\n森林防火运行维护经费\t[280.00]{s}\t[297.63]{s}\n合计\t[600.00]{d}\t[606.39]{d}\n',
    ],
    [
      'forestry-2023',
      '项目\t年初预算\t全年执行\n业务工作经费\t[320.00]{s}\t[308.76]{s}\n森林防火运行维护经费\t[280.00]{s}\t[297.63]{s}\n合计\t[600.00]{d}\t[660.39]{x}\n',
    ],
  ],
  'a building': [
    ['water-2022', '批复[860平方米]{s}，实建[852平方米]{s}。'],
    ['water-2022', '实际投资[271.36万元]{s}，超出预算投资[268.00万元]{s}，为预算投资的[101.25%]{d}。'],
    ['water-2022', '批复规模[852平方米]{x}。'],
  ],
  'a change told twice is of the same two figures': [
    ['justice-2022', '政府采购18.73万元，较上年28.60万元减少[9.87万元]{d}，下降[34.51%]{d}。'],
    ['justice-2022', '政府采购18.73万元，较上年28.60万元减少[9.87万元]{d}，下降[25.08%]{x}。'],
  ],
  'changes of several things together': [
    [
      'township-2021',
      '公车运行维护由[5.60万元]{s}减至[5.28万元]{s}，公务接待由[4.22万元]{s}减至[3.46万元]{s}，合计少花[1.08万元]{d}。',
    ],
    [
      'township-2021',
      '公车运行维护由[5.60万元]{s}减至[5.28万元]{s}，公务接待由[4.22万元]{s}减至[3.46万元]{s}，合计少花[1.80万元]{x}。',
    ],
  ],
  'people of another kind are not the staff': [
    ['emergency-2024', '护林员在岗[215名]{s}。'],
    ['emergency-2024', '在岗[215名]{x}。'],
  ],
  'what is left of things told': [
    [
      'justice-2022',
      '办理法律援助案件[412件]{s}，其中农民工法律援助案件[157件]{s}，其余[157件]{u}为其他案件。',
    ],
  ],
  'by how much a budget was exceeded': [
    ['transport-2024', '政府采购预算[620.00万元]{s}，实际[655.48万元]{s}。超[35.48万元]{d}。'],
    ['forestry-2023', '三公经费决算[37.45万元]{s}，比预算超[1.45万元]{d}，比上年减[1.17万元]{d}。'],
    ['forestry-2023', '三公经费决算[37.45万元]{s}，比预算超[1.54万元]{x}。'],
  ],
  'a source of a project’s funds': [
    [
      'health-2025',
      '上年结转资金全年预算[6.00万元]{s}，执行[5.83万元]{s}，执行率[97.17%]{d}；其他资金全年预算[12.00万元]{s}，执行[11.50万元]{s}。',
    ],
  ],
  'a figure that is nowhere near is of something else': [
    ['water-2022', '灌区项目全年预算8950.00万元。工程监理[12.60万元]{u}。'],
  ],
}

describe.each(Object.entries(cases))('%s', (_title, texts) => {
  it.each(texts)('%s: %s', (slug, marked) => {
    const { found, expected } = judged(slug, marked)
    expect(
      found.filter((one) => expected.some((label) => label.startsWith(`${one.split(' ')[0]} `))),
    ).toEqual(expected)
  })
})
