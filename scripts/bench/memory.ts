import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** MB of heap that is held after so many calls, at ten points of the way, garbage collected before each look. */
export function heapOver(times: number, run: () => unknown): number[] {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  return Array.from({ length: 10 }, () => {
    for (let time = 0; time < times / 10; time++) run()
    collect()
    return process.memoryUsage().heapUsed / 1024 / 1024
  })
}
