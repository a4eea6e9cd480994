/** How often a property is tried: as often as `npm run fuzz` says, else a number that CI has time for. */
export function runs(few: number): { numRuns: number } {
  return { numRuns: Number(process.env.RUNS) || few }
}
