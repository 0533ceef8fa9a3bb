import { loadLexicon } from '@fogline/lexicon'
import type { ArticleReading, Publisher, Support } from '@fogline/model'
import { expect, test } from 'vitest'
import { read } from './read.ts'
import { reconcile } from './reconcile.ts'
import { testTagger } from './testing/testTagger.ts'

const title = (name: string, host: string, agency = false) => ({ name, aliases: [], hosts: [host], agency })
const publishers: readonly Publisher[] = [
  {
    id: 'ardel-press',
    name: 'Ardel Press',
    kind: 'house',
    titles: [title('Ardel Gazette', 'gazette.example'), title('Ardel Mirror', 'mirror.example')],
    source: 'https://press.example',
  },
  {
    id: 'kna',
    name: 'Karsk News Agency',
    kind: 'state',
    titles: [{ ...title('Karsk News Agency', 'kna.example', true), aliases: ['KNA'] }],
    source: 'https://press.example',
  },
]
const reader = { lexicon: { ...loadLexicon(), publishers }, tagger: testTagger }

const said = 'Mayor Ilva Orlend said that drones had killed 12 people at the bridge of Karsk on Monday.'
const told = 'Drones killed 12 people at the bridge of Karsk on Monday.'
const frames = [
  'Smoke stood over the river all day, and lorries waited on both banks until the evening came.',
  'Masons built the bridge three hundred years ago, and it carries the only road between the two banks.',
  'Fishermen brought the wounded over in their boats, because the ferry had been sold in spring.',
]

async function readAt(outlet: string, host: string, paragraphs: readonly string[]): Promise<readonly ArticleReading[]> {
  const html = `<html><head><title>Raid</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2031-03-04"></head><body><article><h1>Raid on the bridge as ${outlet} tells it</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
  const bytes = new TextEncoder().encode(html)
  const page = { location: `https://${host}/raid`, bytes, contentType: 'text/html', fetchedAt: null }
  const result = await read(page, reader)
  return result.kind === 'reading' ? result.articles : []
}

const frame = (at: number): readonly string[] => [
  frames[at] ?? '',
  `${frames[(at + 1) % 3]} That is what ${['pilots', 'drivers', 'priests'][at]} tell.`,
]

function supportFor(readings: readonly ArticleReading[], kind: string): Support | undefined {
  const ids = new Set(
    readings.flatMap(({ statements }) => statements.filter((one) => one.kind === kind).map(({ id }) => id)),
  )
  const { support } = reconcile({ readings, judgements: [], captures: [], publishers })
  return support
    .filter(({ of }) => of.some((id) => ids.has(id)))
    .sort((a, b) => b.originOf.length - a.originOf.length)[0]
}

test('two titles of one house are one publisher, and the reason names them', async () => {
  const readings = [
    ...(await readAt('Ardel Gazette', 'gazette.example', [said, ...frame(0)])),
    ...(await readAt('Ardel Mirror', 'mirror.example', [said, ...frame(1)])),
    ...(await readAt('Varn Herald', 'varn.example', [said, ...frame(2)])),
  ]
  const support = supportFor(readings, 'figure')
  expect(support).toMatchObject({ articles: 3, publishers: 2, origins: 1 })
  expect(support?.because).toContain('Two titles of one house: Ardel Gazette, Ardel Mirror (Ardel Press).')
})

test('a digest adds no publisher and no origin, and is counted apart', async () => {
  const takeaways = ['Key takeaways:', 'Twelve people were killed.', said]
  const readings = [
    ...(await readAt('Ardel Gazette', 'gazette.example', [said, ...frame(0)])),
    ...(await readAt('Varn Herald', 'varn.example', [...takeaways, ...frame(2)])),
  ]
  expect(readings.map(({ article }) => article.form)).toEqual(['report', 'digest'])
  const support = supportFor(readings, 'figure')
  expect(support).toMatchObject({ articles: 1, publishers: 1, origins: 1 })
  expect(support?.because).toContain('and 1 digest, which counts as no source')
  expect(support?.originOf.map(({ relation }) => relation).sort()).toEqual(['digest_of', 'unknown'])
})

test('a dateline and a link by another of its names lead to one origin, and the reason shows the mark', async () => {
  const link = '<a href="https://en.kna.example/raid">KNA</a>'
  const readings = [
    ...(await readAt('Ardel Gazette', 'gazette.example', [
      `KARSK, March 3 (Karsk News Agency) - ${told}`,
      ...frame(0),
    ])),
    ...(await readAt('Varn Herald', 'varn.example', [
      told,
      ...frame(2),
      `Source: ${link}, the agency of the ministry of ports.`,
    ])),
  ]
  const support = supportFor(readings, 'figure')
  expect(support).toMatchObject({ articles: 2, publishers: 2, origins: 1, status: 'single_origin' })
  expect(support?.originOf.map(({ because }) => because).sort()).toEqual([
    'The article leads to its original: KNA → https://en.kna.example/raid.',
    'The article opens with the dateline of Karsk News Agency: “KARSK, March 3 (Karsk News Agency) -”.',
  ])
})
