import type { Token } from '../../prose/index.ts'

/** A name of a list, where it stands, and with what the names have in common. */
export interface ListedName {
  start: number
  end: number
  words: string
}

const LONGEST_NAME = 24
/** What the last name of a list ends in, when the names before leave it out: 满意度, 覆盖率. */
const SHARED_ENDING = 3

/**
 * The names listed before 分别为, one for each of the `count` figures behind: 农户、养殖户的满意度. The signs of the list
 * are tried from the strongest, as 和 and 及 may stand within a name. Undefined where the list has another length.
 */
export function namesListed(
  text: string,
  tokens: readonly Token[],
  index: number,
  count: number,
): ListedName[] | undefined {
  const end = (tokens[index] as Token).start
  let start = end
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at] as Token
    if (token.type === 'quantity' || (token.type === 'break' && token.level !== 'list')) break
    start = token.start
  }
  const clause = text.slice(start, end)
  for (const sign of [/、/u, /[、和与]/u, /[、和与及]/u]) {
    const names = clause.split(sign)
    if (names.length !== count || names.some((name) => name.length < 2 || name.length > LONGEST_NAME))
      continue
    let from = start
    return names.map((name, at) => {
      const found = { start: from, end: from + name.length, words: withShared(name, names, at) }
      from = found.end + 1
      return found
    })
  }
  return undefined
}

function withShared(name: string, names: readonly string[], at: number): string {
  if (at === names.length - 1) return name
  const last = names.at(-1) as string
  const of = last.lastIndexOf('的')
  const ending = of > 0 ? last.slice(of + 1) : last.slice(-SHARED_ENDING)
  return name.endsWith(ending) ? name : `${name}${ending}`
}
