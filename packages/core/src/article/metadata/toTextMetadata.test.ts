import type { Page, PageContext } from '@fogline/model'
import { expect, test } from 'vitest'
import { extractArticles } from '../extractArticles.ts'
import { makePage } from '../testing/makePage.ts'

const prose =
  'The harbour of Ardel was shut for a third day on Monday after two grain ships were hit by drones near the mole, the port authority said.\n\nPilots will not return to work before the channel has been swept for mines, and insurers said that no ship would be covered.'

const context: PageContext = {
  from: 'feed',
  container: 'https://ardelgazette.example/feed',
  title: 'Two grain ships hit off Ardel',
  author: 'By Ilse Varn',
  outlet: 'Ardel Gazette',
  section: 'Trade',
  publishedAt: 'Mon, 03 Mar 2031 14:05:00 +0200',
  modifiedAt: '2031-03-04T08:00:00Z',
  language: 'en-GB',
  source: null,
}

function readFirst(text: string, brought: Partial<Page>) {
  const found = extractArticles({ ...makePage(text, 'page.txt'), contentType: 'text/plain', ...brought })
  if (found.kind === 'rejection') throw new Error(found.detail)
  return found.articles
}

test('what came with a text page fills in what its lines do not say', () => {
  const [article] = readFirst(prose, { context })
  expect(article).toMatchObject({
    title: 'Two grain ships hit off Ardel',
    author: 'Ilse Varn',
    outlet: 'Ardel Gazette',
    section: 'Trade',
    publishedAt: '2031-03-03',
    publishedBasis: 'stated',
    publishedTime: '2031-03-03T14:05:00+02:00',
    modifiedAt: '2031-03-04',
  })
  expect(article?.metadata.find(({ field }) => field === 'outlet')).toMatchObject({ place: 'context', chosen: true })
})

test('a line of the text goes before what came with it, which stays on record', () => {
  const [article] = readFirst(`Two Grain Ships Hit off Ardel in Raid\n\nPublished 2 March 2031\n\n${prose}`, {
    context,
  })
  expect(article).toMatchObject({ title: 'Two Grain Ships Hit off Ardel in Raid', publishedAt: '2031-03-02' })
  expect(
    article?.metadata
      .filter(({ field }) => field === 'publishedAt')
      .map(({ place, value, chosen }) => [place, value, chosen]),
  ).toEqual([
    ['visible', '2031-03-02', true],
    ['context', '2031-03-03', false],
  ])
})

test('a date after the page was fetched is not believed', () => {
  const [article] = readFirst(prose, { context, fetchedAt: '2031-02-01T00:00:00Z' })
  expect(article?.publishedAt).toBeNull()
  expect(article?.metadata.find(({ field }) => field === 'publishedAt')).toMatchObject({
    chosen: false,
    because: 'Later than the page was fetched, so not believed.',
  })
})

test('the address of a text page implies its day', () => {
  const [article] = readFirst(prose, { location: 'https://ardelgazette.example/2031/03/05/ships.txt' })
  expect(article).toMatchObject({ publishedAt: '2031-03-05', publishedBasis: 'implied' })
})

test.each<[string, string, string, string]>([
  ['the day a file was made is implied', '<p>', '2031-03-03', 'implied'],
  ['a line of the page goes before it', '<p>By Ilse Varn, 2 March 2031</p><p>', '2031-03-02', 'stated'],
])('a PDF: %s', (_, above, publishedAt, publishedBasis) => {
  const html = `<html><body><h1>Two grain ships hit off Ardel</h1>${above}${prose.replace('\n\n', '</p><p>')}</p></body></html>`
  const [article] = readFirst(html, { contentType: 'text/html', context: { ...context, from: 'pdf' } })
  expect(article).toMatchObject({ publishedAt, publishedBasis })
})
