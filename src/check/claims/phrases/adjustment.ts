import { claimWords } from '../../../prose/index.ts'
import { topic } from './kinds.ts'
import { end, gap } from './parts.ts'

const { denial } = claimWords
const funds = '(?:部分)?(?:预算|资金|经费)?'

/** 预算未作调整, 年中追加: the full-year budget against the year-start one. */
export const adjustmentTopic = topic('调追变减压', [
  ['unadjusted', `${denial}(?:对预算)?(?:进行|作|做)?(?:过|任何)?(?:预算)?(?:调整|变动|调剂|调整过)(?!率)`],
  ['unadjusted', '(?:调整|变动)(?:数|额|金额)?(?:均)?为(?:零|0)(?![0-9.])'],
  ['unadjusted', `年中${gap(4)}${denial}变化`],
  ['not-added', `${denial}(?:申请|进行)?(?:追加|调增)`],
])

/** Looked for when the denied ones have been: 年中追加. */
export const changedTopic = topic('调追增减压', [
  ['added', `年中(?:进行了|有所)?(?:追加|调增|增加)了?${funds}${end}`],
  ['cut', `年中(?:进行了|有所)?(?:压减|压缩|下调|减少)了?${funds}${end}`],
  ['cut', `(?:年中)?(?:进行了|有所)?(?:调减|核减|追减)了?${funds}(?=后|$)`],
  ['added', `(?<!未|没|没有|所)有(?:所|过)?(?:追加|调增)${end}`],
  ['added', `预算(?:有所)?(?:追加|调增)了?${end}`],
  ['cut', `(?<!未|没|没有|所)有(?:所|过)?(?:核减|调减|追减)${end}`],
  ['adjusted', `(?:作|做|进行)了(?:适当|相应|部分)?调整${end}|有(?:所)?调整${end}`],
  ['added', `(?:较|比)年初(?:预算)?${gap(3)}(?:调增|追加)了?${end}`],
])
