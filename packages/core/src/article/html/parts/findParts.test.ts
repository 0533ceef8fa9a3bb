import { expect, test } from 'vitest'
import { extractHtml } from '../extractHtml.ts'
import { scanHtml } from '../scanHtml.ts'

const raid =
  'The harbour of Ardel was shut for a third day on Monday after two grain ships were hit by drones near the mole, the port authority said.'
const mines =
  'Pilots will not return to work before the channel has been swept for mines, and insurers said that no ship would be covered before then.'
const denial =
  'Karsk denied any part in the raid, and its ministry of defence called the report a fable told by people who sell insurance.'
const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Ardel Gazette</title><meta property="article:published_time" content="2031-03-03T08:00:00Z">${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer>© 2031 Ardel Gazette</footer></body></html>`

const liveTitle = '<h1>Live: the harbour of Ardel</h1>'
const read = (html: string) =>
  extractHtml(html, 'page.html').drafts.map(({ title, form, publishedAt, addressDay, publishedTime, body }) => ({
    title,
    form,
    day: publishedAt ?? (addressDay === null ? null : `${addressDay}?`),
    time: publishedTime,
    body: body.map(({ text }) => text),
  }))

const entry = (title: string | null, more: object) => ({ title, form: 'live', ...more })

test('entries headed by a time: each its own article, the lead of the page above them', () => {
  const lead = `${p('<b>What has happened since the raid on the port of Ardel, and what each side says of it.</b> We follow the day from the mole.')}`
  const html = page(
    `<main>${liveTitle}${lead}
      <div class="entry"><span class="time"><div>14:05 GMT</div></span><h2>Pilots stay at home</h2>${p(mines)}</div>
      <div class="entry"><div>13:10 GMT</div>${p(denial)}</div>
      <div class="entry"><div>09:30 GMT</div><h2>Ships hit off Ardel</h2>${p(raid)}</div>
    </main><div><h3>Related stories</h3><a href="/b">A poor year for barley</a></div>`,
  )
  const found = read(html)
  expect(found.map(({ title }) => title)).toEqual([
    'Live: the harbour of Ardel',
    'Pilots stay at home',
    null,
    'Ships hit off Ardel',
  ])
  expect(found.slice(1)).toEqual([
    entry('Pilots stay at home', { day: '2031-03-03?', time: '2031-03-03T14:05:00Z', body: [mines] }),
    entry(null, { day: '2031-03-03?', time: '2031-03-03T13:10:00Z', body: [denial] }),
    entry('Ships hit off Ardel', { day: '2031-03-03?', time: '2031-03-03T09:30:00Z', body: [raid] }),
  ])
  const cut = extractHtml(html, 'page.html').removals
  expect(cut).toContainEqual(expect.objectContaining({ text: '14:05 GMT', by: 'article/entry-time' }))
})

test('a time before the headline of an entry is no part of the headline', () => {
  const html = page(
    `<main>${liveTitle}<h3>00:20 Pilots stay at home</h3>${p(mines)}<h3>23:50 Karsk denies the raid</h3>${p(denial)}<h3>21:00 Ships hit off Ardel</h3>${p(raid)}</main>`,
  )
  expect(read(html).map(({ title, day, time }) => [title, day, time])).toEqual([
    ['Pilots stay at home', '2031-03-04?', '2031-03-04T00:20:00'],
    ['Karsk denies the raid', '2031-03-03?', '2031-03-03T23:50:00'],
    ['Ships hit off Ardel', '2031-03-03?', '2031-03-03T21:00:00'],
  ])
})

test('a time that opens a paragraph begins an entry only where no line is a time', () => {
  const inline = page(
    `<main>${liveTitle}<p><b>14:05 GMT:</b> ${mines}</p>${p(denial)}<p><b>13:10 GMT:</b> ${raid}</p></main>`,
  )
  expect(read(inline).map(({ time, body }) => [time, body.length])).toEqual([
    ['2031-03-03T14:05:00Z', 2],
    ['2031-03-03T13:10:00Z', 1],
  ])
  const within = page(
    `<main>${liveTitle}<div>14:05</div>${p(mines)}<p>13:50 ${denial}</p><div>13:10</div>${p(raid)}</main>`,
  )
  expect(read(within).map(({ time, body }) => [time, body.length])).toEqual([
    ['2031-03-03T14:05:00', 2],
    ['2031-03-03T13:10:00', 1],
  ])
})

test('marked times state the day of an entry', () => {
  const one = (at: string, title: string, text: string): string =>
    `<article><h2>${title}</h2><time datetime="${at}">2 hours ago</time>${p(text)}</article>`
  const html = page(
    `${liveTitle}${one('2031-03-04T14:05:00+02:00', 'Pilots stay', mines)}${one('2031-03-03T23:00:00+02:00', 'Ships hit', raid)}`,
  )
  expect(read(html).map(({ title, form, day, time }) => [title, form, day, time])).toEqual([
    ['Pilots stay', 'live', '2031-03-04', '2031-03-04T14:05:00+02:00'],
    ['Ships hit', 'live', '2031-03-03', '2031-03-03T23:00:00+02:00'],
  ])
})

test('a line that says when an entry was changed begins no entry', () => {
  const one = (at: string, text: string, changed: string): string =>
    `<div class="block"><p class="block-time">${at}</p>${p(text)}<p class="block-changed">Updated at ${changed} GMT</p></div>`
  const html = page(
    `<main>${liveTitle}${one('14.05 GMT', mines, '14.20')}${one('13.10 GMT', denial, '13.15')}${one('09.30 GMT', raid, '11.00')}</main>`,
  )
  expect(read(html).map(({ time, body }) => [time, body])).toEqual([
    ['2031-03-03T14:05:00Z', [mines]],
    ['2031-03-03T13:10:00Z', [denial]],
    ['2031-03-03T09:30:00Z', [raid]],
  ])
})

const data = (updates: readonly object[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'The harbour of Ardel', datePublished: '2031-03-03', liveBlogUpdate: updates })}</script>`

test('the data of a live page says where its entries are and when they were set', () => {
  const updates = [
    { '@type': 'BlogPosting', headline: 'Pilots stay', articleBody: mines, datePublished: '2031-03-04T14:05:00Z' },
    { '@type': 'BlogPosting', articleBody: denial, datePublished: '2031-03-03T13:10:00Z' },
  ]
  const html = page(
    `<main><h1>The harbour of Ardel</h1><h2>Pilots stay</h2>${p(mines, raid)}${p(denial)}</main>`,
    data(updates),
  )
  expect(read(html)).toEqual([
    entry('Pilots stay', { day: '2031-03-04', time: '2031-03-04T14:05:00Z', body: [mines, raid] }),
    entry(null, { day: '2031-03-03', time: '2031-03-03T13:10:00Z', body: [denial] }),
  ])
})

test('entries that only the data holds are taken from it', () => {
  const updates = [
    {
      '@type': 'BlogPosting',
      headline: 'Pilots stay',
      articleBody: `${mines}\n${raid}`,
      datePublished: '2031-03-04T14:05:00Z',
    },
    { '@type': 'BlogPosting', headline: 'A denial', articleBody: denial, datePublished: '2031-03-03T13:10:00Z' },
  ]
  expect(read(page('<div id="app">Loading</div>', data(updates))).map(({ title, body }) => [title, body])).toEqual([
    ['Pilots stay', [mines, raid]],
    ['A denial', [denial]],
  ])
})

const post = (title: string, line: string, ...texts: readonly string[]): string =>
  `<div class="post"><h2 class="entry-title"><a href="/p">${title}</a></h2><div>${line}</div>${p(...texts)}</div>`

test.each<[string, string, readonly (readonly [string | null, string | null])[]]>([
  [
    'a blog of posts without an element of their own',
    `<h1>The Mole</h1>${post('Ships hit', '3 March 2031', raid, mines, denial)}${post('Karsk denies', '2 March 2031', denial, raid, mines)}<h3>Recent posts</h3><ul><li><a href="/x">A poor year</a></li></ul>`,
    [
      ['Ships hit', '2031-03-03'],
      ['Karsk denies', '2031-03-02'],
    ],
  ],
  [
    'a digest of full reports with bylines',
    `<h1>Today in Ardel</h1><h2>Ships hit</h2><p>By Ilse Varn</p>${p(raid, mines, denial)}<h2>Karsk denies</h2><p>By Tom Okel</p>${p(denial, raid, mines)}`,
    [
      ['Ships hit', null],
      ['Karsk denies', null],
    ],
  ],
  [
    'headings inside one article part nothing',
    `<h1>Ships hit off Ardel</h1>${p(raid, mines)}<h2>What the pilots say</h2>${p(mines, denial, raid)}<h2>What Karsk says</h2>${p(denial, raid, mines)}`,
    [['Ships hit off Ardel', '2031-03-03']],
  ],
  [
    'a timeline with days for headings is one article',
    `<h1>How the raid went</h1><h2>3 March 2031</h2>${p(raid, mines, denial)}<h2>4 March 2031</h2>${p(denial, raid, mines)}<h2>5 March 2031</h2>${p(mines, raid, denial)}`,
    [['How the raid went', '2031-03-03']],
  ],
  [
    'what readers write below an article is none',
    `<h1>Ships hit off Ardel</h1>${p(raid, mines, denial, raid, mines, denial)}<div><h4>Tom Okel</h4><div>4 March 2031</div>${p(denial, raid, mines)}</div><div><h4>Mara Lint</h4><div>5 March 2031</div>${p(mines, denial, raid)}</div>`,
    [['Ships hit off Ardel', '2031-03-03']],
  ],
  [
    'a table of times inside one article parts nothing',
    `<h1>How the raid went</h1>${p(raid, mines)}<p>09:00</p>${p(raid)}<p>10:15</p>${p(mines)}<p>11:30</p>${p(denial)}<p>12:45</p>${p(raid)}`,
    [['How the raid went', '2031-03-03']],
  ],
  [
    'teasers in articles of their own are no articles',
    `<article><h1>Ships hit off Ardel</h1>${p(raid, mines, denial)}<article><h3><a href="/b">A poor year for barley</a></h3><p>Frost came late to the northern valleys.</p></article></article><article><h3><a href="/l">Lighthouse keepers ask for more</a></h3><p>They have not been paid since spring.</p></article>`,
    [['Ships hit off Ardel', '2031-03-03']],
  ],
])('%s', (_, body, expected) => {
  expect(read(page(body)).map(({ title, day }) => [title, day])).toEqual(expected)
})

const letters = (text: string): string => text.replace(/\s+/g, '').split('').sort().join('')

test.each<[string, string]>([
  [
    'a live page',
    `${liveTitle}${p(raid)}<div><div>14:05 GMT</div><h2>Pilots stay</h2>${p(mines)}</div><div><div>13:10 GMT</div>${p(denial)}<aside>See also</aside></div><h3>Related stories</h3><a href="/b">Barley</a>`,
  ],
  [
    'a live page with times in its headlines',
    `${liveTitle}<h3>00:20 Pilots stay at home</h3>${p(mines)}<h3>23:50 Karsk denies</h3>${p(denial)}`,
  ],
  [
    'a blog',
    `<h1>The Mole</h1>${post('Ships hit', '3 March 2031', raid, mines, denial)}${post('Karsk denies', '2 March 2031', denial, raid, mines)}`,
  ],
])('every letter of %s is in an article or in a removal', (_, body) => {
  const html = page(body).replace(/<title>.*<\/title>/, '<title>Live: the harbour of Ardel</title>')
  const { drafts, removals } = extractHtml(html, 'page.html')
  expect(drafts.length).toBeGreaterThan(1)
  const shown = [
    ...drafts.flatMap(({ title, dek, body }) => [title ?? '', dek ?? '', ...body.map(({ text }) => text)]),
    ...removals.map(({ text }) => text),
  ]
  const visible = scanHtml(html).blocks.map(({ text }) => text)
  expect(letters(shown.join(''))).toBe(letters(visible.join('')))
})
