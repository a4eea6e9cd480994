import type { CheckedClaim, CheckedQuantity, Reading as WrittenReading } from '../../schemas/check-result.ts'
import { type Ledger, stageName } from '../facts/index.ts'
import type { JudgedClaim } from './claims/reader.ts'
import type { Reading } from './context/readings.ts'
import type { Judgement } from './judge/judge.ts'
import {
  claimMessage,
  consequenceMessage,
  contradictionMessage,
  unsupportedMessage,
  writeExpected,
} from './messages.ts'

/** A judged quantity as the outside sees it. */
export function writeQuantity(
  ledger: Ledger,
  whole: string,
  judgement: Judgement,
  cause?: Judgement,
): CheckedQuantity {
  const { bound, status, reading, facts } = judgement
  const { start, end } = bound
  const text = whole.slice(start, end)
  const quantity: CheckedQuantity = { start, end, text, status, facts }
  if (reading) {
    quantity.reading = writeReading(ledger, reading)
    if (reading.figure.fact.formula) quantity.formula = reading.figure.fact.formula
  }
  if (status === 'contradicted' && reading) {
    quantity.expected = writeExpected(reading)
    quantity.message = contradictionMessage(ledger, text, judgement)
    if (cause) quantity.message += consequenceMessage(whole.slice(cause.bound.start, cause.bound.end))
  } else if (status === 'unsupported') quantity.message = unsupportedMessage(text)
  return quantity
}

/** How a quantity was read: whose figure, which, of when. */
function writeReading(ledger: Ledger, { item, stage, figure, measure }: Reading): WrittenReading {
  const written: WrittenReading = { subject: ledger.unit, measure }
  const project = item?.project ? ledger.item(item.project) : undefined
  if (project) written.subject = project.label
  const period = figure.fact.period ?? (stage ? stageName(stage) : undefined)
  if (period) written.period = period
  return written
}

/** A judged claim as the outside sees it. */
export function writeClaim(whole: string, claim: JudgedClaim): CheckedClaim {
  const { start, end, facts } = claim
  const text = whole.slice(start, end)
  const checked: CheckedClaim = {
    start,
    end,
    text,
    status: claim.holds ? 'supported' : 'contradicted',
    facts,
  }
  if (!claim.holds) checked.message = claimMessage(text, claim)
  return checked
}
