import type { IncomingHttpHeaders, RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { acquireOne, collect } from './testing/collect.ts'
import { type Site, startSite } from './testing/startSite.ts'

const asked: { url: string; headers: IncomingHttpHeaders }[] = []

const bomb = gzipSync(new Uint8Array(30_000_000))

const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => void response.setHeader('content-type', 'text/html; charset=utf-8').end('words'),
  '/charset': (_, response) =>
    void response.setHeader('content-type', 'text/html; charset=utf-8').end(Buffer.from([0xcf, 0xf0, 0xe8])),
  '/packed': (_, response) => void response.setHeader('content-encoding', 'gzip').end(gzipSync('packed words')),
  '/bomb': (_, response) => void response.setHeader('content-encoding', 'gzip').end(bomb),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write(new Uint8Array(500_000)), 1)
    response.on('close', () => clearInterval(timer))
  },
  '/damaged': (_, response) => void response.setHeader('content-encoding', 'gzip').end('no gzip'),
  '/slow': () => undefined,
  '/drip': (_, response) => {
    const timer = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/broken-off': (_, response) => void response.write('begin', () => response.destroy()),
  '/image': (_, response) => void response.setHeader('content-type', 'image/png').end('png'),
  '/empty': (_, response) => void response.end(),
  '/404': (_, response) => void response.writeHead(404).end('gone'),
  '/403': (_, response) => void response.writeHead(403).end('no'),
  '/429': (_, response) => void response.writeHead(429, { 'retry-after': '120' }).end('later'),
  '/500': (_, response) => void response.writeHead(500).end('fault'),
  '/moved': (_, response) => void response.writeHead(301, { location: '/page', 'set-cookie': 'id=1' }).end(),
  '/loop': (_, response) => void response.writeHead(302, { location: '/loop2' }).end(),
  '/loop2': (_, response) => void response.writeHead(302, { location: '/loop' }).end(),
  '/metadata': (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/to-file': (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-name': (request, response) =>
    void response.writeHead(302, { location: `http://localhost:${request.socket.localPort}/page` }).end(),
}

let site: Site
let other: Site

beforeAll(async () => {
  const listen: RequestListener = (request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers })
    const longer: RequestListener = (_, late) => void late.writeHead(302, { location: `${request.url}x` }).end()
    ;(answers[request.url ?? ''] ?? longer)(request, response)
  }
  site = await startSite(listen)
  other = await startSite(listen)
})
beforeEach(() => void asked.splice(0))
afterAll(() => Promise.all([site.close(), other.close()]))

test.each<[string, string, string, RegExp]>([
  ['a gzip bomb', '/bomb', 'too-large', /more than 1 MB/],
  ['an answer without an end', '/endless', 'too-large', /more than 1 MB/],
  ['damaged packing', '/damaged', 'unreadable', /damaged/],
  ['no answer', '/slow', 'unreachable', /within 0.5 seconds; try again/],
  ['an answer drop by drop', '/drip', 'unreachable', /within 0.5 seconds; try again/],
  ['broken off', '/broken-off', 'unreachable', /broke the connection off/],
  ['an image', '/image', 'unsupported', /image\/png/],
  ['an empty page', '/empty', 'empty', /empty page/],
  ['404', '/404', 'unreachable', /404: .*check the address/],
  ['403', '/403', 'unreachable', /save the page from a browser/],
  ['429', '/429', 'unreachable', /429: .*in 120 seconds/],
  ['500', '/500', 'unreachable', /500: .*try again later/],
  ['redirects in a circle', '/loop', 'unreachable', /redirected 2 times without an end/],
  ['redirects for ever', '/x', 'unreachable', /redirected 6 times without an end/],
  ['a redirect to an address of the machine room', '/metadata', 'forbidden-address', /169\.254\.169\.254.*allow/],
  ['a redirect to a file', '/to-file', 'unsupported', /only http and https/],
  ['a redirect to a name that leads to loopback', '/to-name', 'forbidden-address', /localhost is .*allow/],
])('%s is a rejection', async (_, path, reason, detail) => {
  const timeout = /within/.test(detail.source) ? 500 : 20_000
  const found = await acquireOne(site.origin + path, { allowHosts: [site.host], timeout, maxBytes: 1_000_000 })
  expect(found).toMatchObject({ location: site.origin + path, reason, detail: expect.stringMatching(detail) })
})

test.each([
  ['http://127.0.0.1/'],
  ['http://2130706433/'],
  ['http://0x7f.1/'],
  ['http://0177.0.0.1/'],
  ['http://127.1/'],
  ['http://127.0.0.1./'],
  ['http://%31%32%37.0.0.1/'],
  ['http://\uff11\uff12\uff17.0.0.1/'],
  ['http://public.example@127.0.0.1/'],
  ['http://0/'],
  ['http://[::ffff:7f00:1]/'],
  ['http://[::127.0.0.1]/'],
  ['http://[0:0:0:0:0:0:0:1]/'],
  ['http://169.254.169.254/'],
  ['http://10.0.0.1/'],
  ['http://100.64.0.1/'],
  ['http://[::1]/'],
  ['http://[::ffff:127.0.0.1]/'],
  ['http://[fe80::1]/'],
  ['http://[fd00::1]/'],
  ['http://0.0.0.0/'],
  ['http://localhost/'],
  ['http://[64:ff9b::7f00:1]/'],
  ['http://224.0.0.1/'],
])('%s is no public address', async (url) => {
  expect(await acquireOne(url)).toMatchObject({ reason: 'forbidden-address' })
})

test('an allowed host with a port opens no other port', async () => {
  const found = await acquireOne(`${other.origin}/page`, { allowHosts: [site.host] })
  expect(found).toMatchObject({ reason: 'forbidden-address' })
  expect(asked).toEqual([])
})

test('bytes are handed on undecoded, with what the server says of them', async () => {
  const page = await acquireOne(`${site.origin}/charset`, { allowHosts: [site.host] })
  expect(page).toMatchObject({ contentType: 'text/html; charset=utf-8', bytes: new Uint8Array([0xcf, 0xf0, 0xe8]) })
  expect(page).toMatchObject({ fetchedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) })
})

test('pages come in the order asked for, packed ones unpacked, redirected ones under the address given', async () => {
  const urls = ['/moved', '/packed', '/page'].map((path) => site.origin + path)
  expect(await collect([...urls, ...urls], { allowHosts: ['127.0.0.1'] })).toEqual([
    `${urls[0]}: words`,
    `${urls[1]}: packed words`,
    `${urls[2]}: words`,
  ])
})

test('it says who it is, and sends no cookies', async () => {
  await collect([`${site.origin}/moved`], { allowHosts: [site.host] })
  expect(asked.map(({ url }) => url)).toEqual(['/moved', '/page'])
  for (const { headers } of asked) {
    expect(headers['user-agent']).toMatch(/^Fogline\//)
    expect(headers).not.toHaveProperty('cookie')
  }
})

test('an unknown host, another scheme and a word that is no address', async () => {
  expect(await acquireOne('http://no-such-host.invalid/')).toMatchObject({ reason: 'unreachable' })
  expect(await acquireOne('ftp://example.org/a.txt')).toMatchObject({ reason: 'unsupported' })
  expect(await acquireOne('http://')).toMatchObject({ reason: 'unreachable' })
})
