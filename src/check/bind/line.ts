import type { Token } from '../../prose/index.ts'
import { type Context, endParagraph, type Mention } from '../context/context.ts'
import { tableColumns } from './table.ts'

/** Longest heading, in characters. */
const HEADING = 40
const BARE_HEADING = 24

/** A heading's line sets the subject of what follows; a line of cells reads the table on; any other ends a paragraph. */
export function onLineEnd(context: Context, tokens: readonly Token[], index: number, text: string) {
  let first = index
  while (first > 0 && !isLineEnd(tokens[first - 1] as Token)) first--
  const line = tokens.slice(first, index)
  const cells = line.some((token) => isBreak(token, 'cell'))
  const quantities = line.some(({ type }) => type === 'quantity')
  const heading = !cells && !quantities && line.length > 0 && isHeading(line)
  const subject = context.first ?? context.before[0]
  if (cells && !quantities) {
    context.table = tableColumns(line)
    context.columnFigures = new Map()
  } else if (!cells) context.table = undefined
  context.cell = 0
  // A table, and the line that announces it, speak of the same project.
  const { project, before } = context
  endParagraph(context)
  if (project && !heading && (cells || isBreak(line.at(-1), 'colon'))) {
    context.project = project
    context.before = before
  }
  if (!heading) {
    context.project ??= projectOf(context.heading)
    return
  }
  context.heading = undefined
  // 1. and (1) head a paragraph, 一、 and （一） a section.
  const arabic = /[0-9]/.test(text.slice(line[0]?.start, line[0]?.end))
  if (subject && arabic && line[0]?.type === 'structural') context.before = [subject]
  else if (subject) context.heading = subject
  context.project = projectOf(context.heading ?? context.before[0])
}

/** Key of the one project that a heading is about. */
function projectOf(mention: Mention | undefined): string | undefined {
  const [item] = mention?.items ?? []
  return mention?.items.length === 1 && item?.kind === 'project' ? item.project : undefined
}

/** “（二）三公经费情况。”, or a short line of words alone. */
function isHeading(line: readonly Token[]): boolean {
  const start = line[0] as Token
  const length = (line.at(-1)?.end ?? 0) - start.start
  const numbered = start.type === 'structural' && start.reason === 'numbering'
  const body = numbered ? line.slice(0, -1) : line
  const broken = body.some((token) =>
    (numbered ? ['sentence', 'semicolon'] : ['sentence', 'clause', 'semicolon']).some((level) =>
      isBreak(token, level),
    ),
  )
  // （三）隐患整治：路上的事 is headed, “下列顺序说明：” only leads over.
  const led = isBreak(line.at(-1), 'colon') || (!numbered && line.some((token) => isBreak(token, 'colon')))
  return !broken && !led && length <= (numbered ? HEADING : BARE_HEADING)
}

function isBreak(token: Token | undefined, level: string): boolean {
  return token?.type === 'break' && token.level === level
}

function isLineEnd(token: Token): boolean {
  return isBreak(token, 'paragraph')
}
