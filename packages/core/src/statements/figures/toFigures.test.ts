import type { Article, ArticleEntity, Claim, FigureMention, Layers, Lexicon, Mention } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { toFigures } from './toFigures.ts'

const lexicon = {
  units: [{ unit: 'km', words: ['km'], dimension: 'length' }],
  countries: [],
  reportingVerbs: [{ lemma: 'report', act: 'assert', evidentiality: null, takes: ['clause', 'phrase'] }],
} as unknown as Lexicon

const countries: readonly (readonly [id: string, pattern: RegExp, iso: string])[] = [
  ['ostrava', /Ostravan?/g, 'OS'],
  ['tesk', /Tesk(?:an)?/g, 'TE'],
]

const entities = countries.map(([id, , iso]) => ({
  id,
  type: 'country',
  name: id,
  aliases: [],
  roles: [],
  country: iso,
  identifiers: { geonames: null, wikidata: null, iso },
})) as readonly ArticleEntity[]

function spanOf(text: string, words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

interface Said {
  readonly speaker: string | null
  readonly content: string
  readonly act?: Claim['act']
}

function claimsOf(text: string, said: readonly Said[]): readonly Claim[] {
  return said.map(
    ({ speaker, content, act }) =>
      ({
        id: `claim of ${speaker}`,
        speaker: speaker === null ? null : { ...spanOf(text, speaker), entity: null, role: null, country: null },
        cue: spanOf(text, speaker ?? content),
        content: [spanOf(text, content)],
        act: act ?? 'assert',
        sentence: spanOf(text, content),
      }) as unknown as Claim,
  )
}

/** Reads the figure whose words are given; its value plays no part here. */
async function read(text: string, words: string, unit: string, said: readonly Said[] = []) {
  const sentences = await sentencesOf(text)
  const span = spanOf(text, words)
  const what = words.replace(/^\S+\s/, '')
  const value = { low: 1, high: 1, best: 1, modality: 'exact', unit, per: null } as const
  const sentence = sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end)
  const figure: FigureMention = { ...span, value, sentence, what, head: null, by: 'test' }
  const mentions = countries.flatMap(([id, pattern]) =>
    [...text.matchAll(pattern)].map(
      (match): Mention => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        type: 'country',
        form: 'name',
        entity: id,
        by: 'test',
      }),
    ),
  )
  const article = { id: 'a', text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } as unknown as Article
  const layers = { sentences, mentions, entities, figures: [figure], places: [], times: [] } as unknown as Layers
  return toFigures({ article, layers, lexicon, claims: claimsOf(text, said) })[0]
}

describe('what a figure measures, and of whom', () => {
  test.each<[string, string, string, string | null, string | null, string | null]>([
    ['Ostrava sent 900 riders to Tesk.', '900 riders', 'person', 'deployed', 'ostrava', 'tesk'],
    ['A Teskan strike killed 9 millers.', '9 millers', 'person', 'killed', null, 'tesk'],
    ['The blast killed 2 and wounded 9 millers.', '9 millers', 'person', 'wounded', null, null],
    ['Ostrava shot down 40 Teskan kites.', '40 Teskan kites', 'drone', 'intercepted', 'tesk', 'ostrava'],
    ['Ostrava will supply Tesk with 90 carts.', '90 carts', 'cart', 'pledged', 'ostrava', 'tesk'],
    ['The capture of 5 villages was told.', '5 villages', 'village', 'settlements_captured', null, null],
    ['They met 40 kings.', '40 kings', 'king', null, null, null],
  ])('%s', async (text, words, unit, indicator, subject, object) => {
    expect(await read(text, words, unit)).toMatchObject({ indicator, subject, object })
  })
})

describe('who gives a figure, and how firmly', () => {
  test.each<[string, string, readonly Said[], string | null, string]>([
    ['Nine boats sank.', 'Nine boats', [], null, 'asserted'],
    [
      'Lena Orel said 9 boats sank.',
      '9 boats',
      [{ speaker: 'Lena Orel', content: '9 boats sank' }],
      'Lena Orel',
      'claimed',
    ],
    [
      'Lena Orel said the paper says 9 boats sank.',
      '9 boats',
      [
        { speaker: 'Lena Orel', content: 'the paper says 9 boats sank' },
        { speaker: 'the paper', content: '9 boats sank' },
      ],
      'the paper',
      'claimed',
    ],
    ['It reportedly lost 9 boats.', '9 boats', [], null, 'reported'],
    [
      'Lena Orel denied that 9 boats sank.',
      '9 boats',
      [{ speaker: 'Lena Orel', content: '9 boats sank', act: 'deny' }],
      'Lena Orel',
      'denied',
    ],
    ['Tesk reported the loss of 9 boats.', '9 boats', [], 'Tesk', 'claimed'],
    ['Teskan clerks put the toll at 9 boats.', '9 boats', [], 'Teskan clerks', 'estimated'],
    ['It lost 9 boats. The claim could not be verified.', '9 boats', [], null, 'unverified'],
    ['It will send 9 boats.', '9 boats', [], null, 'predicted'],
  ])('%s', async (text, words, said, holder, status) => {
    const figure = await read(text, words, 'boat', said)
    expect([figure?.attributedTo?.text ?? null, figure?.status]).toEqual([holder, status])
  })

  test('the same figure of the same article has the same id', async () => {
    const [first, second] = [
      await read('Nine boats sank.', 'Nine boats', 'boat'),
      await read('Nine boats sank.', 'Nine boats', 'boat'),
    ]
    expect(first?.id).toBe(second?.id)
  })
})
