import type * as z from 'zod'
import { ModelFailure } from './failure.ts'

/** Objects looked for in prose, and complaints handed back. */
const MOST_CANDIDATES = 20
const MOST_ISSUES = 8

/**
 * Reads what a model wrote as JSON of a schema: bare, behind its thoughts, in a Markdown fence or amid prose. Wherever
 * it was found, the schema has the last word. Throws ModelFailure with what the model may be told.
 */
export function readReply<Reply>(written: string, schema: z.ZodType<Reply>): Reply {
  const text = withoutThoughts(written).trim()
  if (text === '') throw new ModelFailure('empty', { wrong: ['没有返回内容。'] })
  let issues: string[] | undefined
  for (const candidate of candidates(text)) {
    const value = parse(candidate)
    if (value === undefined) continue
    const result = schema.safeParse(value)
    if (result.success) return result.data
    issues ??= result.error.issues
      .slice(0, MOST_ISSUES)
      .map(({ path, message }) => `JSON 的 ${path.join('.') || '最外层'} 不符合要求的结构：${message}`)
  }
  if (issues) throw new ModelFailure('wrong-shape', { said: text, wrong: issues })
  throw new ModelFailure('not-json', { said: text, wrong: ['返回的内容不是完整的 JSON。'] })
}

/** Reasoning models put their thoughts before the answer; thoughts without an end have no answer behind them. */
function withoutThoughts(text: string): string {
  const end = text.lastIndexOf('</think>')
  if (end >= 0) return text.slice(end + '</think>'.length)
  return /^\s*<think>/.test(text) ? '' : text
}

function* candidates(text: string): Generator<string> {
  yield text
  for (const [, fenced = ''] of text.matchAll(/```(?:json)?\s*\n([\s\S]*?)```/gi)) yield fenced
  let from = text.indexOf('{')
  for (let found = 0; from >= 0 && found < MOST_CANDIDATES; found++) {
    const end = objectEnd(text, from)
    if (end !== undefined) yield text.slice(from, end)
    from = text.indexOf('{', end ?? from + 1)
  }
}

/** Where the object that starts here ends, braces within strings left out of account. */
function objectEnd(text: string, start: number): number | undefined {
  let depth = 0
  let quoted = false
  for (let index = start; index < text.length; index++) {
    const character = text[index]
    if (quoted) {
      if (character === '\\') index++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return index + 1
  }
  return undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
