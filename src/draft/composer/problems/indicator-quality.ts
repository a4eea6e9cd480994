import type { Indicator } from '../../../facts/index.ts'
import { overrunItems } from '../account.ts'
import { isEmptyPhrase, nameText, plain, points } from '../cell-text.ts'
import { namedIndicators } from '../indicators.ts'
import type { FindProblem } from '../problem.ts'
import type { Source } from '../source.ts'
import { ask, enumerated } from '../words.ts'

/** Indicators whose cells do not let anybody tell how they came out. */
export const indicatorQuality: FindProblem = (source) => {
  const rows = namedIndicators(source.ledger)
  const [mismatch, missing] = [
    rows.filter((row) => source.outcome(row) === 'mismatch'),
    rows.filter((row) => source.outcome(row) === 'missing'),
  ]
  const named = rows.filter(
    (row) =>
      /\d/.test(row.name) && source.outcome(row) === 'stated' && !/\d/.test(row.targetText + row.actualText),
  )
  const vague = vagueGoals(source)
  const clauses = [
    mismatch.length > 0 ? `${list(mismatch)}的实际完成值与年度指标值计量口径不一致` : '',
    missing.length > 0 ? `${list(missing)}未填列实际完成值` : '',
    named.length > 0 ? '个别指标名称含有量化要求，而年度指标值和实际完成值均为定性表述' : '',
    vague.length > 0 ? `${enumerated(vague)}的年度总体目标仅填列“已完成”一类表述，未说明具体完成情况` : '',
    fullMarksDespite(source, mismatch.length > 0)
      ? '整体支出自评得分为满分，与部分支出超出预算、部分指标尚待核实的情况不够匹配'
      : '',
  ].filter((clause) => clause !== '')
  if (clauses.length === 0) return undefined
  return {
    title: '绩效指标设置和填报质量有待提高',
    facts: `${clauses.join('；')}。`,
    cause: `初步判断与绩效指标量化细化不够、填报审核不严有关，${ask('逐项核实并补充实际完成数')}`,
    measure:
      '按照指向明确、量化可测的要求修订绩效指标，统一年度指标值与实际完成值的计量口径，建立过程台账，填报前逐项复核',
    evidence: [...mismatch, ...missing, ...named]
      .map(({ id }) => `${id}.${missing.some((row) => row.id === id) ? 'target' : 'actual'}`)
      .concat(vague.length > 0 ? goalIds(source) : []),
  }
}

/** Full marks for the whole beside an overrun, or beside indicators that cannot be told. */
function fullMarksDespite(source: Source, doubtful: boolean): boolean {
  const total = source.value('total-score', 'final')
  const points = source.ledger.figure('overall.total.points')?.value
  return (
    total !== undefined &&
    points !== undefined &&
    total.eq(points) &&
    (doubtful || overrunItems(source).length > 0)
  )
}

function list(rows: readonly Indicator[]): string {
  return enumerated([...new Set(rows.map(({ name }) => nameText(name)))])
}

function goalIds(source: Source): string[] {
  return ['overall', ...source.ledger.projects.map(({ key }) => key)]
    .map((table) => `${table}.goals.achieved`)
    .filter((id) => source.ledger.fact(id) !== undefined)
}

function vagueGoals(source: Source): string[] {
  const tables = [{ key: 'overall', name: '整体支出' }, ...source.ledger.projects]
  return tables
    .filter(({ key }) => isEmptyPhrase(points(source.ledger.text(`${key}.goals.achieved`))))
    .map(({ name }) => plain(name))
}
