/** Lets so many tasks run at a time; the others wait in the order of their coming. */
export function createGate(width: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      // The place is handed on; only when nobody waits does it become free.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
