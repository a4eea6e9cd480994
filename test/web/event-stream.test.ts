import { expect, it } from 'vitest'
import { readEvents } from '../../src/web/event-stream.ts'

it('reads events however their bytes are cut', async () => {
  const stream =
    'event: section\ndata: {"key":"基本"}\n\n: beat\n\nevent: draft\r\ndata: 一\r\ndata: 二\r\n\r\ndata: last'
  const bytes = new TextEncoder().encode(stream)
  for (const size of [1, 2, 3, 7, bytes.length]) {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
        controller.close()
      },
    })
    const events = []
    for await (const event of readEvents(body)) events.push(event)
    expect(events).toEqual([
      { event: 'section', data: '{"key":"基本"}' },
      { event: 'draft', data: '一\n二' },
      { event: 'message', data: 'last' },
    ])
  }
})
