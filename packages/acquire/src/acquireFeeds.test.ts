import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collect } from './testing/collect.ts'
import { type Site, startSite } from './testing/startSite.ts'

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Karsk</title>${items}</channel></rss>`
const item = (link: string): string => `<item><title>t</title><link>${link}</link></item>`

const feeds: Readonly<Record<string, readonly [contentType: string, body: string]>> = {
  '/rss': [
    'application/rss+xml',
    rss(item('/one') + item('two') + item('/one') + item('/rss') + '<item><title>x</title></item>'),
  ],
  '/atom': [
    'application/xml',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>i</id><updated>2031-05-09T00:00:00Z</updated>' +
      '<entry><id>e</id><title>t</title><updated>2031-05-09T00:00:00Z</updated>' +
      '<link rel="enclosure" href="/sound.mp3"/><link href="/one"/></entry></feed>',
  ],
  '/rdf': [
    'text/xml',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">' +
      '<channel rdf:about="/"><title>t</title><link>/</link><description>d</description></channel>' +
      '<item rdf:about="/one"><title>t</title><link>/one</link></item></rdf:RDF>',
  ],
  '/json': [
    'application/json',
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 't', items: [{ id: '1', url: '/one' }] }),
  ],
  '/none': ['application/rss+xml', rss('')],
  '/broken': ['application/rss+xml', 'no feed at all'],
  '/inside': ['application/rss+xml', rss(item('http://169.254.169.254/latest') + item('file:///etc/passwd'))],
}

let site: Site
let folder = ''

beforeAll(async () => {
  site = await startSite(({ url = '' }, response) => {
    const [contentType, body] = feeds[url] ?? ['text/html', `page ${url}`]
    response.setHeader('content-type', contentType).end(body)
  })
  folder = mkdtempSync(join(tmpdir(), 'fogline-feeds-'))
  writeFileSync(join(folder, 'a b.html'), 'beside')
  const links = [
    'a%20b.html',
    './gone.html',
    '../secret.txt',
    '/etc/passwd',
    `${site.origin}/one`,
    `file://${folder}/a%20b.html`,
  ]
  writeFileSync(join(folder, 'feed.xml'), rss(links.map(item).join('')))
  writeFileSync(join(folder, 'page.xml'), '<note>no feed</note>')
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each<[string, string, readonly string[]]>([
  [
    'RSS: each link once, in its order, relative ones too; a feed is not followed into',
    '/rss',
    ['/one: page /one', '/two: page /two', '/rss#5 ! unsupported'],
  ],
  ['Atom: the alternate link', '/atom', ['/one: page /one']],
  ['RDF', '/rdf', ['/one: page /one']],
  ['JSON Feed', '/json', ['/one: page /one']],
  ['a feed without entries', '/none', ['/none ! empty']],
  ['a feed that is none', '/broken', ['/broken ! unreadable']],
])('%s', async (_, path, expected) => {
  const found = await collect([site.origin + path], { allowHosts: [site.host] })
  expect(found.map((line) => line.replace(site.origin, ''))).toEqual(expected)
})

test('a feed cannot lead to addresses or files of this machine', async () => {
  expect(await collect([`${site.origin}/inside`], { allowHosts: [site.host] })).toEqual([
    'http://169.254.169.254/latest ! forbidden-address',
    'file:///etc/passwd ! unsupported',
  ])
})

test('a feed in a file leads to files beside it and to the web, not out of its folder', async () => {
  const found = await collect([join(folder, 'feed.xml')], { allowHosts: [site.host] })
  expect(found.map((line) => line.replace(`${folder}/`, ''))).toEqual([
    'a b.html: beside',
    'gone.html ! unreachable',
    '../secret.txt ! forbidden-address',
    '/etc/passwd ! forbidden-address',
    `${site.origin}/one: page /one`,
  ])
  expect(await collect([join(folder, 'page.xml')])).toEqual([`${folder}/page.xml ! unreadable`])
})
