import type { Fact } from '../../schemas/fact.ts'
import type { Figure, FigureStage, Ledger, LedgerItem } from '../facts/index.ts'
import type { ClaimWord, Meaning, Token } from '../prose/index.ts'
import { decimal } from '../quantity/index.ts'
import { figuresOf } from './columns.ts'
import type { Context } from './context.ts'
import { isMet } from './met.ts'
import { scoped } from './subjects.ts'

/** A statement in words that the tables decide. */
export interface JudgedClaim {
  start: number
  end: number
  holds: boolean
  kind: ClaimWord | 'rise' | 'fall'
  subject: string
  facts: Fact[]
}

interface Verdict {
  holds: boolean
  facts: Fact[]
  subject: string
}

/** Collects the claims of a text while it is walked. */
export function claimReader(ledger: Ledger, text: string, tokens: readonly Token[]) {
  const claims: JudgedClaim[] = []
  const add = (start: number, end: number, kind: JudgedClaim['kind'], verdict: Verdict | undefined) => {
    if (!verdict || claims.some((claim) => claim.start < end && start < claim.end)) return
    claims.push({ start, end, kind, ...verdict })
  }
  return {
    claims,
    listen(token: Token, index: number, context: Context) {
      if (token.type !== 'word') return
      const claim = token.meanings.find((meaning) => meaning.kind === 'claim')
      if (claim) {
        if (claim.claim === 'none') add(token.start, token.end, 'none', judgeNone(ledger, tokens, index, context)?.verdict)
        else if (claim.claim === 'over-budget' && negatedBefore(tokens, index)) {
          add((tokens[index - 1] as Token).start, token.end, 'within-budget', judgeWord(ledger, 'within-budget', context, text, tokens, index))
        } else if (!quantityFollows(tokens, index) || claim.claim === 'within-budget') {
          add(token.start, token.end, claim.claim, judgeWord(ledger, claim.claim, context, text, tokens, index))
        }
        if (claim.claim !== 'none') return
      }
      if (token.meanings.some(({ kind }) => kind === 'negation') || claim?.claim === 'none') {
        const none = judgeNone(ledger, tokens, index, context)
        if (none) add(token.start, none.end, 'none', none.verdict)
        return
      }
      const composite = compositeBudgetClaim(tokens, index)
      if (composite) {
        add(composite.start, composite.end, composite.kind, judgeWord(ledger, composite.kind, context, text, tokens, index))
        return
      }
      const direction = token.meanings.find((meaning) => meaning.kind === 'direction')
      if (direction && direction.sign !== 0 && context.base) add(baseStart(tokens, index), token.end, direction.sign === 1 ? 'rise' : 'fall', judgeDirection(context, direction.sign, ledger))
    },
  }
}

const is = (token: Token | undefined, kind: Meaning['kind']): boolean => token?.type === 'word' && token.meanings.some((meaning) => meaning.kind === kind)

function negatedBefore(tokens: readonly Token[], index: number): boolean {
  return is(tokens[index - 1], 'negation')
}

function quantityFollows(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at < tokens.length && at <= index + 3; at++) {
    const token = tokens[at] as Token
    if (token.type === 'break') return false
    if (token.type === 'quantity') return true
  }
  return false
}

/** Where 较 … stands that this direction answers. */
function baseStart(tokens: readonly Token[], index: number): number {
  for (let at = index; at >= 0 && at > index - 10; at--) {
    const token = tokens[at] as Token
    if (token.type === 'break' && token.level !== 'open' && token.level !== 'close' && token.level !== 'list') break
    if (is(token, 'compare')) return token.start
  }
  return (tokens[index] as Token).start
}

/** 控制在 … 预算 … 内; 超过, 突破 … 预算; and their denials. No figure may stand inside. */
function compositeBudgetClaim(tokens: readonly Token[], index: number): { start: number; end: number; kind: 'within-budget' | 'over-budget' } | undefined {
  const token = tokens[index] as Token & { type: 'word' }
  const within = is(token, 'filler') && token.end - token.start === 3
  const over = token.meanings.some((meaning) => (meaning.kind === 'approximation' && (meaning.approximation === 'over' || meaning.approximation === 'at-most')) || (meaning.kind === 'direction' && meaning.sign === 1))
  if (!within && !over) return undefined
  let budget: Token | undefined
  for (let at = index + 1; at < tokens.length && at <= index + 7; at++) {
    const next = tokens[at] as Token
    if (next.type === 'quantity' || next.type === 'break' || is(next, 'item')) return undefined
    if (next.type === 'word') {
      for (const meaning of next.meanings) {
        if (meaning.kind === 'stage' && meaning.stage !== 'final' && meaning.stage !== 'target') budget = next
        if (within && budget && meaning.kind === 'filler' && next !== budget && isInside(next)) return { start: token.start, end: next.end, kind: 'within-budget' }
      }
      if (over && budget && !quantityFollows(tokens, at)) {
        const denied = negatedBefore(tokens, index) || token.meanings.some((meaning) => meaning.kind === 'approximation' && meaning.approximation === 'at-most')
        return { start: negatedBefore(tokens, index) ? (tokens[index - 1] as Token).start : token.start, end: budget.end, kind: denied ? 'within-budget' : 'over-budget' }
      }
    } else if (over) return undefined
  }
  return undefined
}

/** 内 is a filler of one letter; 以内, 之内, 范围内 end in it. */
function isInside(token: Token): boolean {
  return token.end - token.start === 1
}

function subjects(ledger: Ledger, context: Context): readonly LedgerItem[] {
  const mention = context.focus ?? context.before[0] ?? context.heading
  if (mention) return scoped(context, mention)
  const funds = ledger.item('funds')
  return funds ? [funds] : []
}

function firstFigure(item: LedgerItem, stage: FigureStage): Figure | undefined {
  return item.figures[stage]?.[0]
}

function judgeWord(ledger: Ledger, kind: ClaimWord, context: Context, text: string, tokens: readonly Token[], index: number): Verdict | undefined {
  switch (kind) {
    case 'within-budget':
    case 'over-budget':
      return judgeBudget(ledger, context, kind === 'within-budget', clauseText(text, tokens, index))
    case 'not-risen':
      return compareStages(subjects(ledger, context), 'final', 'prior', (later, earlier) => later.value.lte(earlier.value))
    case 'unchanged':
      return judgeUnchanged(ledger, context)
    case 'all-spent':
      return compareStages(subjects(ledger, context), 'final', 'full-year', (final, budget) => final.value.eq(budget.value))
    case 'all-done':
      return judgeAllDone(ledger, context, clauseText(text, tokens, index))
    case 'full-marks':
      return judgeFullMarks(ledger, context)
    case 'within-establishment':
    case 'over-establishment':
      return judgeEstablishment(ledger, kind === 'within-establishment')
    default:
      return undefined
  }
}

function compareStages(items: readonly LedgerItem[], later: FigureStage, earlier: FigureStage, test: (later: Figure, earlier: Figure) => boolean): Verdict | undefined {
  for (const item of items) {
    const [a, b] = [firstFigure(item, later), firstFigure(item, earlier)]
    if (a && b) return { holds: test(a, b), facts: [a.fact, b.fact], subject: item.label }
  }
  return undefined
}

function judgeBudget(ledger: Ledger, context: Context, within: boolean, clause: string): Verdict | undefined {
  for (const item of subjects(ledger, context)) {
    const final = firstFigure(item, 'final')
    const named = clause.includes('年初') ? 'initial' : ((context.baseFresh ? context.base?.stage : undefined) ?? (context.columnFresh ? context.column.stage : undefined))
    const initial = firstFigure(item, 'initial')
    const full = firstFigure(item, 'full-year')
    const budget = item.oneBudget || named === 'initial' ? initial : (full ?? initial)
    if (!final || !budget || final.fact.unit !== '万元') continue
    const over = final.value.gt(budget.value)
    // 预算 alone may mean the year-start budget as well; what holds for one of them is not refused.
    const other = !item.oneBudget && named === undefined && initial && initial !== budget ? final.value.gt(initial.value) : over
    return { holds: within ? !over || !other : over || other, facts: [final.fact, budget.fact], subject: item.label }
  }
  return undefined
}

function judgeUnchanged(ledger: Ledger, context: Context): Verdict | undefined {
  const { base } = context
  if (!base || base.item || base.previousPeriod) return undefined
  for (const item of subjects(ledger, context)) {
    const later = firstFigure(item, 'final')
    const earlier = figuresOf(item, base)[0]?.figure
    if (!later || !earlier || later === earlier) continue
    // 基本持平 is common for a few per cent; ten per cent is no longer level.
    const gap = later.value.minus(earlier.value).abs()
    return { holds: gap.lte(earlier.value.abs().times('0.1')), facts: [later.fact, earlier.fact], subject: item.label }
  }
  return undefined
}

function judgeDirection(context: Context, sign: 1 | -1, ledger: Ledger): Verdict | undefined {
  const { base } = context
  if (!base || base.previousPeriod || (!base.stage && !base.period)) return undefined
  for (const item of subjects(ledger, context)) {
    if (item.kind === 'score' || (item.kind === 'indicator' && !context.fresh)) continue
    const earlier = base.item ? undefined : figuresOf(item, base)[0]?.figure
    if (!earlier) continue
    const columns = context.columnFresh ? figuresOf(item, context.column) : []
    const later = columns[0]?.figure ?? firstFigure(item, 'final')
    if (!later || later === earlier || later.fact.unit !== earlier.fact.unit) continue
    const last = context.bound.findLast((bound) => bound.item?.id === item.id)?.readings[0]?.figure
    const sides = [later, ...(last && last.fact.unit === earlier.fact.unit ? [last] : [])]
    const holds = sides.some((side) => (sign === 1 ? side.value.gt(earlier.value) : side.value.lt(earlier.value)))
    return { holds, facts: [later.fact, earlier.fact], subject: item.label }
  }
  return undefined
}

/** 无, 未发生, 没有 … and the thing, in either order: its figures must be blank or zero. */
function judgeNone(ledger: Ledger, tokens: readonly Token[], index: number, context: Context): { end: number; verdict: Verdict } | undefined {
  const column: { stage?: 'initial'; period?: 'prior' } = {}
  if (context.column.period === 'prior' || context.base?.period === 'prior') column.period = 'prior'
  if (context.column.period === 'other') return undefined
  for (let at = index + 1; at < tokens.length && at <= index + 5; at++) {
    const token = tokens[at] as Token
    if (token.type === 'year') continue
    if (token.type !== 'word') break
    const item = token.meanings.find((meaning) => meaning.kind === 'item')
    if (item) {
      const end = trailingSpending(tokens, at)
      const behind = tokens[at + 1]
      // 无公务用车购置计划, 未安排项目支出绩效评价: the thing is only part of a longer name.
      if (behind?.type === 'text' || is(behind, 'claim')) return undefined
      const verdict = isZero(ledger, item.ids, column)
      return verdict && { end, verdict }
    }
    if (token.meanings.some((meaning) => meaning.kind === 'stage' && (meaning.stage === 'budget' || meaning.stage === 'initial'))) column.stage = 'initial'
    else if (!token.meanings.some(({ kind }) => kind === 'filler' || kind === 'stage' || kind === 'period' || kind === 'each')) break
  }
  const last = tokens[index] as Token
  const names = context.focus && context.fresh ? context.focus.items.map(({ id }) => id) : []
  const complete = tokens[index + 1]
  const ends = complete === undefined || complete.type === 'break'
  if (names.length === 0 || !(is(last, 'claim') || ends)) {
    if (!(column.stage && names.length > 0)) return undefined
  }
  if (!ends && !column.stage) return undefined
  const verdict = isZero(ledger, names, column)
  return verdict && { end: column.stage ? stageEnd(tokens, index) : last.end, verdict }
}

function stageEnd(tokens: readonly Token[], index: number): number {
  let end = (tokens[index] as Token).end
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.type !== 'word' || !is(token, 'stage')) break
    end = token.end
  }
  return end
}

function trailingSpending(tokens: readonly Token[], index: number): number {
  const next = tokens[index + 1]
  return next && is(next, 'stage') ? next.end : (tokens[index] as Token).end
}

function isZero(ledger: Ledger, ids: readonly string[], column: { stage?: 'initial'; period?: 'prior' }): Verdict | undefined {
  for (const id of ids) {
    const item = ledger.item(id)
    const stage: FigureStage = column.period === 'prior' ? 'prior' : (column.stage ?? 'final')
    const figures = item?.figures[stage] ?? []
    const figure = figures.find(({ blank }) => !blank) ?? figures[0]
    if (!item || !figure || figure.fact.unit === '%') continue
    return { holds: figure.value.eq(decimal('0')), facts: [figure.fact], subject: item.label }
  }
  return undefined
}

/** 各项指标全部完成: no indicator may miss its target or be left unanswered. */
function judgeAllDone(ledger: Ledger, context: Context, clause: string): Verdict | undefined {
  if (!/指标|目标|任务/.test(clause)) return undefined
  const table = context.project ?? 'overall'
  const rows = ledger.indicators.filter((row) => row.table === table)
  if (rows.length === 0) return undefined
  const missed = rows.filter((row) => isMet(row) === false || (row.actual.state === 'blank' && row.target.state !== 'blank') || (row.score && row.points && row.score.lt(row.points)))
  return { holds: missed.length === 0, facts: missed.slice(0, 5).flatMap(({ id }) => ledger.fact(`${id}.actual`) ?? ledger.fact(`${id}.name`) ?? []), subject: '绩效指标' }
}

function judgeFullMarks(ledger: Ledger, context: Context): Verdict | undefined {
  const item = context.focus && context.fresh ? scoped(context, context.focus)[0] : ledger.item('total-score')
  const row = item?.kind === 'indicator' ? item.id : (item?.project ?? 'overall')
  const [points, score] = item?.kind === 'indicator' ? [ledger.figure(`${row}.points`), ledger.figure(`${row}.score`)] : [ledger.figure(`${row}.total.points`), ledger.figure(`${row}.total.score`)]
  if (!points || !score || points.blank || score.blank) return undefined
  return { holds: points.value.eq(score.value), facts: [score.fact, points.fact], subject: item?.label ?? score.fact.label }
}

function judgeEstablishment(ledger: Ledger, within: boolean): Verdict | undefined {
  const [staff, quota] = [ledger.item('staff')?.figures.final?.[0], ledger.item('establishment')?.figures.final?.[0]]
  if (!staff || !quota || staff.blank || quota.blank) return undefined
  const over = staff.value.gt(quota.value)
  return { holds: within !== over, facts: [staff.fact, quota.fact], subject: staff.fact.label }
}

function clauseText(text: string, tokens: readonly Token[], index: number): string {
  let start = (tokens[index] as Token).start
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at] as Token
    if (token.type === 'break' && token.level !== 'list') break
    start = token.start
  }
  return text.slice(start, Math.min((tokens[index] as Token).end + 8, text.length))
}
