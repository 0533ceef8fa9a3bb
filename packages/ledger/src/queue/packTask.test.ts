import { expect, test } from 'vitest'
import { packTask, unpackTask } from './packTask.ts'
import type { Task } from './queue.ts'

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
const fetching = { allowHosts: ['quay.example'], ignoreRobots: false, contact: null }
const page = {
  location: 'https://quay.example/a',
  contentType: 'text/html',
  fetchedAt: null,
  bytes: new Uint8Array([60, 112, 62]),
}

test.each<[string, Task]>([
  ['a page', { kind: 'page', id: 'p1', page }],
  ['a page with the trace of whoever put it', { kind: 'page', id: 'p1', page, traceparent }],
  [
    'an address with its trace',
    { kind: 'address', id: 'a1', location: 'https://quay.example/', fetching, traceparent },
  ],
])('%s comes back as it was put', async (_, task) => {
  expect(await unpackTask((await packTask(task)).body)).toEqual(task)
})
