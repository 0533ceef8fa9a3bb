import type { Article, Lexicon, Mention } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { findFigures } from './findFigures.ts'

const lexicon = {
  units: [
    { unit: 'km', words: ['km', 'kilometer', 'kilometers'], dimension: 'length' },
    { unit: 'kg', words: ['kilogram'], dimension: 'mass' },
    { unit: 'mi', words: ['mile', 'miles'], dimension: 'length' },
    { unit: 'gal', words: ['gallon'], dimension: 'volume' },
    { unit: 'year', words: ['year', 'years'], dimension: 'time' },
    { unit: 'mm', words: ['mm'], dimension: 'length' },
    { unit: 'mg', words: ['mg'], dimension: 'mass' },
    { unit: 'ft', words: ['foot', 'feet'], dimension: 'length' },
    { unit: 'in', words: ['inch', 'inches'], dimension: 'length' },
    { unit: 'percent', words: ['%', 'percent'], dimension: 'share' },
    { unit: 'USD', words: ['$', 'dollars'], dimension: 'money' },
    { unit: 'EUR', words: ['€'], dimension: 'money' },
  ],
  countables: [
    {
      unit: 'person',
      lemmas: [
        'person',
        'soldier',
        'rider',
        'casualty',
        'wounded',
        'killed',
        'crew',
        'dead',
        'hurt',
        'gendarme',
        'fighter',
      ],
    },
    { unit: 'drone', lemmas: ['drone'] },
    { unit: 'truck', lemmas: ['truck'] },
  ],
  equipment: [],
  countries: [],
} as unknown as Lexicon

async function read(text: string, mentions: readonly Mention[] = []): Promise<readonly string[]> {
  const sentences = await sentencesOf(text)
  const found = findFigures({ article: { text } as Article, sentences, mentions, times: [], lexicon })
  return found
    .filter(({ aside }) => aside === null)
    .map(({ text: words, value, what }) => {
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
    ['It sells at $3 a gallon.', ['$3 | 3..3 | exact | USD/gal | ']],
    ['They gave 40 mg to 50 mg.', ['40 mg to 50 mg | 40..50 | between | mg | ']],
    ['It costs about 8 or $9.', ['about 8 | 8..8 | approximate | USD | ', '$9 | 9..9 | exact | USD | ']],
    [
      'It flew more than 100 kilometers (60 miles).',
      ['more than 100 kilometers | 100..null | more_than | km | ', '60 miles | 60..null | more_than | mi | '],
    ],
    ['She is 5 feet 6 inches tall.', ['5 feet 6 inches | 5.5..5.5 | exact | ft | ']],
    ['They paid 13 dollars 45.', ['13 dollars 45 | 13.45..13.45 | exact | USD | ']],
    [
      'They paid 13 dollars and 45 riders left.',
      ['13 dollars | 13..13 | exact | USD | ', '45 riders | 45..45 | exact | person | riders'],
    ],
    ['The well is 10 1/2 miles off.', ['10 1/2 miles | 10.5..10.5 | exact | mi | ']],
    ['A path of one-half mile.', ['one-half mile | 0.5..0.5 | exact | mi | path']],
    [
      'A bomb killed at least three gendarmes and left another eleven hurt.',
      [
        'at least three gendarmes | 3..null | at_least | person | gendarmes',
        'eleven hurt | 11..11 | exact | person | hurt',
      ],
    ],
    [
      'Of the crews, more than 10 and fewer than 40 soldiers fled.',
      ['more than 10 and fewer than 40 soldiers | 10..40 | between | person | soldiers'],
    ],
    ['The ministry puts the dead at 88.', ['88 | 88..88 | exact | person | dead']],
    ['Norwold puts the Tesk force at up to 3,500.', ['up to 3,500 | null..3500 | up_to | person | force']],
    ['Soldiers wounded: 37.', ['37 | 37..37 | exact | person | Soldiers wounded']],
    ['The town asked for tents, of which it has 31.', ['31 | 31..31 | exact | tent | tents']],
    ['Rebels spoke of 300 Tolvan dead.', ['300 Tolvan dead | 300..300 | exact | person | Tolvan dead']],
    ['They held a number of fighters.', ['a number of fighters | 3..null | order_of_magnitude | person | fighters']],
    ['They held a number of maps.', []],
    ['About 60% or more tariffs are planned.', ['About 60% or more | 60..null | at_least | percent | tariffs']],
  ])('%s', async (text, figures) => {
    expect(await read(text)).toEqual(figures)
  })
})

describe('what counts something that is no news', () => {
  test.each<[string, readonly string[]]>([
    [
      'Her 34-year-old brother left two weeks ago.',
      ['34-year-old | age | 34 year of age', 'two weeks | relative time | 2 week'],
    ],
    ['The two drones belong to one rider.', ['two drones | reference | 2 drone', 'one rider | one | 1 person']],
    ['It grew more than four times.', ['more than four times | how often | 4 time']],
    ['They fired 155mm shells.', ['155mm | calibre | 155 mm']],
  ])('%s', async (text, asides) => {
    const sentences = await sentencesOf(text)
    const found = findFigures({ article: { text } as Article, sentences, mentions: [], times: [], lexicon })
    const told = found.filter(({ aside }) => aside !== null)
    expect(told.map(({ text: words, aside, value: { low, unit } }) => `${words} | ${aside} | ${low} ${unit}`)).toEqual(
      asides,
    )
  })
})

describe('rises and falls', () => {
  test.each<[string, readonly (string | null)[]]>([
    ['The share rose 3% to $40.', ['up', null]],
    ['It was down nearly 4% at 1,300.', ['down', null]],
    ['They cut the crew by 300 riders.', [null]],
    ['The toll fell by 30.', ['down']],
    ['It told of an increase of 40 trucks.', ['up']],
    ['They shot down 3 drones and lost 12 trucks.', [null, null]],
    ['The toll rose to 900.', [null]],
    ['Kalm lost 2%, or $40.', ['down', 'down']],
    ['The army lost a third of its trucks.', [null]],
    ['Oil gained 2% to $84.', ['up', null]],
    ['Kalm -1.3%', ['down']],
  ])('%s', async (text, changes) => {
    const sentences = await sentencesOf(text)
    const found = findFigures({ article: { text } as Article, sentences, mentions: [], times: [], lexicon })
    expect(found.map(({ value }) => value.change)).toEqual(changes)
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
    'The baker lives at 49 Old Mill Road.',
    'A Vesta 11 Pro was shown.',
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
