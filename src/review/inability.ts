import type { Asked } from './asked.ts'
import { filled } from './figures.ts'
import type { Source } from './intent.ts'
import { projectsOf } from './items.ts'
import { isAccepted } from './reply.ts'

/** What is said where the tables or the rules do not answer: plainly, with three questions that they do. */
export function inability(source: Source, asked: readonly Asked[]): string {
  const untabled = [...new Set(asked.flatMap((one) => one.untabled))]
  const unknown = [...new Set(asked.flatMap((one) => one.unknown))].map((words) =>
    words.replace(/[\d０-９]/g, ''),
  )
  const why =
    untabled.length > 0
      ? `附表没有“${untabled.join('、')}”一项，无法回答。`
      : unknown.some((words) => words.length > 1)
        ? '附表中没有找到与所问对应的项目或指标，无法回答。'
        : '没有看出要问的是哪一项数据，无法回答。'
  const said = `${why}可以这样问：${examples(source)
    .map((example) => `“${example}”`)
    .join('')}`
  return isAccepted(source.ledger, said) ? said : '附表不能回答所问，无法回答。'
}

/** Three questions that this submission answers. */
export function examples(source: Source): string[] {
  const { ledger } = source
  const money = ledger.items.filter(({ kind, unit }) => kind === 'form' && unit === '万元')
  const budgeted = money.find((item) => item.oneBudget && filled(item, 'final') && filled(item, 'initial'))
  const compared = money.find((item) => item !== budgeted && filled(item, 'final') && filled(item, 'prior'))
  const project = projectsOf(source).find(({ label }) => !/\d/.test(label))
  const indicator = ledger.indicators.find(({ name }) => name !== '' && name.length < 20 && !/\d/.test(name))
  return [
    budgeted && `${budgeted.label}与预算相比如何？`,
    compared && `${compared.label}与上年相比有何变化？`,
    project && `${project.label}的执行率是多少？`,
    indicator && `${indicator.name}完成了吗？`,
    '有哪些问题需要更正？',
    '单位名称是什么？',
    '评价年度是哪一年？',
  ]
    .filter((question) => question !== undefined)
    .slice(0, 3)
}
