import type { Article, Lexicon, Mention } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { findFigures } from './findFigures.ts'

const lexicon = {
  units: [
    { unit: 'km', words: ['km', 'kilometer', 'kilometers'], dimension: 'length' },
    { unit: 'kg', words: ['kilogram'], dimension: 'mass' },
    { unit: 'year', words: ['year', 'years'], dimension: 'time' },
    { unit: 'percent', words: ['%', 'percent'], dimension: 'share' },
    { unit: 'USD', words: ['$', 'dollars'], dimension: 'money' },
    { unit: 'EUR', words: ['€'], dimension: 'money' },
  ],
  countables: [
    { unit: 'person', lemmas: ['person', 'soldier', 'rider', 'casualty', 'wounded', 'killed', 'crew'] },
    { unit: 'drone', lemmas: ['drone'] },
    { unit: 'truck', lemmas: ['truck'] },
  ],
  equipment: [],
  countries: [],
} as unknown as Lexicon

async function read(text: string, mentions: readonly Mention[] = []): Promise<readonly string[]> {
  const sentences = await sentencesOf(text)
  const found = findFigures({ article: { text } as Article, sentences, mentions, times: [], lexicon })
  return found.map(({ text: words, value, what }) => {
    const { low, high, modality, unit, per } = value
    return [words, `${low}..${high}`, modality, `${unit}${per === null ? '' : `/${per}`}`, what].join(' | ')
  })
}

describe('what is counted', () => {
  test.each<[string, readonly string[]]>([
    [
      'More than 9,000 Ostravan riders came.',
      ['More than 9,000 Ostravan riders | 9000..null | more_than | person | Ostravan riders'],
    ],
    [
      'It killed at least three people and injured 14.',
      ['at least three people | 3..null | at_least | person | people', '14 | 14..14 | exact | person | people'],
    ],
    [
      'They saw 37 drones and six guided rockets.',
      ['37 drones | 37..37 | exact | drone | drones', 'six guided rockets | 6..6 | exact | rocket | guided rockets'],
    ],
    [
      'Four of nine trucks burned.',
      ['Four | 4..4 | exact | truck | trucks', 'nine trucks | 9..9 | exact | truck | trucks'],
    ],
    [
      'A 900-strong northern army waits there.',
      ['900-strong northern army | 900..900 | exact | person | northern army'],
    ],
    ['It has a 140-kilometer range.', ['140-kilometer range | 140..140 | exact | km | range']],
    ['It has a range of nearly 130 kilometers.', ['nearly 130 kilometers | null..130 | fewer_than | km | range']],
    [
      'They gave €3 million ($3.4 million) in aid.',
      ['€3 million | 3000000..3000000 | exact | EUR | aid', '$3.4 million | 3400000..3400000 | exact | USD | aid'],
    ],
    ['A daily toll of about 70 casualties.', ['about 70 casualties | 70..70 | approximate | person/day | casualties']],
    [
      'They sent 9,000 soldiers. Others put the number as high as 12,000.',
      [
        '9,000 soldiers | 9000..9000 | exact | person | soldiers',
        'as high as 12,000 | null..12000 | up_to | person | soldiers',
      ],
    ],
    ['Hundreds of riders fled.', ['Hundreds of riders | 200..999 | order_of_magnitude | person | riders']],
    ['Thousands protested.', ['Thousands | 2000..9999 | order_of_magnitude | person | ']],
    ['About 60% or more tariffs are planned.', ['About 60% or more | 60..null | at_least | percent | tariffs']],
  ])('%s', async (text, figures) => {
    expect(await read(text)).toEqual(figures)
  })
})

describe('what counts nothing', () => {
  test.each([
    'In 2021 the F-16 and the S-400 were shown.',
    'Article 5 was signed on May 12, 2019 at 5:30 p.m.',
    'The two countries spoke to one of the ministers.',
    'Her 34-year-old brother left two weeks ago.',
    'The five-point plan of the G7 failed.',
    'The 155th Brigade fires 155mm shells.',
  ])('%s', async (text) => {
    expect(await read(text)).toEqual([])
  })

  test('a number inside the name of a weapon', async () => {
    const name: Mention = {
      start: 9,
      end: 18,
      text: 'Hawk 9 MK',
      type: 'equipment',
      form: 'name',
      entity: 'e',
      by: 't',
    }
    expect(await read('They saw Hawk 9 MK drones.', [name])).toEqual([])
  })
})
