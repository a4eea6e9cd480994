import { afterEach, describe, expect, it } from 'vitest'
import { writeDraft } from '../../src/draft/index.ts'
import { openModel } from '../../src/model/index.ts'
import { type FakeModel, startFakeModel } from '../support/fake-model.ts'
import { type RecordedReply, recordedNames, recordedReplies, replay } from '../support/recorded-replies.ts'
import { readSubmission, sourceOf } from './submissions.ts'

/** The whole loop on prose as models write it: what is right comes through, what is wrong is named and goes back. */

let fake: FakeModel | undefined
afterEach(async () => fake?.close())

async function write(name: string, replies: Record<string, RecordedReply[]>) {
  fake = await startFakeModel(replay(replies))
  const draft = await writeDraft(sourceOf(readSubmission(name)), {
    writer: 'model',
    model: openModel({ baseURL: fake.baseURL, model: 'fake' }),
    limits: { retries: 0 },
  })
  return { draft, requests: fake.requests }
}

describe.each(recordedNames)('replies about %s', (name) => {
  const replies = recordedReplies(name)

  it('that are right come through at once, section by section', async () => {
    const only = (list: RecordedReply[]) => list.filter(({ fault }) => fault === undefined)
    const { draft, requests } = await write(
      name,
      Object.fromEntries(Object.entries(replies).map(([key, list]) => [key, only(list)])),
    )
    const said = requests.filter(({ attempt }) => attempt > 0).map(({ messages }) => messages.at(-1)?.content)
    expect(said).toEqual([])
    expect(draft.status).toBe('accepted')
    expect(
      draft.sections
        .filter(({ writer }) => writer === 'model')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(Object.keys(replies).sort())
  })

  it('that are wrong go back with what is wrong, and are repaired', async () => {
    const { draft, requests } = await write(name, replies)
    expect(draft.status).toBe('accepted')
    expect(draft.sections.filter(({ writer }) => writer === 'model')).toHaveLength(
      Object.keys(replies).length,
    )
    for (const [key, list] of Object.entries(replies))
      for (const [attempt, { fault, told }] of list.entries()) {
        if (fault === undefined) continue
        const next = requests.find(
          (request) => request.section.replaceAll('_', '-') === key && request.attempt === attempt + 1,
        )
        expect([key, fault, next?.messages.at(-1)?.content]).toEqual([
          key,
          fault,
          expect.stringContaining(told ?? ''),
        ])
      }
  })

  it('that stay wrong are the composer’s in the end', async () => {
    const wrong = Object.fromEntries(
      Object.entries(replies).map(([key, list]) => {
        const bad = list.filter(({ fault }) => fault !== undefined)
        return [key, bad.length > 0 ? [0, 1, 2].map((n) => bad[n % bad.length] as RecordedReply) : list]
      }),
    )
    const { draft } = await write(name, wrong)
    expect(draft.status).toBe('accepted')
    for (const [key, list] of Object.entries(wrong))
      if (list.some(({ fault }) => fault))
        expect([key, draft.sections.find((section) => section.key === key)?.writer]).toEqual([
          key,
          'composer',
        ])
  })
})
