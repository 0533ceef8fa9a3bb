import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createMemoryStore, type MemoryStore } from '../testing/memoryStore.ts'
import { type Script, says, startScript, status } from '../testing/startScript.ts'
import { day, minute } from './times.ts'
import { watch } from './watch.ts'
import type { WatchEvent } from './watchEvent.ts'

let script: Script
let store: MemoryStore
/** The deadline of the request that is running, given by a listener that plays a server which never ends. */
let hurry = new AbortController()

beforeAll(async () => {
  script = await startScript()
})
beforeEach(() => {
  script.clear()
  store = createMemoryStore()
})
afterAll(() => script.close())

const late: RequestListener = () => hurry.abort(new DOMException('late', 'TimeoutError'))

const faults: Readonly<Record<string, readonly [RequestListener, RegExp]>> = {
  'no answer': [late, /no whole answer within 20 seconds/],
  'an answer drop by drop': [(_, response) => void response.write('d', () => late(_, response)), /no whole answer/],
  'an answer cut off': [
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' })
      response.write('«half of', () => response.destroy())
    },
    /broke the connection off after \d+ of 5000 bytes/,
  ],
  'a connection that is closed': [(_, response) => void response.destroy(), /broke the connection off/],
  'redirects in a circle': [
    (request, response) => status(302, { location: request.url ?? '' })(request, response),
    /without an end/,
  ],
  'a redirect into the machine room': [status(302, { location: 'http://169.254.169.254/' }), /public internet/],
  'packing that is damaged': [says('no gzip', { 'content-encoding': 'gzip' }), /packing is damaged/],
  'a packing nobody asked for': [says('x', { 'content-encoding': 'zstd' }), /was not asked for/],
  'a head that is too large': [says('x', { 'x-much': 'm'.repeat(40_000) }), /head of the answer is too large/],
  'too many requests, seconds': [status(429, { 'retry-after': '300' }), /come again in 300 seconds/],
  'too many requests, a date': [
    status(429, { 'retry-after': 'Fri, 09 May 2031 18:00:00 GMT' }),
    /come again in \d+ seconds/,
  ],
  'out of service': [status(503), /come again later/],
  'a fault': [status(500), /500: the server has a fault/],
  'not there yet': [status(404), /404: the page is not there/],
  'an empty answer': [says(''), /empty page/],
  'what is no HTTP': [(_, response) => void response.socket?.end('220 mail.ardel.example ESMTP\r\n'), /not HTTP/],
}

/** Redirects into the machine room are no trouble that passes for a page: the feed's word for it is not believed again. */
const lasting = new Set(['a redirect into the machine room'])

const rss =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><item><title>a</title><link>/a</link></item>' +
  '<item><title>b</title><link>/b</link></item></channel></rss>'

/** Watches the feed for so long, and gives what happened. */
async function run(until: number): Promise<readonly WatchEvent[]> {
  const events: WatchEvent[] = []
  const ended = new AbortController()
  const from = script.world.now()
  const world = {
    ...script.world,
    wait: async (milliseconds: number, signal: AbortSignal) => {
      if (script.world.now() + milliseconds > from + until) ended.abort()
      else await script.world.wait(milliseconds, signal)
    },
    deadline: () => {
      hurry = new AbortController()
      return hurry.signal
    },
  }
  const options = {
    allowHosts: [script.host],
    hostDelay: 0,
    maxBytes: 1_000_000,
    maxFeedBytes: 1_000_000,
    world,
    signal: ended.signal,
  }
  const tools = { store, read: store.read, once: false, revisit: false, interval: null, options }
  for await (const event of watch([`${script.origin}/feed`], tools)) events.push(event)
  return events
}

const detailsOf = (events: readonly WatchEvent[]): readonly string[] =>
  events.flatMap((event) => ('rejection' in event ? [event.rejection.detail] : []))

const wordsOf = (): readonly string[] => store.pages.map(({ words }) => words).toSorted((a, b) => (a < b ? -1 : 1))

test.each(Object.keys(faults))(
  '%s, three times for a page: it is told, and the page comes in the end',
  async (name) => {
    const [fault, message] = faults[name] ?? [status(500), /./]
    script.answers = {
      '/feed': [says(rss, { 'content-type': 'text/xml' })],
      '/a': [fault, fault, fault, says('«a»')],
      '/b': [says('«b»')],
    }
    const events = await run(day)
    const details = detailsOf(events)
    expect(details[0]).toMatch(message)
    expect(wordsOf()).toEqual(lasting.has(name) ? ['b'] : ['a', 'b'])
    expect(script.paths().filter((path) => path === '/b')).toHaveLength(1)
    if (!lasting.has(name)) expect(details).toHaveLength(3)
  },
)

test.each(Object.keys(faults))(
  '%s, three times for the feed: it is told, and the pages come in the end',
  async (name) => {
    const [fault, message] = faults[name] ?? [status(500), /./]
    script.answers = {
      '/feed': [fault, fault, fault, says(rss, { 'content-type': 'text/xml' })],
      '/a': [says('«a»')],
      '/b': [says('«b»')],
    }
    const events = await run(4 * day)
    expect(detailsOf(events)[0]).toMatch(message)
    expect(wordsOf()).toEqual(['a', 'b'])
    expect(script.paths().filter((path) => path === '/b')).toHaveLength(1)
  },
)

test.each(Object.keys(faults))(
  '%s, for robots.txt: the host is left alone until it can be asked, or nothing is forbidden',
  async (name) => {
    const [fault] = faults[name] ?? [status(500)]
    script.answers = {
      '/robots.txt': [fault, says('')],
      '/feed': [says(rss, { 'content-type': 'text/xml' })],
      '/a': [says('«a»')],
      '/b': [says('«b»')],
    }
    await run(day)
    expect(wordsOf()).toEqual(['a', 'b'])
  },
)

test.each<[string, RequestListener, RegExp]>([
  ['a gzip bomb', says(gzipSync(new Uint8Array(30_000_000)), { 'content-encoding': 'gzip' }), /more than 1 MB/],
  [
    'an answer without an end',
    (_, response) => {
      const more = (): void => void response.write(new Uint8Array(200_000), (error) => error ?? more())
      more()
    },
    /more than 1 MB/,
  ],
  ['a picture', says('png', { 'content-type': 'image/png' }), /image\/png/],
  ['what is gone for good', status(410), /410/],
  ['what lets nobody in', status(403), /403/],
])('%s is refused once, and the rest comes', async (_, fault, message) => {
  script.answers = { '/feed': [says(rss, { 'content-type': 'text/xml' })], '/a': [fault], '/b': [says('«b»')] }
  const events = await run(day)
  expect(detailsOf(events)).toEqual([expect.stringMatching(message)])
  expect(wordsOf()).toEqual(['b'])
  expect(script.paths().filter((path) => path === '/a')).toHaveLength(1)
})

test('servers that call things by wrong names: the bytes say what they are', async () => {
  script.answers = {
    '/feed': [says(rss, { 'content-type': 'text/html; charset=utf-8' })],
    '/a': [says('<!doctype html><p>«a»</p>', { 'content-type': 'application/octet-stream' })],
    '/b': [says('<!doctype html><p>«b»</p>', { 'content-type': 'text/xml' })],
  }
  await run(minute)
  expect(wordsOf()).toEqual(['a', 'b'])
})

test('a host that cannot be reached is left alone: its other pages do not fail one by one', async () => {
  const closed: RequestListener = (_, response) => void response.destroy()
  script.answers = {
    '/feed': [says(rss, { 'content-type': 'text/xml' })],
    '/a': [closed, says('«a»')],
    '/b': [says('«b»')],
  }
  await run(day)
  const times = script.asked
    .filter(({ url }) => url === '/a' || url === '/b')
    .map(({ at }) => at - (script.asked[0]?.at ?? 0))
  expect(times[0]).toBe(0)
  expect(times.slice(1).every((time) => time >= minute)).toBe(true)
  expect(wordsOf()).toEqual(['a', 'b'])
})

test('bytes in another encoding each time with the same words are one version', async () => {
  const html = (charset: string) => `<meta charset="${charset}">«caf\u00e9»`
  const bytes = (charset: string) => Buffer.from(html(charset), charset === 'utf-8' ? 'utf8' : 'latin1')
  const read: MemoryStore['read'] = async (found) => {
    if ('kind' in found) return found
    const charset = /charset="([\w-]+)"/.exec(new TextDecoder('latin1').decode(found.bytes))?.[1]
    return store.read({ ...found, bytes: new TextEncoder().encode(new TextDecoder(charset).decode(found.bytes)) })
  }
  script.answers = {
    '/feed': [says(rss, { 'content-type': 'text/xml' })],
    '/a': [says(bytes('utf-8')), says(bytes('iso-8859-1')), says(bytes('utf-8'))],
    '/b': [says('«b»')],
  }
  const events: WatchEvent[] = []
  const world = { ...script.world, wait: script.world.wait }
  const options = { allowHosts: [script.host], hostDelay: 0, world }
  const tools = { store, read, once: true, revisit: true, interval: null, options }
  for (const pause of [30, 90, 0]) {
    for await (const event of watch([`${script.origin}/feed`], tools)) events.push(event)
    script.world.pass(pause * minute)
  }
  expect(events.filter(({ kind }) => kind === 'page')).toMatchObject([{ isChange: false }, { isChange: false }])
  expect(script.paths().filter((path) => path === '/a')).toHaveLength(3)
  expect(wordsOf()).toEqual(['b', 'café'])
})
