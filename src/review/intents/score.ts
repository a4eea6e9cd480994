import type { Indicator, LedgerItem } from '../../facts/index.ts'
import type { Asked } from '../asked.ts'
import { known, nameOf, writtenAs } from '../figures.ts'
import { indicatorName, scoreWordings } from '../indicators.ts'
import { defineIntent, type Source } from '../intent.ts'
import { projectsOf } from '../items.ts'
import { type Statement, statement } from '../reply.ts'
import { verdict } from '../yes-no.ts'

/** 得分是多少, 扣了多少分, 哪里扣分. */
export default defineIntent({
  id: 'score',
  recognises: ({ things, wants, meanings }) =>
    things.every(({ items }) => items.every(({ kind }) => kind === 'score' || kind === 'project')) &&
    (wants.has('score') ||
      wants.has('lost-points') ||
      meanings.has('deduct') ||
      things.some(({ items }) => items[0]?.kind === 'score')),
  answer(asked, source) {
    const scores = scoresAsked(asked, source)
    const lost = asked.wants.has('lost-points') || asked.meanings.has('deduct')
    const full = asked.meanings
      .get('claim')
      ?.some((one) => one.kind === 'claim' && one.claim === 'full-marks')
    const whole = scores[0] && gapOf(source, scores[0])
    const lead = verdict(
      asked,
      whole ? (full ? !whole.gt('0') : lost ? whole.gt('0') : undefined) : undefined,
    )
    const totals = scores.map((item, index) => totalOf(source, item, index === 0 ? lead : ''))
    const details = lost ? scores.flatMap((item) => deductions(source, item)) : []
    return scores.length > 0 ? [...totals, ...details] : undefined
  },
})

function scoresAsked(asked: Asked, source: Source): LedgerItem[] {
  const { ledger } = source
  const items = asked.things.flatMap(({ items: meant }) => meant)
  const projects = asked.eachProject ? projectsOf(source) : items.filter(({ kind }) => kind === 'project')
  if (projects.length > 0)
    return projects.flatMap(({ project }) => (project && ledger.item(`${project}.total-score`)) || [])
  const named = items.filter(({ kind, figures }) => kind === 'score' && figures.final)
  const total = ledger.item(asked.meanings.has('rate') ? 'execution-score' : 'total-score')
  return named.length > 0 ? named : total ? [total] : []
}

function tableOf({ project }: LedgerItem): string {
  return project ?? 'overall'
}

function pointsOf({ ledger }: Source, item: LedgerItem) {
  if (item.id === 'total-score') return ledger.figure('overall.total.points')
  return item.id === 'execution-score' ? ledger.figure('overall.funds.points') : known(item, 'target')
}

function gapOf(source: Source, item: LedgerItem) {
  const [points, score] = [pointsOf(source, item), known(item, 'final')]
  return points && score && !points.blank && !score.blank ? points.value.minus(score.value) : undefined
}

function totalOf(source: Source, item: LedgerItem, lead: string): Statement {
  const { ledger } = source
  const [points, score] = [pointsOf(source, item), known(item, 'final')]
  const whole = item.project ? `${ledger.item(item.project)?.label ?? ''}的` : ''
  const name = nameOf(ledger, item).replace(whole, '')
  const label = item.label.startsWith(ledger.item(item.project ?? '')?.label ?? '▢')
    ? item.label
    : `${whole}${name}`
  if (!score || score.blank) return statement(`${lead}${label}未填列。`, [score])
  const gap = gapOf(source, item)
  const lost = gap?.gt('0') ? `，扣${writtenAs(gap, '分')}` : gap ? '，没有扣分' : ''
  const said = `${lead}${label}${writtenAs(score.value, '分')}`
  return statement(
    [
      `${said}${points ? `，满分${writtenAs(points.value, '分')}` : ''}${lost}。`,
      `${said}${lost}。`,
      `${said}。`,
    ],
    [...levelCells(source, item), score, points],
  )
}

/** The lines of a table, or of one of its levels, where points were lost; of the table, the execution rate's too. */
function deductions(source: Source, item: LedgerItem): Statement[] {
  const { ledger } = source
  const table = tableOf(item)
  const whole = item.id.endsWith('total-score')
  const rows = ledger.indicators.filter(
    (row) =>
      row.table === table &&
      row.points &&
      row.score?.lt(row.points) &&
      (whole || (item.id !== 'execution-score' && item.id === `${table}.${levelOf(row)}.score`)),
  )
  const [points, score] = [ledger.figure(`${table}.funds.points`), ledger.figure(`${table}.funds.score`)]
  const owner = ledger.item(table)?.label ?? ''
  const execution =
    whole && points && score && !points.blank && !score.blank && score.value.lt(points.value)
      ? [
          statement(
            [
              `${owner}预算执行率得分${writtenAs(score.value, '分')}，扣${writtenAs(points.value.minus(score.value), '分')}。`,
              `${owner}执行率得${writtenAs(score.value, '分')}。`,
            ],
            [score, points],
          ),
        ]
      : []
  return [
    ...execution,
    ...rows.map((row) =>
      statement(
        scoreWordings(row).map((words) => `${indicatorName(source, row)}${words}。`),
        [ledger.fact(`${row.id}.score`), ledger.fact(`${row.id}.points`)],
      ),
    ),
  ]
}

/** The cells that a level's score adds up. */
function levelCells({ ledger }: Source, item: LedgerItem) {
  const table = tableOf(item)
  return ledger.indicators
    .filter((row) => row.table === table && item.id === `${table}.${levelOf(row)}.score`)
    .map(({ id }) => ledger.fact(`${id}.score`))
}

/** A first-level heading without its points, as the ledger's level scores are named. */
function levelOf({ level1 }: Indicator): string {
  return level1.replace(/[（(].*$/, '')
}
