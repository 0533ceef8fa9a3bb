import { type Article, toHouses } from '@fogline/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testArticle } from '../testing/testArticle.ts'
import { groupCopies } from './groupCopies.ts'
import { toFingerprint } from './toFingerprint.ts'

const nouns =
  'harbour pilot mole grain ship raid insurer channel mine crew dawn minister letter bridge valley barley mill road signal tower boat winter coast village market'.split(
    ' ',
  )

/** Words that differ from seed to seed; `salt` makes texts that share none. */
const write = (salt: number, length: number): string =>
  Array.from(
    { length },
    (_, at) => `${nouns[(at * 7 + salt * 13 + ((at * at) % 11)) % nouns.length]}${(at * salt) % 17}`,
  ).join(' ')

const make = (id: string, text: string, more: Partial<Article> = {}): Article => ({
  ...testArticle(''),
  id,
  textId: id,
  page: id,
  title: id,
  text,
  ...more,
})

const paragraphs = (id: string, texts: readonly string[]): Article => {
  const { text, blocks } = testArticle(texts.join('\n\n'))
  return make(id, text, { blocks })
}

const group = (articles: readonly Article[]) => groupCopies({ articles, fingerprints: articles.map(toFingerprint) })
const relations = (articles: readonly Article[]) =>
  group(articles).map(({ original, members }) => [
    original,
    Object.fromEntries(members.map(({ article, relation }) => [article, relation])),
  ])

const wire = write(1, 300)
const half = wire.split(' ').slice(0, 150).join(' ')
const turned = `${wire.split(' ').slice(0, 200).join(' ')} ${write(5, 100)}`

test.each<[string, readonly Article[], unknown]>([
  [
    'the same words are a reprint of the earlier',
    [make('a', wire, { publishedAt: '2031-03-04' }), make('b', wire, { publishedAt: '2031-03-03' })],
    [['b', { a: 'verbatim_reprint', b: 'original' }]],
  ],
  [
    'case, quotes and commas do not matter',
    [make('a', wire), make('b', wire.toUpperCase().replaceAll(' ', ', '))],
    [['a', { a: 'original', b: 'verbatim_reprint' }]],
  ],
  [
    'a part is an abridged copy of the whole',
    [make('a', half), make('b', wire)],
    [['b', { a: 'abridged', b: 'original' }]],
  ],
  [
    'a digest stays a digest',
    [make('a', half, { form: 'digest' }), make('b', wire)],
    [['b', { a: 'digest_of', b: 'original' }]],
  ],
  [
    'a digest is never the original of a report',
    [make('a', wire, { form: 'digest', publishedAt: '2031-03-01' }), make('b', half, { publishedAt: '2031-03-03' })],
    [['b', { a: 'digest_of', b: 'original' }]],
  ],
  [
    'two thirds in common is rewritten',
    [make('a', wire), make('b', turned)],
    [['a', { a: 'original', b: 'rewritten' }]],
  ],
  [
    'a credit points to the wire',
    [
      make('a', wire, { credits: [{ kind: 'credit', outlet: 'Harbour Wire', text: '', by: '' }] }),
      make('b', wire, { outlet: 'Harbour Wire' }),
    ],
    [['b', { a: 'verbatim_reprint', b: 'original' }]],
  ],
  [
    'a link points to the wire by its address',
    [
      make('a', wire, {
        credits: [
          { kind: 'link', outlet: 'harbourwire.example', text: 'Source → https://harbourwire.example/a', by: '' },
        ],
      }),
      make('b', wire, { outlet: 'Harbour Wire', canonical: 'https://www.harbourwire.example/a' }),
    ],
    [['b', { a: 'verbatim_reprint', b: 'original' }]],
  ],
  [
    'a corrected page is a later version',
    [
      make('a', `${wire} x`, { title: 't', outlet: 'o', publishedAt: '2031-03-03' }),
      make('b', `${wire} y`, { title: 't', outlet: 'o', publishedAt: '2031-03-03' }),
    ],
    [['a', { a: 'original', b: 'updated_version' }]],
  ],
  ['different texts stand apart', [make('a', wire), make('b', write(2, 300))], []],
  [
    'a shared notice joins nothing',
    [make('a', `${write(3, 60)} ${write(9, 20)}`), make('b', `${write(4, 60)} ${write(9, 20)}`)],
    [],
  ],
  [
    'two short pages of one outlet that end in the same long paragraph are two',
    [paragraphs('a', [write(3, 40), write(9, 60)]), paragraphs('b', [write(4, 40), write(9, 60)])],
    [],
  ],
  [
    'a part with a paragraph of its own before it is a copy',
    [
      paragraphs('a', [write(1, 150)]),
      paragraphs('b', [write(4, 30), write(1, 150).split(' ').slice(0, 60).join(' ')]),
    ],
    [['a', { a: 'original', b: 'rewritten' }]],
  ],
  [
    'a short part of a long text is found',
    [make('a', write(1, 40)), make('b', `${write(2, 900)} ${write(1, 40)} ${write(3, 900)}`)],
    [['b', { a: 'abridged', b: 'original' }]],
  ],
  ['short texts join nothing', [make('a', write(1, 12)), make('b', write(1, 12))], []],
  [
    'a later round-up does not join what it holds',
    [
      make('a', wire, { publishedAt: '2031-03-03' }),
      make('b', write(2, 300), { publishedAt: '2031-03-03' }),
      make('c', `${wire} ${write(2, 300)}`, { publishedAt: '2031-03-05' }),
    ],
    [['a', { a: 'original', c: 'rewritten' }]],
  ],
])('%s', (_, articles, expected) => {
  expect(relations(articles)).toEqual(expected)
})

test('the order in which articles come never shows', () => {
  const articles = [
    make('a', wire),
    make('b', half),
    make('c', turned),
    make('d', write(2, 300)),
    make('e', wire),
    make('f', write(2, 200)),
    make('g', write(3, 90)),
  ]
  const expected = group(articles)
  expect(expected).toHaveLength(2)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(group(shuffled)).toEqual(expected)
    }),
    { seed: 2031, numRuns: 50 },
  )
})

test('an agency is credited by any of its names, and the reason shows the mark', () => {
  const articles = [
    make('a', wire, {
      outlet: 'Ardel Gazette',
      credits: [{ kind: 'dateline', outlet: 'HW', text: 'ARDEL (HW) -', by: '' }],
    }),
    make('b', wire, { outlet: 'The Harbour Wire' }),
  ]
  const title = { name: 'Harbour Wire', aliases: ['HW'], hosts: ['harbourwire.example'], agency: true }
  const houses = toHouses([
    { id: 'hw', name: 'Harbour Wire', kind: 'agency', titles: [title], source: 'https://press.example' },
  ])
  const groups = groupCopies({ articles, fingerprints: articles.map(toFingerprint), houses })
  expect(groups.map(({ original }) => original)).toEqual(['b'])
  expect(groups[0]?.members[0]?.because).toContain('Its dateline names HW: “ARDEL (HW) -”.')
})
