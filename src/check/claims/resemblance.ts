import { withoutManner } from '../../prose/index.ts'

/** How far the words of a clause resemble the name of a row, when they are not that name. */

/** Words that any name may hold: alone they tell none from another. */
const generic =
  /年度|全年|本年|各项|各类|所有|全部|工作|任务|目标|计划|指标|事项|情况|时间|数量|次数|建设|开展|实施|推进|举办|组织|的|[0-9０-９．.]+[年月日号]?|[，。；：、“”"（）()\s]/g

/** The letters of a clause that may name something. */
export function namingWords(words: string): string {
  return withoutManner(words.replace(generic, ''))
}

/** How many letters of the words stand in pairs that the name holds too, in whatever order: 护栏安装 and 安装护栏长度 share four. */
export function covered(words: string, name: string): number {
  let count = 0
  let last = -1
  for (let at = 0; at + 1 < words.length; at++) {
    if (!name.includes(words.slice(at, at + 2))) continue
    count += at === last ? 1 : 2
    last = at + 1
  }
  return count
}

/** The one name that holds the words, all but a letter or two; undefined where none or several do. */
export function nameLike(names: Iterable<string>, words: string): string | undefined {
  const said = namingWords(words)
  if (said.length < 2 || said.length > 16) return undefined
  let best: string[] = []
  let most = Math.max(2, Math.ceil(said.length * 0.7))
  for (const name of new Set(names)) {
    const found = covered(said, name)
    if (found < most) continue
    if (found > most) best = []
    most = found
    best.push(name)
  }
  return best.length === 1 ? best[0] : undefined
}
