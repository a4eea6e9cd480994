/** How often a property is tried: as often as `npm run fuzz` says, else a number that CI has time for. */
export function runs(few: number): { numRuns: number } {
  return { numRuns: Number(process.env.RUNS) || few }
}

/** How long a property that is slow to try may take, in milliseconds; as long as it does, where more tries were asked for. */
export const patience = process.env.RUNS ? 0 : 60_000
