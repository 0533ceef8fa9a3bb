import type { RequestListener } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type AcquireOptions, toSettings } from '../acquireOptions.ts'
import { type Script, says, startScript, status } from '../testing/startScript.ts'
import type { Asking } from './ask.ts'
import { openWeb, type Web } from './openWeb.ts'

let script: Script
let web: Web | null = null

beforeAll(async () => {
  script = await startScript()
})
beforeEach(() => script.clear())
afterEach(() => web?.close())
afterAll(() => script.close())

function open(options: AcquireOptions = {}): Web {
  web = openWeb(toSettings({ allowHosts: [script.host], world: script.world, ...options }))
  return web
}

function asking(path: string, rest: Partial<Asking> = {}): Asking {
  return { location: script.origin + path, by: 'person', validators: null, ...rest }
}

const disallow = 'User-agent: *\nDisallow: /private\nCrawl-delay: 4'

test.each<[string, RequestListener, string, Partial<AcquireOptions>, object]>([
  ['a page that may be fetched', says(disallow), '/a', {}, { kind: 'fetched' }],
  [
    'a page that may not: the refusal says what a reader can do',
    says(disallow),
    '/private/b',
    {},
    { kind: 'refusal', mayPass: false, rejection: { reason: 'disallowed', detail: /read URL.*--ignore-robots/ } },
  ],
  ['unless the user decides otherwise', says(disallow), '/private/b', { ignoreRobots: true }, { kind: 'fetched' }],
  ['none there: all may be fetched', status(404), '/private/b', {}, { kind: 'fetched' }],
  ['it is locked away: all may be fetched', status(403), '/a', {}, { kind: 'fetched' }],
  [
    'the server has a fault: nothing is fetched for now',
    status(500),
    '/a',
    {},
    { kind: 'refusal', mayPass: true, rejection: { reason: 'unreachable', detail: /robots\.txt answers 500/ } },
  ],
  [
    'too many requests: nothing is fetched for now',
    status(429),
    '/a',
    {},
    { kind: 'refusal', mayPass: true, rejection: { detail: /robots\.txt answers 429/ } },
  ],
  [
    'broken off: nothing is fetched for now',
    (_, response) => void response.destroy(),
    '/a',
    {},
    { kind: 'refusal', mayPass: true, rejection: { detail: /robots\.txt: the server broke/ } },
  ],
  ['it moved: it is followed', status(301, { location: '/robots2.txt' }), '/private/b', {}, { kind: 'refusal' }],
  ['it moves for ever: all may be fetched', status(302, { location: '/robots.txt' }), '/a', {}, { kind: 'fetched' }],
  [
    'it leads to the machine room: nothing is fetched for now',
    status(302, { location: 'http://169.254.169.254/' }),
    '/a',
    {},
    { kind: 'refusal', rejection: { detail: /no address of the public internet/ } },
  ],
  [
    'half a megabyte of it is read',
    says(`#${'x'.repeat(99)}\n`.repeat(6000) + disallow),
    '/private/b',
    {},
    { kind: 'fetched' },
  ],
])('%s', async (_, robots, path, options, expected) => {
  script.answers = { '/robots.txt': [robots], '/robots2.txt': [says(disallow)], [path]: [says('words')] }
  const found = await open({ attempts: 1, ...options }).ask(asking(path, { by: 'program' }))
  expect(found).toMatchObject(withPatterns(expected))
  expect(script.paths().includes(path)).toBe(found.kind === 'fetched')
})

test('a page that a person names is no crawling: robots.txt is not asked for', async () => {
  script.answers = { '/robots.txt': [says(disallow)], '/private/b': [says('words')] }
  expect(await open().ask(asking('/private/b'))).toMatchObject({ kind: 'fetched' })
  expect(script.paths()).toEqual(['/private/b'])
})

test('it is asked for once a day, also where pages are asked for together', async () => {
  script.answers = { '/robots.txt': [says('')], '/a': [says('a')], '/b': [says('b')] }
  const here = open()
  await Promise.all(['/a', '/b'].map((path) => here.ask(asking(path, { by: 'program' }))))
  expect(script.paths()).toEqual(['/robots.txt', '/a', '/b'])
  script.world.pass(86_400_000)
  await here.ask(asking('/a', { by: 'program' }))
  expect(script.paths().slice(3)).toEqual(['/robots.txt', '/a'])
})

test('where it could not be had it is asked for again after five minutes', async () => {
  script.answers = { '/robots.txt': [status(503), says('')], '/a': [says('a')] }
  const here = open({ attempts: 1 })
  expect(await here.ask(asking('/a', { by: 'program' }))).toMatchObject({ kind: 'refusal' })
  expect(await here.ask(asking('/a', { by: 'program' }))).toMatchObject({ kind: 'refusal' })
  script.world.pass(300_000)
  expect(await here.ask(asking('/a', { by: 'program' }))).toMatchObject({ kind: 'fetched' })
  expect(script.paths()).toEqual(['/robots.txt', '/robots.txt', '/a'])
})

test('the delay that it asks for is kept', async () => {
  script.answers = { '/robots.txt': [says(disallow)], '/a': [says('a')], '/b': [says('b')] }
  const here = open()
  await Promise.all(['/a', '/b'].map((path) => here.ask(asking(path, { by: 'program' }))))
  expect(script.world.waits).toEqual([4000, 4000])
})

test('a redirect leads to no page that may not be fetched', async () => {
  script.answers = { '/robots.txt': [says(disallow)], '/a': [status(302, { location: '/private/b' })] }
  const found = await open().ask(asking('/a', { by: 'program' }))
  expect(found).toMatchObject({ kind: 'refusal', rejection: { reason: 'disallowed' } })
  expect(script.paths()).toEqual(['/robots.txt', '/a'])
})

function withPatterns(expected: object): object {
  return Object.fromEntries(
    Object.entries(expected).map(([key, value]) => {
      if (value instanceof RegExp) return [key, expect.stringMatching(value)]
      return [key, typeof value === 'object' && value !== null ? withPatterns(value) : value]
    }),
  )
}
