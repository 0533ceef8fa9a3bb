import { describe, expect, test } from 'vitest'
import { type CaptureWish, readCaptures } from '../testing/readCaptures.ts'
import { toHistories } from './toHistories.ts'

const closed = [
  'Bridge shut',
  'The bridge over the Tamber at Ardel was shut on Monday, the mayor said. Nobody knew for how long.',
]
const open = [
  'Bridge open',
  'The bridge over the Tamber at Ardel was open on Monday, the mayor said. Nobody knew for how long.',
]
const at = (hour: string) => `2031-03-03T${hour}:00Z`

async function historiesOf(wishes: readonly CaptureWish[], arrivals: readonly number[] = []) {
  const { readings, captures } = await readCaptures(wishes)
  const counted = captures.map((capture, index) => ({ ...capture, arrival: arrivals[index] ?? 0 }))
  return toHistories(counted, readings).histories
}

async function seen(wishes: readonly CaptureWish[], arrivals?: readonly number[]) {
  return (await historiesOf(wishes, arrivals)).flatMap(({ versions }) =>
    versions.map(({ firstSeen, lastSeen }) => [firstSeen?.slice(11, 16) ?? null, lastSeen?.slice(11, 16) ?? null]),
  )
}

describe('versions of a page', () => {
  test.each<[string, readonly CaptureWish[], unknown]>([
    ['one capture has no history', [{ at: at('14:05'), paragraphs: closed }], []],
    [
      'the same bytes twice are one page, and no history',
      [
        { at: at('14:05'), paragraphs: closed },
        { at: at('15:10'), paragraphs: closed },
      ],
      [],
    ],
    [
      'two texts are two versions, whatever the order of arrival',
      [
        { at: at('15:10'), paragraphs: open },
        { at: at('14:05'), paragraphs: closed },
      ],
      [
        ['14:05', '14:05'],
        ['15:10', '15:10'],
      ],
    ],
    [
      'the last time that the old words were seen ends the first version',
      [
        { at: at('14:05'), paragraphs: closed },
        { at: at('14:50'), paragraphs: closed },
        { at: at('15:10'), paragraphs: open },
      ],
      [
        ['14:05', '14:50'],
        ['15:10', '15:10'],
      ],
    ],
    [
      'a page that goes back to its old words has three versions',
      [
        { at: at('14:05'), paragraphs: closed },
        { at: at('15:10'), paragraphs: open },
        { at: at('16:00'), paragraphs: closed },
      ],
      [
        ['14:05', '14:05'],
        ['15:10', '15:10'],
        ['16:00', '16:00'],
      ],
    ],
    [
      'another menu is no other version',
      [
        { at: at('14:05'), paragraphs: closed, menu: 'Home World' },
        { at: at('15:10'), paragraphs: closed, menu: 'Home Sport' },
      ],
      [['14:05', '15:10']],
    ],
    [
      'other quotes and dashes are no other version',
      [
        { at: at('14:05'), paragraphs: ['Bridge “shut”', closed[1] ?? ''] },
        { at: at('15:10'), paragraphs: ['Bridge "shut"', closed[1] ?? ''] },
      ],
      [['14:05', '15:10']],
    ],
    [
      'times of several zones are compared as times',
      [
        { at: '2031-03-03T16:30:00+02:00', paragraphs: closed },
        { at: '2031-03-03T15:10:00Z', paragraphs: open },
      ],
      [
        ['16:30', '16:30'],
        ['15:10', '15:10'],
      ],
    ],
  ])('%s', async (_, wishes, expected) => {
    expect(await seen(wishes)).toEqual(expected)
  })

  test.each<[string, readonly CaptureWish[], readonly number[], readonly string[]]>([
    [
      'files are in the order of the dates that they state',
      [
        { at: null, paragraphs: open, published: '2031-03-04' },
        { at: null, paragraphs: closed, published: '2031-03-03' },
      ],
      [1, 2],
      ['Bridge shut', 'Bridge open'],
    ],
    [
      'files that state the same date are in the order of arrival',
      [
        { at: null, paragraphs: closed },
        { at: null, paragraphs: open },
      ],
      [2, 1],
      ['Bridge open', 'Bridge shut'],
    ],
  ])('%s', async (_, wishes, arrivals, titles) => {
    const [history] = await historiesOf(wishes, arrivals)
    expect(history?.changes.map(({ articles }) => articles.map(({ title }) => title))).toEqual([
      [{ before: titles[0], after: titles[1] }],
    ])
  })

  test('another article at the same address takes the place of none', async () => {
    const other = [
      'Grain ships leave Karsk',
      'Four ships with barley left the quays of Karsk in the morning, its harbour master told reporters.',
    ]
    const [history] = await historiesOf([
      { at: at('14:05'), paragraphs: closed },
      { at: at('15:10'), paragraphs: other },
    ])
    expect(history?.lineages).toEqual([])
    expect(history?.changes[0]?.articles.map(({ before, after }) => [before === null, after === null])).toEqual([
      [true, false],
      [false, true],
    ])
  })
})
