import type { Ledger } from '../../src/facts/index.ts'
import { fold } from '../../src/quantity/index.ts'
import { quantityIn } from './statement.ts'

/**
 * The check that asks no more than whether the number occurs: in the tables as written, or as the value that it writes
 * (1.16亿元 is 11600, 三十二 is 32).
 */
export function occursInTables(ledger: Ledger): (text: string) => boolean {
  const numbers = new Set<string>()
  for (const { text } of ledger.cells.values())
    for (const [number] of fold(text)
      .replace(/[,，](?=\d{3})/g, '')
      .matchAll(/\d+(?:\.\d+)?/g))
      numbers.add(plain(number))
  return (text) => {
    const quantity = quantityIn(text)
    if (!quantity) return false
    const value = quantity.value.abs()
    return numbers.has(value.toFixed()) || numbers.has(value.times(quantity.unit.factor).toFixed())
  }
}

function plain(number: string): string {
  return number.includes('.') ? number.replace(/\.?0+$/, '') : number
}
