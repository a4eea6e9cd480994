import type { FigureStage } from '../../../src/facts/index.ts'
import type { MutationKind } from './kinds.ts'

/** A word before a figure exchanged for its opposite: `at` is where it stands. */
export interface ChangedWord {
  kind: MutationKind
  at: number
  word: string
  other: string
  /** The stages of the table that the two words mean; none for a word of direction. */
  from: readonly FigureStage[]
  to: readonly FigureStage[]
}

const now: readonly FigureStage[] = ['initial', 'full-year', 'final']
const budgets: readonly FigureStage[] = ['initial', 'full-year']

/** Longer wordings first: of those that end at the same place, the first is changed. */
const stageWords: [string, string, readonly FigureStage[], readonly FigureStage[]][] = [
  ['较年初预算', '较上年', ['initial'], ['prior']],
  ['比年初预算', '比上年', ['initial'], ['prior']],
  ['较上年', '较年初预算', ['prior'], ['initial']],
  ['比上年', '比年初预算', ['prior'], ['initial']],
  ['年初预算', '全年预算', ['initial'], ['full-year']],
  ['全年预算', '年初预算', ['full-year'], ['initial']],
  ['预算数', '决算数', budgets, ['final']],
  ['预算', '决算', budgets, ['final']],
  ['决算', '预算', ['final'], budgets],
  ['全年执行数', '年初预算数', ['final'], ['initial']],
]

const periodWords: [string, string, readonly FigureStage[], readonly FigureStage[]][] = [
  ['上年', '本年', ['prior'], now],
  ['去年', '今年', ['prior'], now],
  ['本年', '上年', now, ['prior']],
  ['今年', '去年', now, ['prior']],
]

const directions: [string, string][] = [
  ['增加', '减少'],
  ['减少', '增加'],
  ['增长', '下降'],
  ['下降', '增长'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['降低', '提高'],
  ['节约', '超支'],
  ['结余', '超支'],
  ['超支', '结余'],
  ['调增', '调减'],
  ['调减', '调增'],
  ['追加', '调减'],
  ['压减', '增加'],
  ['高于', '低于'],
  ['低于', '高于'],
  ['增幅', '降幅'],
  ['降幅', '增幅'],
  ['增至', '减至'],
  ['降至', '升至'],
]

/** The words right before a figure (no other figure or clause between) that can be exchanged. */
export function* changedWords(text: string, start: number, year: number): Generator<ChangedWord> {
  const from = Math.max(0, start - 8)
  const lead = text.slice(from, start)
  const find = (word: string): number => {
    const at = lead.lastIndexOf(word)
    return at < 0 || /[0-9，。；、\n]/.test(lead.slice(at + word.length)) ? -1 : from + at
  }
  for (const [word, other] of directions) {
    const at = find(word)
    if (at < 0) continue
    yield { kind: 'direction', at, word, other, from: [], to: [] }
    break
  }
  for (const [word, other, stages, others] of stageWords) {
    const at = find(word)
    // 预算支出 is spending; 预算执行率 is no other word's rate; 预算比年初的 … speaks of the budget, not of the figure.
    if (at < 0 || /^(支出|投资|执行率|完成率)|[比较同与由]/.test(text.slice(at + word.length, start)))
      continue
    yield { kind: 'stage-word', at, word, other, from: stages, to: others }
    break
  }
  const years: typeof periodWords = [
    [`${year}年`, `${year - 1}年`, now, ['prior']],
    [`${year - 1}年`, `${year}年`, ['prior'], now],
  ]
  for (const [word, other, stages, others] of [...periodWords, ...years]) {
    const at = find(word)
    // 较上年 is a base, exchanged above; 比本年 is no wording.
    if (at < 0 || /[较比同与于]$/.test(text.slice(0, at))) continue
    yield { kind: 'period-word', at, word, other, from: stages, to: others }
    break
  }
}
