/** A run of text that both versions have, that only the old has, or that only the new has. */
export interface Change {
  kind: 'same' | 'removed' | 'added'
  text: string
  /** Where it starts in the version that has it; in the new one where both have. */
  start: number
}

/** What became of a text, sentence by sentence: the longest sequence of sentences that both have stays. */
export function diffSentences(before: string, after: string): Change[] {
  const [old, fresh] = [sentences(before), sentences(after)]
  const longest = table(old, fresh)
  const changes: Change[] = []
  const starts = { before: 0, after: 0 }
  const add = (kind: Change['kind'], text: string) => {
    const start = kind === 'removed' ? starts.before : starts.after
    if (kind !== 'added') starts.before += text.length
    if (kind !== 'removed') starts.after += text.length
    const last = changes.at(-1)
    if (last?.kind === kind) last.text += text
    else changes.push({ kind, text, start })
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    const [removed, added] = [old[i], fresh[j]]
    if (removed !== undefined && removed === added) {
      add('same', removed)
      i++
      j++
    } else if (
      added === undefined ||
      (removed !== undefined && at(longest, i + 1, j) >= at(longest, i, j + 1))
    ) {
      add('removed', removed ?? '')
      i++
    } else {
      add('added', added)
      j++
    }
  }
  return changes
}

/** Sentences with their full stops, and the ends of lines by themselves. */
export function sentences(text: string): string[] {
  return text.match(/[^。！？；\n]+[。！？；]*|[。！？；]+|\n/g) ?? []
}

/** How many sentences the two have in common from each pair of places on. */
function table(old: readonly string[], fresh: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1))
  for (let i = old.length - 1; i >= 0; i--) {
    const row = rows[i] as Uint16Array
    for (let j = fresh.length - 1; j >= 0; j--) {
      row[j] =
        old[i] === fresh[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  }
  return rows
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}
