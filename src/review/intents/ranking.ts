import { changeRate, difference, type Figure, type LedgerItem, ratio } from '../../facts/index.ts'
import type { Asked } from '../asked.ts'
import { figuresIn, filled, known, nameOf } from '../figures.ts'
import { indicatorStatement } from '../indicators.ts'
import { defineIntent, type Source } from '../intent.ts'
import { itemsAsked, projectsOf } from '../items.ts'
import { type Reply, type Statement, statement } from '../reply.ts'
import { adjustmentOf } from './adjustment.ts'
import { againstBudget } from './budget.ts'
import { againstPrior } from './change.ts'
import { valueStatements } from './value.ts'

/** What things are ordered by, and the sentence that gives it for one of them. */
interface Metric {
  name: string
  of(item: LedgerItem): Figure | undefined
  say(item: LedgerItem): Statement | undefined
}

/** 哪个项目执行率最低, 金额最大, 调整最大, 哪项超支最多. */
export default defineIntent({
  id: 'ranking',
  recognises: ({ wants, figures, meanings }) =>
    wants.has('highest') ||
    wants.has('lowest') ||
    (figures.length > 0 && wants.has('which') && meanings.has('countable')),
  answer(asked, source) {
    const counted = asked.meanings.get('countable')?.find((one) => one.kind === 'countable')
    if (counted?.kind === 'countable' && counted.of === 'indicators') return indicatorRanking(asked, source)
    const metric = metricOf(asked, source)
    const ranked = candidates(asked, source)
      .flatMap((item) => {
        const figure = metric.of(item)
        return figure ? [{ item, value: figure.value }] : []
      })
      .sort((a, b) => (asked.wants.has('lowest') ? a.value.cmp(b.value) : b.value.cmp(a.value)))
    const [first] = ranked
    if (!first) return undefined
    const best = ranked.filter(({ value }) => value.eq(first.value))
    const same = best.length === ranked.length && best.length > 1
    const ordered = asked.wants.has('highest') || asked.wants.has('lowest')
    const names = best.map(({ item }) => nameOf(source.ledger, item)).join('、')
    const order = asked.wants.has('lowest') ? '最低' : '最高'
    return [
      statement(
        !ordered
          ? `各项的${metric.name}由高到低为：`
          : same
            ? `各项的${metric.name}相同。`
            : `${metric.name}${order}的是${names}。`,
        [],
      ),
      ...ranked.slice(0, 12).flatMap(({ item }) => metric.say(item) ?? []),
    ]
  },
})

function candidates(asked: Asked, source: Source): LedgerItem[] {
  const items = itemsAsked(asked, source)
  const [only] = items
  if (items.length > 1) return items
  if (only && only.id !== 'projects' && only.kind !== 'project') {
    const parts = source.ledger.items.filter(({ whole }) => whole === only.id)
    return parts.length > 1 ? parts : items
  }
  const money = source.ledger.items.filter(
    ({ kind, unit, oneBudget }) => kind === 'form' && unit === '万元' && oneBudget,
  )
  return asked.meanings.has('countable') || asked.eachProject || only
    ? projectsOf(source)
    : [...money, ...projectsOf(source)]
}

function metricOf(asked: Asked, source: Source): Metric {
  const { meanings, wants, columns } = asked
  const budget = (item: LedgerItem) => (item.oneBudget ? known(item, 'initial') : known(item, 'full-year'))
  if (meanings.has('rate'))
    return {
      name: '预算执行率',
      of: (item) => pair(known(item, 'final'), budget(item), ratio),
      say: (item) => againstBudget(asked, source, item)[0],
    }
  if (meanings.has('adjust') || wants.has('adjust'))
    return {
      name: '预算调整幅度',
      of: (item) => size(pair(filled(item, 'full-year'), filled(item, 'initial'), changeRate)),
      say: (item) => adjustmentOf(source, item),
    }
  if (wants.has('over') || meanings.has('balance'))
    return {
      name: meanings.get('balance')?.some((one) => one.kind === 'balance' && one.sign === 1)
        ? '结余'
        : '超出预算的金额',
      of: (item) => {
        const gap = pair(known(item, 'final'), budget(item), difference)
        const left = meanings.get('balance')?.some((one) => one.kind === 'balance' && one.sign === 1)
        return gap && left ? { ...gap, value: gap.value.neg() } : gap
      },
      say: (item) => againstBudget(asked, source, item)[0],
    }
  if (meanings.has('direction') || meanings.has('compare') || wants.has('compare')) {
    const fall = meanings.get('direction')?.some((one) => one.kind === 'direction' && one.sign === -1)
    return {
      name: fall ? '比上年减少的金额' : '比上年增加的金额',
      of: (item) => {
        const change = pair(known(item, 'final'), filled(item, 'prior'), difference)
        return change && fall ? { ...change, value: change.value.neg() } : change
      },
      say: (item) => againstPrior(asked, source, item),
    }
  }
  const named = columns.some(({ stage, period }) => stage || period === 'prior')
  return {
    name: '金额',
    of: (item) =>
      figuresIn(item, named ? columns : [{ stage: 'final' }]).find(({ figure }) => !figure.blank)?.figure,
    say: (item) =>
      valueStatements(named ? asked : { ...asked, columns: [{ stage: 'final' }] }, source, item)[0],
  }
}

function pair(
  first: Figure | undefined,
  second: Figure | undefined,
  formula: (first: Figure, second: Figure) => Figure | undefined,
): Figure | undefined {
  return first && second ? formula(first, second) : undefined
}

function size(figure: Figure | undefined): Figure | undefined {
  return figure && { ...figure, value: figure.value.abs() }
}

/** Indicators by the points that they lost; those that lost none are left out. */
function indicatorRanking(asked: Asked, source: Source): Reply | undefined {
  const tables = asked.attachments
  const rows = source.ledger.indicators
    .filter(
      ({ table, points, score }) =>
        (tables.length === 0 || tables.includes(table)) && points && score?.lt(points),
    )
    .sort((a, b) =>
      b.points && b.score && a.points && a.score ? b.points.minus(b.score).cmp(a.points.minus(a.score)) : 0,
    )
  if (rows.length === 0) return [statement('各项指标的自评得分都等于分值，没有扣分。', [])]
  return [
    statement('扣分的指标由多到少为：', []),
    ...rows.slice(0, 12).map((row) => indicatorStatement(source, row)),
  ]
}
