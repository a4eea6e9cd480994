import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FakeScript } from './fake-model.ts'

const folder = join(import.meta.dirname, '../fixtures/replies')

/** A reply as a capable model would write it; one with a fault, with a word of what it is to be told. */
export interface RecordedReply {
  fault?: string
  told?: string
  reply: unknown
}

/** Submissions of the corpus for which there are replies. */
export const recordedNames: string[] = readdirSync(folder)

/** The replies for a submission by section, in the order in which they are given. */
export function recordedReplies(name: string): Record<string, RecordedReply[]> {
  return Object.fromEntries(
    readdirSync(join(folder, name)).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as RecordedReply[],
    ]),
  )
}

/** Gives each section's replies one after the other. */
export function replay(replies: Readonly<Record<string, readonly RecordedReply[]>>): FakeScript {
  return ({ section, attempt }) => {
    const recorded = replies[section.replaceAll('_', '-')]?.[attempt]
    return recorded ? { reply: recorded.reply } : { status: 500 }
  }
}
