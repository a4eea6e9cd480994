import type { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import * as z from 'zod'
import objectFile from '../../prompts/ways/object.md'
import toolFile from '../../prompts/ways/tool.md'
import { fillPrompt, readPrompt } from './prompt-file.ts'
import type { Call, Way } from './types.ts'

const object = readPrompt(objectFile)
const tool = readPrompt(toolFile)

type ChatModel = ReturnType<ReturnType<typeof createOpenAICompatible>['chatModel']>
type Options = Parameters<ChatModel['doGenerate']>[0]
type JsonSchema = Extract<Options['responseFormat'], { type: 'json' }>['schema']

/** A call as the client takes it, its schema carried in the endpoint's way. */
export function requestOf<Reply>(call: Call<Reply>, way: Way): Options {
  const schema = plainSchema(call.schema)
  const inPrompt = way === 'object' || way === 'prompt'
  const instructions = inPrompt
    ? `${call.instructions}\n\n${fillPrompt(object.body, { schema: JSON.stringify(schema) })}`
    : call.instructions
  return {
    prompt: [
      { role: 'system', content: instructions },
      ...call.messages.map(({ role, content }) => ({
        role,
        content: [{ type: 'text' as const, text: content }],
      })),
    ],
    maxOutputTokens: call.maxTokens,
    ...wayOptions(call.name, schema, way),
  }
}

function wayOptions(name: string, schema: JsonSchema, way: Way): Partial<Options> {
  switch (way) {
    case 'schema':
      return { responseFormat: { type: 'json', schema, name } }
    case 'object':
      return { responseFormat: { type: 'json' } }
    case 'tool':
      return {
        tools: [{ type: 'function', name, description: tool.body, inputSchema: schema ?? {} }],
        toolChoice: { type: 'tool', toolName: name },
      }
    default:
      return {}
  }
}

/** What every endpoint's strict schemas know; lengths and bounds are for the validation that follows. */
const known = [
  'type',
  'properties',
  'required',
  'items',
  'enum',
  'const',
  'additionalProperties',
  'description',
  'anyOf',
]

function plainSchema(schema: z.ZodType): JsonSchema {
  return plain(z.toJSONSchema(schema, { reused: 'inline' })) as JsonSchema
}

function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => known.includes(key))
      .map(([key, value]) => [key, key === 'properties' ? eachOf(value) : plain(value)]),
  )
}

/** Names of properties are the schema's own, whatever they are. */
function eachOf(properties: object): object {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plain(value)]))
}
