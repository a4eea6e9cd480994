/** Places of equal elements in two lists. */
export type Pair = readonly [one: number, other: number]

/** Stretches of two lists that lie between aligned elements: `from` to before `to`. */
export interface Gap {
  one: { from: number; to: number }
  other: { from: number; to: number }
}

/**
 * The longest alignment of two lists, after Myers' greedy algorithm: time and memory grow with the square of how many
 * elements differ, so where that is more than `most` there is none.
 */
export function align(one: readonly string[], other: readonly string[], most: number): Pair[] | undefined {
  const reached: Int32Array[] = []
  let furthest = new Int32Array(0)
  for (let edits = 0; edits <= most; edits++) {
    // At index i how far the first list is reached on the diagonal 2i − edits.
    const next = new Int32Array(edits + 1)
    for (let index = 0; index <= edits; index++) {
      const diagonal = 2 * index - edits
      let x = edits === 0 ? 0 : stepTo(furthest, index, edits)
      let y = x - diagonal
      while (x < one.length && y < other.length && one[x] === other[y]) {
        x++
        y++
      }
      next[index] = x
      if (x >= one.length && y >= other.length) return retrace(reached, [one.length, other.length])
    }
    reached.push(next)
    furthest = next
  }
  return undefined
}

/** How far along the first list the better of the two neighbours comes: by an addition, or by a removal. */
function stepTo(furthest: Int32Array, index: number, edits: number): number {
  const added = index < edits ? (furthest[index] as number) : -1
  const removed = index > 0 ? (furthest[index - 1] as number) + 1 : -1
  return Math.max(added, removed)
}

/** From the ends of both lists back to their beginnings, noting every step along which they are equal. */
function retrace(reached: readonly Int32Array[], [oneEnd, otherEnd]: Pair): Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [oneEnd, otherEnd]
  for (let edits = reached.length; edits >= 0; edits--) {
    const index = (x - y + edits) / 2
    const before = reached[edits - 1]
    const begun = before ? stepTo(before, index, edits) : 0
    while (x > begun) {
      x--
      y--
      pairs.push([x, y])
    }
    if (!before) break
    if (index < edits && before[index] === begun) y--
    else x--
  }
  return pairs.reverse()
}

/** What two lists of these lengths have between the pairs, in order; a gap may be empty on one side. */
export function gapsOf(pairs: readonly Pair[], oneLength: number, otherLength: number): Gap[] {
  const gaps: Gap[] = []
  let [one, other] = [0, 0]
  for (const [x, y] of [...pairs, [oneLength, otherLength] as const]) {
    if (x > one || y > other) gaps.push({ one: { from: one, to: x }, other: { from: other, to: y } })
    one = x + 1
    other = y + 1
  }
  return gaps
}
