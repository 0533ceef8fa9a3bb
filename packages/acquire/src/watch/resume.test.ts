import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMemoryStore, type MemoryStore } from '../testing/memoryStore.ts'
import { feed, runWatch, toLine } from '../testing/runWatch.ts'
import { type Script, says, startScript } from '../testing/startScript.ts'
import { minute } from './times.ts'
import { watch } from './watch.ts'
import type { WatchTools } from './watchEvent.ts'

let script: Script
let store: MemoryStore

beforeAll(async () => {
  script = await startScript()
})
beforeEach(() => {
  script.clear()
  store = createMemoryStore()
})
afterAll(() => script.close())

const run = (sources: readonly string[], until: number, tools: Partial<WatchTools> = {}): Promise<readonly string[]> =>
  runWatch({ script, store }, { sources, until, tools })

const pagePaths = (): readonly string[] => script.paths().filter((path) => path !== '/robots.txt' && path !== '/feed')

test('ended between a page and its state: what is there already is not asked for again before its next visit', async () => {
  script.answers = { '/feed': [feed('/a')], '/a': [says('«a»')] }
  const broken = {
    ...store,
    putWatchStates: async (states: Parameters<MemoryStore['putWatchStates']>[0]) => {
      if (states.some(({ visits, kind }) => kind === 'page' && visits > 0)) throw new Error('killed')
      await store.putWatchStates(states)
    },
  }
  await expect(run(['/feed'], 5, { store: broken })).rejects.toThrow('killed')
  expect(store.pages).toHaveLength(1)
  await run([], 29)
  expect(pagePaths()).toEqual(['/a'])
  await run([], 31)
  expect(pagePaths()).toEqual(['/a', '/a'])
})

test('ended while a page is read: it is read to its end and kept as visited', async () => {
  script.answers = { '/feed': [feed('/a', '/b')], '/a': [says('«a»')], '/b': [says('«b»')] }
  const ended = new AbortController()
  const read: MemoryStore['read'] = async (found) => {
    ended.abort()
    return store.read(found)
  }
  const options = { allowHosts: [script.host], hostDelay: 0, world: script.world, signal: ended.signal }
  const lines: string[] = []
  const tools = { store, read, once: false, revisit: true, interval: null, options }
  for await (const event of watch([`${script.origin}/feed`], tools)) lines.push(toLine(event, script))
  expect(lines.slice(2)).toEqual(['0 new /a'])
  expect(store.states.get(`${script.origin}/a`)).toMatchObject({ visits: 1 })
  expect(pagePaths()).toEqual(['/a'])
})

test('what an earlier run was not allowed to fetch comes when a later one is', async () => {
  const disallow = says('User-agent: *\nDisallow: /a')
  script.answers = { '/robots.txt': [disallow], '/feed': [feed('/a')], '/a': [says('«a»')] }
  const first = await run(['/feed'], 5)
  expect(first[2]).toMatch(/rejected \/a: robots\.txt of .* --ignore-robots/)
  expect(await run([], 6)).toEqual([])
  expect(await run([], 7, { options: { ignoreRobots: true } })).toContain('6 new /a')
})

test('one round and no more', async () => {
  script.answers = { '/feed': [feed('/a')], '/a': [says('«a»')] }
  expect(await run(['/feed'], 999, { once: true })).toHaveLength(3)
  expect(await run(['/feed'], 999, { once: true })).toEqual([])
  expect(script.paths()).toEqual(['/robots.txt', '/feed', '/a'])
  script.world.pass(30 * minute)
  expect(await run([], 999, { once: true })).toEqual(['30 looked /feed 0'])
})
