import { type Decimal, decimal } from '../quantity/index.ts'
import type { ModelSettings, Usage } from './types.ts'

/** What a task may use up, all its calls together. */
export interface BudgetLimits {
  tokens: number
  /** In the currency of the prices; a decimal string. Without one, money is not counted. */
  cost?: string
}

/** Sums up what calls use; lets none begin that could go beyond. */
export interface Budget {
  /** Sets aside what a call may use at most. Undefined where that is not there any more. */
  reserve(most: Usage): Reservation | undefined
  used(): Usage
}

export interface Reservation {
  /** Puts what the call used in the place of what was set aside. */
  settle(used: Usage): void
}

export function openBudget(limits: BudgetLimits, prices: ModelSettings['prices']): Budget {
  const spent: Usage = { input: 0, output: 0 }
  const add = ({ input, output }: Usage, sign: 1 | -1) => {
    spent.input += sign * input
    spent.output += sign * output
  }
  const total: Usage = { input: 0, output: 0 }
  return {
    reserve(most) {
      const after = { input: spent.input + most.input, output: spent.output + most.output }
      if (after.input + after.output > limits.tokens) return undefined
      if (limits.cost !== undefined && prices && costOf(after, prices).gt(limits.cost)) return undefined
      add(most, 1)
      return {
        settle(used) {
          add(most, -1)
          add(used, 1)
          total.input += used.input
          total.output += used.output
        },
      }
    },
    used: () => ({ ...total }),
  }
}

/** What tokens cost: prices are for a million of them. */
export function costOf({ input, output }: Usage, prices: NonNullable<ModelSettings['prices']>): Decimal {
  const million = decimal('1000000')
  return decimal(prices.input)
    .times(decimal(String(input)))
    .plus(decimal(prices.output).times(decimal(String(output))))
    .div(million)
}
