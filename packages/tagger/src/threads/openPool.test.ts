import { Worker } from 'node:worker_threads'
import { afterAll, expect, test } from 'vitest'
import { openTagger } from '../openTagger.ts'
import { openPool } from './openPool.ts'

const texts = [
  'The mayor of Ardel Quay, Ilva Torrin, said on Tuesday that 12 people had been hurt. She did not say by whom.',
  '“We will not leave Karsk,” said a spokesman for the 14th Mechanised Brigade.\n\nHe left.',
  `${'The 120-kilometer road from Vesmar to Kalm may be closed, officials said. '.repeat(40)}`,
  '',
]
const whole = (text: string) => [{ start: 0, end: text.length }]
const taggers = await Promise.all([0, 1, 2].map((workers) => openTagger({ workers })))
afterAll(() => Promise.all(taggers.map((tagger) => tagger.close())))

test('the calling thread, one thread and two give the same bytes, again and again, whatever else they are given', async () => {
  const results = await Promise.all(
    taggers.flatMap((tagger) => [0, 1].map(() => Promise.all(texts.map((text) => tagger.tag(text, whole(text)))))),
  )
  const [first, ...others] = results.map((result) => JSON.stringify(result))
  expect(results[0]?.[0]).toHaveLength(2)
  for (const other of others) expect(other).toBe(first)
})

test('a tagger that was closed says so, also to texts that are under way', async () => {
  const tagger = await openTagger()
  const underWay = tagger.tag(texts[2] ?? '', whole(texts[2] ?? ''))
  const outcome = expect(underWay).rejects.toMatchObject({ code: 'tagger/closed' })
  await tagger.close()
  await outcome
  await expect(tagger.tag('He left.', whole('He left.'))).rejects.toMatchObject({ code: 'tagger/closed' })
})

test('a thread that falls rejects its text, and the next text has a new one', async () => {
  let started = 0
  const pool = await openPool(1, () => {
    started += 1
    const say =
      "const { parentPort } = require('node:worker_threads'); parentPort.postMessage({ kind: 'ready', labels: {} })"
    const fall = started === 1 ? 'process.exit(3)' : "parentPort.postMessage({ kind: 'done' })"
    return new Worker(`${say}; parentPort.on('message', () => ${fall})`, { eval: true })
  })
  const job = { text: 'He left.', blocks: whole('He left.') }
  await expect(pool.read(job, () => undefined)).rejects.toMatchObject({ code: 'tagger/thread-stopped' })
  await pool.read(job, () => undefined)
  expect(started).toBe(2)
  await pool.close()
})
