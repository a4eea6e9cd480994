import { topic } from './kinds.ts'

const thing = '(?:的(?:一[项个笔块])?(?:项目|支出|部分|开支)?)?'

/** 警务辅助人员经费最多, 支出最大的是维修项目: one of several parts against the others. */
export const ranksTopic = topic('最', [
  ['greatest-named', `最[大多高]${thing}(?:[是为])`],
  ['least-named', `最[小少低]${thing}(?:[是为])`],
  ['greatest', `最[大多高]${thing}$`],
  ['least', `最[小少低]${thing}$`],
])
