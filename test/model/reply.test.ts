import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ModelFailure } from '../../src/model/index.ts'
import { readReply } from '../../src/model/reply.ts'

const schema = z.strictObject({ text: z.string() })

function read(written: string): unknown {
  try {
    return readReply(written, schema)
  } catch (error) {
    if (error instanceof ModelFailure) return error.code
    throw error
  }
}

const right = '{"text":"编制{46}人"}'

describe('a reply', () => {
  it.each([
    [right],
    [`\n${right}  `],
    [`好的：${right}。`],
    [`{注意}：${right}`],
    [`\`\`\`json\n${right}\n\`\`\``],
    [`说明\n\`\`\`\n${right}\n\`\`\`\n完毕`],
    [`<think>{"text":1}</think>\n${right}`],
    [`先想。</think>${right}`],
    [`{"other":1} ${right}`],
    ['{"text":"编制{46}人"} 与 {"text":"别的"}'],
  ])('%j is read', (written) => expect(read(written)).toEqual({ text: '编制{46}人' }))

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['<think>没有结果', 'empty'],
    ['好的', 'not-json'],
    [right.slice(0, -3), 'not-json'],
    ['null', 'wrong-shape'],
    ['[]', 'wrong-shape'],
    ['{"text":1}', 'wrong-shape'],
    ['{"text":"a","more":1}', 'wrong-shape'],
    [`${right.slice(0, -1)},"__proto__":{}}`, 'wrong-shape'],
  ])('%j is not', (written, code) => expect(read(written)).toBe(code))

  it('says what is wrong with it, by place', () => {
    expect(() => readReply('{"text":1}', schema)).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ wrong: [expect.stringContaining('JSON 的 text ')] }),
      }),
    )
  })

  it('is never a surprise, and never takes long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', 'a', '`', '\n', '<think>', '</think>') }),
        (text) => {
          expect(typeof read(text)).toBe('string')
        },
      ),
    )
    const started = Date.now()
    for (const one of ['{', '}', '"', '{"', '```json\n']) read(one.repeat(500_000 / one.length))
    expect(Date.now() - started).toBeLessThan(3_000)
  })
})
