import { loadLexicon } from '@fogline/lexicon'
import type { ArticleReading, Support } from '@fogline/model'
import { expect, test } from 'vitest'
import { read } from './read.ts'
import { reconcile } from './reconcile.ts'
import { testTagger } from './testing/testTagger.ts'

const reader = { lexicon: loadLexicon(), tagger: testTagger }

const frames = [
  'Smoke stood over the river all day, and lorries waited on both banks until the evening came.',
  'Masons built the bridge three hundred years ago, and it carries the only road between the two banks.',
  'Fishermen brought the wounded over in their boats, because the ferry had been sold in spring.',
]

async function readOf(outlet: string, day: number, paragraphs: readonly string[]): Promise<readonly ArticleReading[]> {
  const html = `<html><head><title>Raid</title><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2031-03-0${day}"></head><body><article><h1>Raid on the bridge as ${outlet} tells it</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
  const bytes = new TextEncoder().encode(html)
  const page = { location: `${outlet}.html`, bytes, contentType: 'text/html', fetchedAt: null }
  const result = await read(page, reader)
  return result.kind === 'reading' ? result.articles : []
}

async function supportOf(articles: readonly (readonly [string, number, readonly string[]])[]) {
  const readings = (await Promise.all(articles.map(([outlet, day, text]) => readOf(outlet, day, text)))).flat()
  const { support } = reconcile({ readings, judgements: [], captures: [] })
  const figures = new Set(
    readings.flatMap(({ statements }) => statements.flatMap((one) => (one.kind === 'figure' ? one.id : []))),
  )
  const outlets = new Map(readings.map(({ article }) => [article.id, article.outlet ?? '']))
  const widest = support
    .filter(({ of }) => of.some((id) => figures.has(id)))
    .sort((a, b) => b.originOf.length - a.originOf.length)[0]
  return { support: widest, edges: widest === undefined ? [] : toLines(widest, outlets) }
}

function toLines({ graph }: Support, outlets: ReadonlyMap<string, string>): readonly string[] {
  const name = (id: string) => outlets.get(id) ?? graph.nodes.find((node) => node.id === id)?.label ?? id
  return graph.edges.map(({ from, to, kind }) => `${name(from)} ${kind} ${name(to)}`).sort()
}

const ending = (at: number): readonly string[] => [
  frames[at] ?? '',
  `${frames[(at + 1) % 3]} That is what ${['pilots', 'drivers', 'priests'][at]} tell.`,
]

test('two who were told by one body are one origin, and the graph shows whom they quote', async () => {
  const { support, edges } = await supportOf([
    [
      'Ardel Gazette',
      3,
      ['Mayor Ilva Orlend said that drones had killed 12 people at the bridge of Varn.', ...ending(0)],
    ],
    ['Varn Herald', 4, ['At the bridge of Varn drones had killed 12 people, Ilva Orlend said.', ...ending(1)]],
  ])
  expect(support).toMatchObject({ articles: 2, publishers: 2, origins: 1 })
  expect(edges).toEqual(['Ardel Gazette quotes Ilva Orlend', 'Varn Herald quotes Ilva Orlend'])
  expect(new Set(support?.originOf.map(({ relation }) => relation))).toEqual(new Set(['shares_primary_source']))
})

test('a chain goes on in the article that is cited, and ends where that one has it from', async () => {
  const { support, edges } = await supportOf([
    [
      'Ardel Gazette',
      3,
      ['Mayor Ilva Orlend said that drones had killed 12 people at the bridge of Varn.', ...ending(0)],
    ],
    [
      'Varn Herald',
      4,
      ['Drones had killed 12 people at the bridge of Varn, the Ardel Gazette reported.', ...ending(1)],
    ],
  ])
  expect(support).toMatchObject({ articles: 2, publishers: 2, origins: 1 })
  expect(edges).toEqual(['Ardel Gazette quotes Ilva Orlend', 'Varn Herald cites Ardel Gazette'])
  expect(support?.graph.edges.every(({ evidence }) => evidence.length > 0)).toBe(true)
})

test('articles that name nobody are one origin at most', async () => {
  const told = 'Drones killed 12 people at the bridge of Varn on Monday.'
  const { support } = await supportOf([
    ['Ardel Gazette', 3, [told, ...ending(0)]],
    ['Varn Herald', 4, [told, ...ending(1)]],
    ['Quay Mail', 4, ['Twelve people were killed by drones at the bridge of Varn on Monday.', ...ending(2)]],
  ])
  expect(support?.origins).toBe(1)
})

test('two sources that saw it each for themselves are two origins', async () => {
  const { support } = await supportOf([
    [
      'Ardel Gazette',
      3,
      ['Mayor Ilva Orlend said that drones had killed 12 people at the bridge of Varn.', ...ending(0)],
    ],
    ['Varn Herald', 4, ['The Red Cross said that drones had killed 12 people at the bridge of Varn.', ...ending(1)]],
  ])
  expect(support?.origins).toBe(2)
})

test('two that err alike, as nobody else does, have it from one source', async () => {
  const told = (by: string) => `${by} said that drones had killed 12 people at the bridge of Varn.`
  const wrong = 'the customs warehose'
  const { support, edges } = await supportOf([
    ['Ardel Gazette', 3, [told('Mayor Ilva Orlend'), frames[0] ?? '', 'Beside it stands the customs warehouse.']],
    ['Varn Herald', 4, [told('The Red Cross'), frames[1] ?? '', 'Nobody was in the customs warehouse at that hour.']],
    ['Quay Mail', 4, [told('Governor Piet Amsel'), frames[2] ?? '', 'He had slept in the customs warehouse.']],
    [
      'Lenn Tribune',
      4,
      [
        'Twelve people were killed by drones at the bridge of Varn on Monday.',
        `Windows broke as far as ${wrong}, and a dog that had been on the quay was found alive.`,
      ],
    ],
    [
      'Norwold Echo',
      5,
      [
        'At the bridge of Varn, drones killed 12 people.',
        `A clerk in ${wrong} counted the coins of the toll booth three times that night.`,
      ],
    ],
  ])
  expect(edges).toContain('Norwold Echo shares_primary_source Lenn Tribune')
  expect(support?.origins).toBe(3)
  const slip = support?.graph.edges.find(({ kind }) => kind === 'shares_primary_source')
  expect(slip?.because).toBe('Both write “warehose” where all others write “warehouse”.')
})
