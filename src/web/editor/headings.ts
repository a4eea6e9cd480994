import type { Extension } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import { reportTitleWords } from '../../form/index.ts'

const heading = Decoration.line({ class: 'line-heading' })
const subheading = Decoration.line({ class: 'line-subheading' })
const title = Decoration.line({ class: 'line-title' })

/** Sets headings off from the text, as the report's own numbering tells them. */
export function headingLines(): Extension {
  return ViewPlugin.fromClass(
    class {
      lines: DecorationSet

      constructor(view: EditorView) {
        this.lines = findHeadings(view)
      }

      update({ docChanged, viewportChanged, view }: ViewUpdate) {
        if (docChanged || viewportChanged) this.lines = findHeadings(view)
      }
    },
    { decorations: ({ lines }) => lines },
  )
}

function findHeadings(view: EditorView): DecorationSet {
  const found = []
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at)
      const kind = kindOf(line.text, line.number)
      if (kind) found.push(kind.range(line.from))
      at = line.to + 1
    }
  }
  return Decoration.set(found)
}

function kindOf(text: string, number: number): Decoration | undefined {
  if (text.length > 60 || /[。；]/.test(text)) return undefined
  if (/^\s*[一二三四五六七八九十]{1,3}、/.test(text)) return heading
  if (/^\s*[（(][一二三四五六七八九十]{1,3}[）)]/.test(text)) return subheading
  if (number <= 3 && reportTitleWords.some((words) => text.trim().endsWith(words))) return title
  return undefined
}
