import { problemsOf } from './problems/index.ts'
import type { Source } from './source.ts'
import { ask, chineseNumber, paragraphs } from './words.ts'

/** 七、存在的问题及原因分析 */
export function problems(source: Source): string {
  const found = problemsOf(source)
  if (found.length === 0) {
    return `对照附件各表数据，未发现预算执行、支出控制和绩效指标完成方面的明显偏差。${ask('如有附件数据未能反映的问题，请据实补充')}。`
  }
  return paragraphs(
    '对照附件各表数据，主要存在以下问题：',
    ...found.map(
      ({ title, facts, cause }, index) => `${chineseNumber(index + 1)}是${title}。${facts}${cause}。`,
    ),
  )
}
