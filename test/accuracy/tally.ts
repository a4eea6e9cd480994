/** How many there are, how many of them came out as they ought to, and the others. */
export interface Tally {
  total: number
  good: number
  misses: string[]
}

export function tally(): Tally {
  return { total: 0, good: 0, misses: [] }
}

export function count(into: Tally, good: boolean, miss?: () => string) {
  into.total++
  if (good) into.good++
  else if (miss) into.misses.push(miss())
}

/** In per cent, rounded down to two decimals: what is printed is never better than what is reached. */
export function share({ good, total }: Tally): number {
  return Math.floor((good * 10_000) / total) / 100
}
