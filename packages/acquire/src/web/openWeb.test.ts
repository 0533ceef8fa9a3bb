import type { RequestListener } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type AcquireOptions, toSettings } from '../acquireOptions.ts'
import { type Script, says, startScript, status } from '../testing/startScript.ts'
import { startSite } from '../testing/startSite.ts'
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

describe('conditions', () => {
  test('what a server calls its answer is kept, and given back to it', async () => {
    script.answers = {
      '/a': [says('one', { etag: '"v1"', 'last-modified': 'Fri, 09 May 2031 10:00:00 GMT' }), status(304)],
    }
    const first = await open().ask(asking('/a'))
    if (first.kind !== 'fetched') throw new Error(first.kind)
    expect(first.validators).toEqual({ etag: '"v1"', lastModified: 'Fri, 09 May 2031 10:00:00 GMT' })
    const second = await web?.ask(asking('/a', { validators: first.validators }))
    expect(second).toEqual({
      kind: 'not-modified',
      validators: first.validators,
      freshFor: null,
      movedTo: null,
    })
    expect(script.asked[0]?.headers).not.toHaveProperty('if-none-match')
    expect(script.asked[1]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Fri, 09 May 2031 10:00:00 GMT',
    })
  })

  test('a 304 with a new name for the version brings the new name', async () => {
    script.answers = { '/a': [status(304, { etag: '"v2"', 'cache-control': 'max-age=60' })] }
    const found = await open().ask(asking('/a', { validators: { etag: '"v1"', lastModified: null } }))
    expect(found).toMatchObject({ kind: 'not-modified', validators: { etag: '"v2"' }, freshFor: 60_000 })
  })

  test('a 304 that nobody asked for is no page', async () => {
    script.answers = { '/a': [status(304)] }
    expect(await open({ attempts: 1 }).ask(asking('/a'))).toMatchObject({ kind: 'refusal', status: 304 })
  })

  test('an overlong or odd name for a version is not sent back', async () => {
    script.answers = { '/a': [says('one', { etag: `"${'v'.repeat(600)}"` })] }
    expect(await open().ask(asking('/a'))).toMatchObject({ validators: { etag: null, lastModified: null } })
  })
})

describe('turns', () => {
  test('a host is asked by one at a time, with the delay between requests', async () => {
    script.answers = { '/a': [says('a')], '/b': [says('b')], '/c': [says('c')] }
    const here = open({ ignoreRobots: true, hostDelay: 1500 })
    await Promise.all(['/a', '/b', '/c'].map((path) => here.ask(asking(path, { by: 'program' }))))
    expect(script.asked.map(({ at }) => at - (script.asked[0]?.at ?? 0))).toEqual([0, 1500, 3000])
    expect(script.mostAtOnce()).toBe(1)
  })

  test('no more connections in all than are allowed', async () => {
    const others = await Promise.all(Array.from({ length: 5 }, () => startSite(slowly)))
    let [now, most] = [0, 0]
    function slowly(_: unknown, response: Parameters<RequestListener>[1]): void {
      now += 1
      most = Math.max(most, now)
      setImmediate(() => {
        now -= 1
        response.end('words')
      })
    }
    const here = open({ parallel: 2, allowHosts: ['127.0.0.1'] })
    const found = await Promise.all(
      others.map(({ origin }) => here.ask({ location: origin, by: 'person', validators: null })),
    )
    expect(found.map(({ kind }) => kind)).toEqual(Array(5).fill('fetched'))
    expect(most).toBeLessThanOrEqual(2)
    await Promise.all(others.map((other) => other.close()))
  })
})

describe('trouble that may pass', () => {
  test.each<[string, RequestListener, readonly number[]]>([
    ['a fault of the server: a wait by chance that doubles', status(500), [500, 1000]],
    ['too many requests, seconds', status(429, { 'retry-after': '7' }), [7000, 7000]],
    ['too many requests, a date', status(503, { 'retry-after': 'Fri, 09 May 2031 12:00:20 GMT' }), [20_000, 1000]],
    ['a connection that is closed', (_, response) => void response.destroy(), [500, 1000]],
  ])('%s', async (_, trouble, waits) => {
    script.answers = { '/a': [trouble, trouble, says('words')] }
    expect(await open().ask(asking('/a'))).toMatchObject({ kind: 'fetched' })
    expect(script.world.waits).toEqual(waits)
    expect(script.paths()).toEqual(['/a', '/a', '/a'])
  })

  test('after the last attempt the refusal is handed on', async () => {
    script.answers = { '/a': [status(500)] }
    expect(await open({ attempts: 3 }).ask(asking('/a'))).toMatchObject({ kind: 'refusal', status: 500, mayPass: true })
    expect(script.paths()).toHaveLength(3)
  })

  test('a wait that is too long is not waited for, and the host is left alone until then', async () => {
    script.answers = { '/a': [status(429, { 'retry-after': '3600' })], '/b': [says('words')] }
    const here = open()
    expect(await here.ask(asking('/a'))).toMatchObject({ kind: 'refusal', retryAfter: 3_600_000, status: 429 })
    const second = await here.ask(asking('/b'))
    expect(second).toMatchObject({
      kind: 'refusal',
      retryAfter: 3_600_000,
      rejection: { detail: expect.stringMatching(/3600 more seconds/) },
    })
    script.world.pass(3_600_000)
    expect(await here.ask(asking('/b'))).toMatchObject({ kind: 'fetched' })
    expect(script.paths()).toEqual(['/a', '/b'])
    expect(script.world.waits).toEqual([])
  })

  test.each([[403], [410], [451], [404]])('%i is not asked for again at once where it will not pass', async (code) => {
    script.answers = { '/a': [status(code)] }
    const found = await open({ attempts: 3 }).ask(asking('/a'))
    expect(found).toMatchObject({ status: code, mayPass: code === 404 })
    expect(script.paths()).toHaveLength(code === 404 ? 3 : 1)
  })
})

describe('redirects', () => {
  test.each<[string, number, number, string | null]>([
    ['permanent ones say where the page is now', 301, 308, '/c'],
    ['one that is for now hides the rest', 301, 302, null],
    ['none is for good', 307, 303, null],
  ])('%s', async (_, first, second, movedTo) => {
    script.answers = {
      '/a': [status(first, { location: '/b' })],
      '/b': [status(second, { location: '/c' })],
      '/c': [says('words')],
    }
    expect(await open().ask(asking('/a'))).toMatchObject({
      kind: 'fetched',
      movedTo: movedTo === null ? null : script.origin + movedTo,
    })
  })
})

describe('what servers send', () => {
  test.each<[string, RequestListener, RegExp]>([
    [
      'a body that ends before its length',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('0123456789', () => response.destroy())
      },
      /broke the connection off after 10 of 1000 bytes/,
    ],
    [
      'a body in pieces that ends before the last',
      (_, response) => void response.write('0123456789', () => response.destroy()),
      /broke the connection off after 10 bytes/,
    ],
    [
      'a head that is too large',
      (_, response) => void response.writeHead(200, { 'x-much': 'm'.repeat(40_000) }).end('words'),
      /head of the answer is too large/,
    ],
    ['what is no HTTP', (_, response) => void response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'), /not HTTP/],
  ])('%s', async (_, listener, detail) => {
    script.answers = { '/a': [listener] }
    const found = await open({ attempts: 1 }).ask(asking('/a'))
    expect(found).toMatchObject({
      kind: 'refusal',
      mayPass: true,
      rejection: { detail: expect.stringMatching(detail) },
    })
  })

  test('an answer that never comes ends with the deadline', async () => {
    const deadline = new AbortController()
    script.answers = { '/a': [() => deadline.abort(new DOMException('late', 'TimeoutError'))] }
    const found = await open({ attempts: 1, world: { ...script.world, deadline: () => deadline.signal } }).ask(
      asking('/a'),
    )
    expect(found).toMatchObject({ rejection: { detail: expect.stringMatching(/no whole answer within 20 seconds/) } })
  })

  test('a page that took all its time is not tried again at once', async () => {
    const deadline = new AbortController()
    script.answers = {
      '/a': [
        () => {
          script.world.pass(20_000)
          deadline.abort(new DOMException('late', 'TimeoutError'))
        },
      ],
    }
    await open({ attempts: 3, world: { ...script.world, deadline: () => deadline.signal } }).ask(asking('/a'))
    expect(script.paths()).toEqual(['/a'])
  })

  test('a run that is ended lets go of what it was fetching', async () => {
    const ended = new AbortController()
    script.answers = { '/a': [() => ended.abort()] }
    const found = await open({ signal: ended.signal }).ask(asking('/a'))
    expect(found).toMatchObject({ kind: 'refusal', rejection: { detail: expect.stringMatching(/ended/) } })
    expect(script.paths()).toEqual(['/a'])
  })
})
