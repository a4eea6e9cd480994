import type { Ledger, LedgerItem } from '../../facts/index.ts'
import { genericProjectWords, withoutGenericWords } from '../../form/index.ts'
import type { Meaning, Token } from '../../prose/index.ts'
import { fold } from '../../quantity/index.ts'

/**
 * Names of their own that offices give their projects: 灌区项目 for 青溪河灌区续建配套与节水改造项目, 公路隐患整治 for
 * 农村公路安全隐患整治专项. Known only where the clause begins with one, and only if one project alone can be meant.
 */

/** Letters of a project's name that one piece of a nickname must hold. */
const PIECE = 2
/** A nickname without 项目 or 经费 behind it must hold more. */
const ALONE = 3
const LONGEST = 20

const marks = /[\s“”"'‘’《》〈〉「」()（）【】—·、,，.。]/g
/** Letters that a name keeps as they are written. */
const plain = /^[\u4e00-\u9fff]{2}$/
/** What may follow a nickname and is no part of it. */
const behindName = /(?:方面|情况|一项|这项|这块|部分|这一块|上|里|中|共|计|为|是|的)$/

/** The words that end a name: the grammar of figures. */
const grammar: ReadonlySet<Meaning['kind']> = new Set([
  'item',
  'untabled',
  'stage',
  'period',
  'compare',
  'direction',
  'share',
  'rate',
  'balance',
  'adjust',
  'sum',
  'respective',
  'deduct',
  'each',
  'among',
  'purpose',
  'claim',
  'and',
])

interface Names {
  cores: readonly { item: LedgerItem; core: string }[]
  /** Each two letters that stand side by side in one of them. */
  pairs: ReadonlySet<string>
}

const names = new WeakMap<Ledger, Names>()

function namesOf(ledger: Ledger): Names {
  const known = names.get(ledger)
  if (known) return known
  const cores = ledger.items
    .filter(({ kind }) => kind === 'project')
    .map((item) => ({ item, core: fold(item.label).replace(marks, '') }))
  const pairs = new Set(cores.flatMap(({ core }) => [...core].map((_, at) => core.slice(at, at + PIECE))))
  const made = { cores, pairs }
  names.set(ledger, made)
  return made
}

/** The project that the tokens from `index` on name, and the last of them; undefined where they name none for sure. */
export function nicknamed(
  ledger: Ledger,
  text: string,
  tokens: readonly Token[],
  index: number,
): { project: LedgerItem; last: number } | undefined {
  const before = tokens[index - 1]
  if (before && before.type !== 'break' && !(before.type === 'word' && before.meanings.every(opens)))
    return undefined
  const start = (tokens[index] as Token).start
  const { cores, pairs } = namesOf(ledger)
  // Most words begin as no part of any name: told by two letters, before they are made out.
  const opening = text.slice(start, start + PIECE)
  if (plain.test(opening) && !pairs.has(opening)) return undefined
  let last = index
  while (
    last + 1 < tokens.length &&
    continues(tokens[last + 1] as Token) &&
    (tokens[last + 1] as Token).end - start <= LONGEST
  )
    last++
  const words = fold(text.slice(start, (tokens[last] as Token).end)).replace(marks, '')
  const name = words.replace(behindName, '')
  // 总分馆 begins with 总分: only what goes beyond the form's own word is a name.
  const first = tokens[index] as Token
  if (first.type === 'word' && name.length <= first.end - first.start) return undefined
  const stem = withoutGenericWords(name)
  const least = stem.length < name.length ? PIECE : ALONE
  if (stem.length < least || genericProjectWords.includes(stem)) return undefined
  const found = cores.filter(({ core }) => isCutFrom(stem, core))
  const [only] = found
  return only && found.length === 1 ? { project: only.item, last } : undefined
}

/** 其中, 和, 来自, 因为: a name may begin behind it. */
function opens({ kind }: Meaning): boolean {
  return kind === 'and' || kind === 'among' || kind === 'purpose' || kind === 'filler'
}

function continues(token: Token): boolean {
  if (token.type === 'text' || token.type === 'structural') return true
  return token.type === 'word' && !token.meanings.some(({ kind }) => grammar.has(kind))
}

/** Whether a name is cut out of a longer one, in one piece or in two. */
function isCutFrom(stem: string, core: string): boolean {
  if (core.includes(stem)) return true
  for (let cut = PIECE; cut <= stem.length - PIECE; cut++) {
    const at = core.indexOf(stem.slice(0, cut))
    if (at >= 0 && core.includes(stem.slice(cut), at + cut)) return true
  }
  return false
}
