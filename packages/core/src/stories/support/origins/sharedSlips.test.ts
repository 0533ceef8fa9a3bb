import { expect, test } from 'vitest'
import { testArticle } from '../../../testing/testArticle.ts'
import { toScene } from '../../scene/toScene.ts'
import { sharedSlips } from './sharedSlips.ts'

const layers = {
  sentences: [],
  entities: [],
  mentions: [],
  places: [],
  times: [],
  figures: [],
  quotations: [],
  attributions: [],
  eventMentions: [],
}

function slipsIn(texts: readonly string[]): readonly string[] {
  const readings = texts.map((text, at) => ({
    article: { ...testArticle(text), id: `a${at}` },
    fingerprint: { article: `a${at}`, textId: `${at}`, words: 1, shingles: [], bands: [] },
    layers,
    statements: [],
  }))
  const slips = sharedSlips(toScene({ readings, copies: [], entities: [] }))
  return [...slips].flatMap(([article, found]) =>
    found.map(({ article: other, word, usual }) => `${article} as ${other}: ${word} for ${usual}`),
  )
}

const five = (wrong: string, right: string) => [
  `It fell near the ${wrong} at dawn.`,
  `Nobody saw the ${wrong} again.`,
  `The ${right} was old.`,
  `They built the ${right} of stone.`,
  `Ask about the ${right}.`,
]

test.each<[string, string, string, readonly string[]]>([
  [
    'a word',
    'goverment depot',
    'government depot',
    ['a0 as a1: goverment for government', 'a1 as a0: goverment for government'],
  ],
  ['a name', 'Orlgend mill', 'Orlend mill', ['a0 as a1: Orlgend for Orlend', 'a1 as a0: Orlgend for Orlend']],
  ['a number', '4,731 sacks', '4,371 sacks', ['a0 as a1: 4,731 for 4,371', 'a1 as a0: 4,731 for 4,371']],
  ['a later count', '4,372 sacks', '4,371 sacks', []],
  ['a year', '2013 wall', '2031 wall', []],
  ['British spelling', 'manoeuvring harbour', 'maneuvring harbor', []],
  ['another transcription', 'Rastov mill', 'Rostov mill', []],
  ['the plural', 'hovercrafts', 'hovercraft', []],
])('two of five texts have %s that the others write otherwise', (_, wrong, right, expected) => {
  expect(slipsIn(five(wrong, right))).toEqual(expected)
})

test('one text against the others, and three of one slip, show nothing', () => {
  const [a = '', , c = '', d = '', e = ''] = five('goverment depot', 'government depot')
  expect(slipsIn([a, c, d, e])).toEqual([])
  expect(slipsIn([a, `${a} Later.`, `Not the goverment.`, c, d, e])).toEqual([])
})
