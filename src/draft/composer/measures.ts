import { problemsOf } from './problems/index.ts'
import type { Source } from './source.ts'
import { ask, chineseNumber, paragraphs } from './words.ts'

/** 八、下一步改进措施: one for each problem, under the same number. */
export function measures(source: Source): string {
  const found = problemsOf(source)
  if (found.length === 0) {
    return `附件数据未反映需要专项整改的问题。${ask('如第七部分补充了问题，请逐条写明对应的改进措施')}。`
  }
  return paragraphs(
    ...found.map(
      ({ title, measure }, index) =>
        `${chineseNumber(index + 1)}是针对“${title}”的问题，${measure}。${ask('责任部门和完成时限')}`,
    ),
  )
}
