import { type Article, type Credit, type Publisher, toHouses } from '@fogline/model'
import { expect, test } from 'vitest'
import { extractArticles } from '../extractArticles.ts'
import { makePage } from '../testing/makePage.ts'
import { nameOrigins } from './nameOrigins.ts'

const agency = (name: string, aliases: readonly string[], host: string): Publisher => ({
  id: name.toLowerCase(),
  name,
  kind: 'agency',
  titles: [{ name, aliases, hosts: [host], agency: true }],
  source: 'https://press.example',
})
const houses = toHouses([
  agency('Harbour Wire', [], 'harbourwire.example'),
  agency('Karsk News Agency', ['KNA'], 'kna.example'),
  {
    ...agency('Ardel Gazette', [], 'ardelgazette.example'),
    kind: 'house',
    titles: [{ name: 'Ardel Gazette', aliases: [], hosts: ['ardelgazette.example'], agency: false }],
  },
])

const prose =
  'The harbour of Ardel was shut for a third day on Monday after two grain ships were hit by drones near the mole, and nobody was hurt.'
const read = (
  lines: readonly string[],
  more: { location?: string; source?: { name: string; url: string | null } } = {},
): Article => {
  const page = makePage(['Ships Hit off Ardel', ...lines].join('\n\n'), more.location)
  const context =
    more.source === undefined
      ? {}
      : {
          context: {
            from: 'feed',
            container: 'feed.xml',
            title: null,
            author: null,
            outlet: null,
            section: null,
            publishedAt: null,
            modifiedAt: null,
            language: null,
            source: more.source,
          } as const,
        }
  const found = extractArticles({ ...page, contentType: 'text/plain', ...context })
  if (found.kind === 'rejection') throw new Error(found.detail)
  const article = nameOrigins(found, houses).articles[0]
  if (article === undefined) throw new Error('no article')
  return article
}
const short = ({ kind, outlet }: Credit) => `${kind}: ${outlet}`

test.each<[string, readonly string[], readonly string[]]>([
  ['no mark', [prose, prose], []],
  ['a dateline', [`ARDEL, March 3 (KNA) - ${prose}`, prose], ['dateline: KNA']],
  ['an agency as author', ['By Harbour Wire staff', prose, prose], ['credit: Harbour Wire']],
  ['a person and an agency', ['By Ilse Varn and KNA', prose, prose], ['credit: Karsk News Agency']],
  ['an agency and where it writes from', ['By Harbour Wire | Ardel', prose, prose], ['credit: Harbour Wire']],
  ['a sign-off with an agency', [prose, prose, 'Harbour Wire contributed to this report.'], ['credit: Harbour Wire']],
  ['a sign-off with a person', [prose, prose, 'Ilse Varn contributed to this report.'], []],
  ['reporting and editing by persons', [prose, prose, 'Reporting by Ilse Varn; editing by Tom Okel'], []],
  ['rights of an agency', [prose, prose, '© 2031 Harbour Wire. All rights reserved.'], ['credit: Harbour Wire']],
  ['rights of somebody else', [prose, prose, '© 2031 Varn Herald. All rights reserved.'], []],
  [
    'inputs of two agencies',
    [prose, prose, '(With inputs from KNA and Harbour Wire)'],
    ['credit: Karsk News Agency', 'credit: Harbour Wire'],
  ],
  ['a town in brackets', [prose, `${prose} (Varnhaven)`], []],
  ['rights in a picture', [prose, prose, '© 2031 Harbour Wire photo'], []],
  ['an agency that is named twice', [`ARDEL (KNA) - ${prose}`, prose, '© 2031 Karsk News Agency'], ['dateline: KNA']],
])('%s', (_, lines, credits) => {
  expect(read(lines).credits.map(short)).toEqual(credits)
})

test('a page that names no outlet has that of its host, and says so', () => {
  const { outlet, metadata } = read([prose, prose], { location: 'https://www.ardelgazette.example/a' })
  expect(outlet).toBe('Ardel Gazette')
  expect(metadata).toContainEqual(
    expect.objectContaining({ field: 'outlet', place: 'address', value: 'Ardel Gazette', chosen: true }),
  )
  expect(read([prose, prose], { location: 'pages/ardelgazette.example.txt' }).outlet).toBeNull()
})

test('the agency that published an article is no origin beside it', () => {
  const { credits } = read([`ARDEL (KNA) - ${prose}`, prose, '© 2031 Harbour Wire'], {
    location: 'https://harbourwire.example/a',
  })
  expect(credits.map(short)).toEqual(['dateline: KNA'])
})

test.each<[string, { name: string; url: string | null }, readonly string[]]>([
  ['another outlet', { name: 'Varn Herald', url: 'https://varnherald.example' }, ['feed-source: Varn Herald']],
  ['the same site', { name: 'Ardel Gazette Online', url: 'https://ardelgazette.example/rss' }, []],
])('a feed that says an entry is from %s', (_, source, credits) => {
  expect(read([prose, prose], { location: 'https://ardelgazette.example/a', source }).credits.map(short)).toEqual(
    credits,
  )
})
