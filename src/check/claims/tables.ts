import type { Indicator, Ledger } from '../../facts/index.ts'
import type { Meaning } from '../../prose/index.ts'
import { type Clause, clauseBefore, hasException, namedBefore, startOf, wordsOf } from './clause.ts'
import { namingWords } from './resemblance.ts'
import { isSpokenOf } from './rows.ts'

const noun = /指标|目标|任务/
const quantifier = /各项|各类|所有|全部|各|年度|绩效|既定|年初|均|都|完全|一项|一个|任何|[无有在]未/

/** Letters of a clause beyond which its subject is its own. */
const LONGEST = 60

/** The indicator rows that 各项指标, 产出指标, 年度目标任务 mean; undefined where the words mean something else. */
export function rowsOfTable(clause: Clause, at: number): Indicator[] | undefined {
  const named = namedBefore(clause, at).findLast(({ meanings }) => namesProject(clause, meanings))
  const own = clause.text.slice(named?.end ?? startOf(clause), at)
  // 绩效指标共17项，除…外全部完成: what it is said of stands in the clause before.
  const carried =
    !named && own.length < LONGEST && namingWords(own.replace(/除.*外|[均都皆也已]/g, '')) === ''
      ? clauseBefore(clause)
      : ''
  const subject = /(?:绩效|各项|整体|年度)[^，。；]{0,6}(?:指标|目标)/.test(carried) ? carried : own
  const { ledger, context } = clause
  const table = ledger.indicators.filter((row) => row.table === (projectOf(clause) ?? 'overall'))
  const said = noun.test(subject) || levelsIn(table, subject).length > 0
  // 圆满完成各项目标任务: what is done stands behind.
  if (
    !said &&
    !/(?:各项|所有|全部|一项|一个|任何|[无有在]未)[^，。；]{0,6}(?:指标|目标|任务)/.test(wordsOf(clause))
  )
    return undefined
  const words = said ? subject : wordsOf(clause)
  const levels = levelsIn(table, words)
  if (levels.length > 0)
    return ofPassage(clause, table).filter((row) => levels.some((level) => isOf(row, level)))
  // 查处34862起，目标均已实现: of what the sentence has just told, not of all.
  const counted = context.bound[0]?.agreed && /[项个条](?:绩效|三级)?指标/.test(subject)
  if (
    subject === own &&
    !counted &&
    context.bound.length > 0 &&
    !/各项|所有|各类|全部|各|年度|其余|其他|[无有]未/.test(words)
  )
    return undefined
  if ((!counted && !quantifier.test(subject + wordsOf(clause))) || (said && namesOwn(subject)))
    return undefined
  return table
}

/** The rows of the project whose indicators alone the sentence has told, else those of the table. */
function ofPassage({ ledger, context }: Clause, table: Indicator[]): Indicator[] {
  const told = context.bound.flatMap(({ item }) => (item?.kind === 'indicator' ? [item.project] : []))
  const [project] = told
  return project && told.every((other) => other === project)
    ? ledger.indicators.filter((row) => row.table === project)
    : table
}

/** The project whose indicators are meant: named in this sentence, or what the passage began with. */
function projectOf({ context }: Clause): string | undefined {
  const { project, projectFresh, opening, heading } = context
  const began = [opening, heading].some((mention) =>
    mention?.items.some((item) => item.id === project || item.project === project),
  )
  return projectFresh || began ? project : undefined
}

function namesProject({ ledger }: Clause, meanings: readonly Meaning[]): boolean {
  return meanings.some(
    (meaning) => meaning.kind === 'item' && meaning.ids.some((id) => ledger.item(id)?.kind === 'project'),
  )
}

/** 产出、效益和满意度指标, 数量指标, 各项满意度: levels of the table that the words name. */
function levelsIn(table: readonly Indicator[], words: string): string[] {
  const levels = new Map(
    table.flatMap(({ level1, level2 }) => [level1, level2].map((level) => [stemOf(level), level] as const)),
  )
  // The longer first: 社会效益指标 does not name 效益指标.
  let left = words
  return [...levels.keys()]
    .filter((stem) => stem.length > 1)
    .sort((a, b) => b.length - a.length)
    .filter((stem) => {
      const named = words.includes('指标')
        ? left.includes(stem)
        : ['各项', '各类', '所有', '全部'].some((all) => left.includes(all + stem))
      left = left.replaceAll(stem, '')
      return named
    })
}

const stemOf = (level: string): string => level.replace(/\s/g, '').replace(/指标.*$/, '')

const isOf = ({ level1, level2 }: Indicator, stem: string): boolean =>
  stemOf(level1) === stem || stemOf(level2) === stem

/** 社区养老服务站建设任务: a task with a name of its own. */
function namesOwn(words: string): boolean {
  const before = words.split(/指标|目标|任务/)[0] ?? ''
  return (
    before.replace(
      /各项|各类|所有|全部|年度|绩效|既定|年初|确定|设定|预期|工作|考核|三级|本年|全年|今年|的|各|均|都|已|其余|其他|除|外|主要|重点|整体|部门|单位|我单位|支出|产出|批复|下达|制定|设置|[0-9一二三四五六七八九十]+|[年项个条共定]/g,
      '',
    ).length > 1
  )
}

/** The rows that 除…外 or 其余 leave: those that the words before do not speak of. */
export function excepted(clause: Clause, rows: readonly Indicator[]): readonly Indicator[] {
  if (!hasException(clause)) return rows
  const end = clause.tokens[clause.to - 1]?.end ?? 0
  const words = clause.text.slice(Math.max(0, end - 200), end)
  return rows.filter((row) => !isSpokenOf(row, words))
}

export function isShort(ledger: Ledger, { id }: Indicator): boolean {
  const [points, score] = [ledger.figure(`${id}.points`), ledger.figure(`${id}.score`)]
  return (
    points !== undefined &&
    score !== undefined &&
    !points.blank &&
    !score.blank &&
    score.value.lt(points.value)
  )
}
