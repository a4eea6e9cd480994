/**
 * Reports of the corpus, in which every quantity and every claim is labelled: `[1161.77万元]{s}` and so on. Labels: s
 * states a fact, d follows by a formula, x contradicted (with the reason), u unsupported, cs and cx claims in words.
 */
export interface Label {
  start: number
  end: number
  text: string
  kind: 's' | 'd' | 'x' | 'u' | 'cs' | 'cx'
  note: string
}

export interface LabelledReport {
  hand: string
  text: string
  labels: Label[]
}

const mark = /\[([^[\]]+)\]\{(cs|cx|s|d|x|u)(?::\s*([^}]*))?\}/g

/** Reads a labelled report: front matter, then the text with its marks taken out. */
export function readLabelledReport(source: string): LabelledReport {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(source)
  const hand = /hand:\s*(\S+)/.exec(front?.[1] ?? '')?.[1] ?? ''
  const body = source.slice(front?.[0].length ?? 0)
  let text = ''
  let from = 0
  const labels: Label[] = []
  for (const match of body.matchAll(mark)) {
    text += body.slice(from, match.index)
    const [whole, inner = '', kind, note = ''] = match
    labels.push({
      start: text.length,
      end: text.length + inner.length,
      text: inner,
      kind: kind as Label['kind'],
      note,
    })
    text += inner
    from = match.index + whole.length
  }
  return { hand, text: text + body.slice(from), labels }
}
