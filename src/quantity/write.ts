import { type Decimal, round } from './decimal.ts'

/** How figures are written in reports: money with two decimals, 1161.77. */
export function writeAmount(value: Decimal): string {
  return round(value, 2).toFixed(2)
}

/** A percentage with at most two decimals, without idle zeros: 91.96%, 100%. */
export function writePercentage(value: Decimal): string {
  return `${round(value, 2).toFixed()}%`
}

/** A plain decimal without idle zeros or exponent. */
export function writePlain(value: Decimal): string {
  return value.toFixed()
}
