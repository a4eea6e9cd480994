import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/index.ts'
import { openLedger } from '../../src/facts/index.ts'
import { readText } from '../../src/intake/index.ts'

const project = (
  number: number,
  name: string,
  budget: string,
  spent: string,
  rate: string,
  score: string,
) => `
附件${number}
2024年度项目支出绩效自评表
项目支出名称	${name}
项目资金（万元）		年初预算数	全年预算数	全年执行数	分值	执行率	自评得分
	年度资金总额	${budget}	${budget}	${spent}	10	${rate}%	9.00
绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	自评得分	偏差原因分析及改进措施
	产出指标	数量指标	灌区渠道清淤	≥10公里	12公里	50	50	
总分						100	${score}
`

/** A unit whose cells state several figures, with two projects. */
const ledger = openLedger(
  readText(`附件1
2024年度预算单位整体支出绩效评价基础数据表
预算单位名称	某县水利站
财政供养人员情况(人)	编制数	2024年实际在职人数	控制率
	20	18	90%
经费控制情况(万元)	2023年决算数	2024年预算数	2024年决算数
三公经费	8.00	7.00	6.00
3、公务接待	8.00	7.00	6.00
附件2
2024年度预算单位整体支出绩效自评表
年度预算申请（万元）		年初预算数	全年预算数	全年执行数	分值	执行率	自评得分
	年度资金总额	300.00	400.00	380.00	10	95%	9.50
绩效指标	一级指标	二级指标	三级指标	年度指标值	实际完成值	分值	自评得分	偏差原因分析及改进措施
	产出指标	数量指标	用水户走访	≥400家次	举办培训8期，走访用水户436家次，压减文件43份。	50	50	
	效益指标	社会效益指标	供水便利度	有提升	有提升	30	30	
	满意度指标	服务对象满意度指标	农户满意度	≥85%	88.4%	5	5	
		服务对象满意度指标	用水合作社满意度	≥90%	93.5%	5	5	
总分						100	99.50
${project(3, '灌区维护项目', '200.00', '190.00', '95', '99.20')}
${project(4, '饮水安全项目', '100.00', '90.00', '90', '96.40')}
`).submission,
)

function statuses(text: string): string[] {
  return check(ledger, text, 'review').quantities.map((found) => `${found.text} ${found.status}`)
}

describe('lists dealt out by 分别为', () => {
  it.each([
    [
      'things that the form does not know keep their own words',
      '农户、用水合作社的满意度分别为88.4%、93.5%。',
      ['88.4% supported', '93.5% supported'],
    ],
    [
      'the ending may be left out of all but the last',
      '农户、用水合作社满意度分别为93.5%、88.4%。',
      ['93.5% contradicted', '88.4% contradicted'],
    ],
    [
      'scores go to the projects in their order',
      '2个项目自评得分分别为99.20分和96.40分，平均97.80分。',
      ['2个 derived', '99.20分 supported', '96.40分 supported', '97.80分 derived'],
    ],
    [
      'scores in another order are not theirs',
      '2个项目自评得分分别为96.40分和99.20分。',
      ['2个 derived', '96.40分 contradicted', '99.20分 contradicted'],
    ],
  ])('%s', (_, text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('figures that refer to the one before', () => {
  it.each([
    ['预算执行率95%，得9.50分。', ['95% supported', '9.50分 supported']],
    ['预算执行率95%，得9.05分。', ['95% supported', '9.05分 contradicted']],
    ['预算执行率95%，扣0.50分。', ['95% supported', '0.50分 derived']],
    ['走访用水户436家次，比目标多36家次，超出9%。', ['436家次 supported', '36家次 derived', '9% derived']],
    ['走访用水户436家次，比目标多63家次。', ['436家次 supported', '63家次 contradicted']],
    [
      '公务接待6万元，较上年（8万元）下降25%，较预算（7万元）节约1万元。',
      ['6万元 supported', '8万元 supported', '25% derived', '7万元 supported', '1万元 derived'],
    ],
    [
      '举办培训8期，走访用水户436家次，压减文件43份。',
      ['8期 supported', '436家次 supported', '43份 supported'],
    ],
    [
      '举办培训8期，走访用水户436家次，压减文件34份。',
      ['8期 supported', '436家次 supported', '34份 unsupported'],
    ],
    ['公务接待6万元，较上年（7万元）下降。', ['6万元 supported', '7万元 contradicted']],
    ['公务接待6万元，完成预算（7万元）的85.71%。', ['6万元 supported', '7万元 supported', '85.71% derived']],
  ])('%s', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})
