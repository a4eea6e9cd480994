import type { Indicator } from '../../facts/index.ts'
import { type Clause, sentenceOf } from './clause.ts'
import { covered, nameLike, namingWords } from './resemblance.ts'
import { judgeRowsOf } from './targets.ts'
import type { Verdict } from './verdict.ts'

/** 全面完成护栏安装任务, 超额完成节水目标: the task is named between the verb and its noun. */
export function judgeNamedTask(clause: Clause, at: number, end: number, done: boolean): Verdict | undefined {
  const { ledger } = clause
  const phrase = clause.text.slice(at, end)
  const [, task] = /(?:完成|实现)了?(.*?)(?:任务|目标|计划|指标)$/.exec(phrase) ?? []
  const rows = task ? rowsNamed(clause, task) : []
  const better = done && /超额/.test(clause.text.slice(at - 2, end))
  return judgeRowsOf(ledger, rows, better ? 'better' : done ? 'reached' : 'missed')
}

/** The rows of a task: of those that the sentence has told, the one that the words name; else the one of all. */
function rowsNamed(clause: Clause, task: string): Indicator[] {
  const { ledger, context } = clause
  const said = namingWords(task)
  if (said.length < 2) return []
  const told = context.bound.flatMap(({ item }) =>
    item?.kind === 'indicator' && covered(said, item.label) >= said.length - 1 ? [item.label] : [],
  )
  const name = told.at(-1) ?? nameLike(namesIn(ledger.indicators), task)
  // 完成护栏安装任务 of a project that is not the one spoken of.
  if (!name || sentenceOf(clause).includes('部分')) return []
  return ledger.indicators.filter((row) => row.name === name)
}

const namesIn = (rows: readonly Indicator[]): string[] => rows.map(({ name }) => name)
