/** The kinds of error that a hand makes, each with its name in the table. */
export const mutationKinds = {
  digit: '改一个数字',
  swap: '相邻数字对调',
  point: '小数点移位',
  unit: '换单位',
  neighbour: '换成文中另一个数',
  period: '换成另一年的数',
  stage: '预算、执行、目标的数互换',
  direction: '增减反写',
  'period-word': '年度的词写错',
  'stage-word': '预算、决算的词写错',
} as const

export type MutationKind = keyof typeof mutationKinds

/** One changed place in a correct report. */
export interface Mutant {
  kind: MutationKind
  text: string
  /** Where the quantity stands in the changed text. */
  start: number
  end: number
  /** Where the change begins: the figure itself, or a word before it. */
  from: number
  before: string
  after: string
}
