/** Milliseconds that a call takes when warm: the median of so many, after a quarter as many to warm up. */
export function median(times: number, run: () => unknown): number {
  for (let time = 0; time < times / 4; time++) run()
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return middle(taken)
}

export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

export const ms = (value: number): string => (value < 10 ? value.toPrecision(3) : value.toFixed(0))
