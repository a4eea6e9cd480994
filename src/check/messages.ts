import type { Ledger } from '../facts/index.ts'
import { round, writeAmount, writePercentage } from '../quantity/index.ts'
import type { JudgedClaim } from './claims/reader.ts'
import { isDerived, type Reading } from './context/readings.ts'
import { agrees } from './judge/agree.ts'
import type { Judgement } from './judge/judge.ts'

/** The words in which the checker tells a 填表人 what is written, what the tables say and where, and what to write. */

export function contradictionMessage(ledger: Ledger, text: string, judgement: Judgement): string {
  const { reading, bound } = judgement
  if (!reading) return unsupportedMessage(text)
  const expected = writeExpected(reading)
  const owner = ownerOf(ledger, judgement)
  const whose = owner ? `${text}是${owner}；` : ''
  const where = placeOf(reading)
  if (reading.direction && bound.quantity && sameMagnitude(judgement)) {
    return `“${text}”方向不符：${reading.measure}为${expected}${where}。请核实是增加还是减少。`
  }
  return `“${text}”与附表不符：${whose}${reading.measure}为${expected}${where}，请核实更正。`
}

export function unsupportedMessage(text: string): string {
  return `“${text}”在附表中找不到依据，请核实出处。`
}

export function claimMessage(text: string, claim: JudgedClaim): string {
  const figures = claim.facts
    .map((fact) => `${fact.label}${fact.value}${fact.value === '空白' ? '' : (fact.unit ?? '')}`)
    .join('，')
  return `“${text}”与附表不符：${claim.subject}，${figures || '附表所列与此相反'}。请核实更正。`
}

/** The figure as it should be written in the quantity's place. */
export function writeExpected({ figure, direction }: Reading): string {
  const unit = figure.fact.unit ?? ''
  const value = direction === undefined ? figure.value : figure.value.abs()
  const sign =
    direction !== undefined && figure.value.lt('0')
      ? '减少'
      : direction !== undefined && figure.value.gt('0')
        ? '增加'
        : ''
  if (unit === '%') return `${sign}${isDerived(figure) ? writePercentage(value) : `${value.toFixed()}%`}`
  if (unit === '万元') return `${sign}${writeAmount(value)}万元`
  return `${sign}${round(value, 2).toFixed()}${unit}`
}

function placeOf({ figure }: Reading): string {
  const { place, formula } = figure.fact
  if (place) return `（${place.attachment}·${place.row}·${place.column}）`
  return formula ? `（${formula}）` : ''
}

/** Whose number it is, if it is another cell's of the same unit: 1263.37万元 is the year-start budget. */
function ownerOf(ledger: Ledger, { bound, reading }: Judgement): string | undefined {
  if (!reading || bound.quantity.approximation) return undefined
  const unit = reading.figure.fact.unit
  let found: string | undefined
  for (const item of ledger.items) {
    for (const figures of Object.values(item.figures)) {
      for (const figure of figures) {
        if (
          figure.blank ||
          figure.value.eq('0') ||
          figure.fact.unit !== unit ||
          figure === reading.figure ||
          !agrees(bound.quantity, figure.value)
        )
          continue
        if (item.id === reading.item?.id) return figure.fact.label
        found ??= figure.fact.label
      }
    }
  }
  return unit === '%' ? undefined : found
}

function sameMagnitude({ bound, reading }: Judgement): boolean {
  return (
    reading !== undefined &&
    agrees({ ...bound.quantity, value: bound.quantity.value.abs() }, reading.figure.value.abs())
  )
}

/** Added to a figure that was worked out from a wrong one. */
export function consequenceMessage(cause: string): string {
  return `该数系由“${cause}”推得，更正后者时一并更正。`
}

/** Added to a wrong figure: what was worked out from it, and what it should be. */
export function consequencesMessage(whole: string, consequences: readonly Judgement[]): string {
  const listed = consequences.flatMap(({ bound, reading }) =>
    reading ? [`“${whole.slice(bound.start, bound.end)}”应为${writeExpected(reading)}`] : [],
  )
  return listed.length > 0 ? `由此推得的${listed.join('、')}，请一并更正。` : ''
}
