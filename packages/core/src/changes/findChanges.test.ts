import type { ArticleChange, StatementChange } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { readCaptures } from '../testing/readCaptures.ts'
import { toHistories } from './toHistories.ts'

const filler =
  'The bridge carries the only road between Ardel and Varn, and it was built eighty years ago by masons of Karsk.'

/** What changed on a page whose one paragraph said the first and then the second. */
async function changeOf(before: string, after: string): Promise<ArticleChange> {
  const { readings, captures } = await readCaptures([
    { at: '2031-03-03T14:05:00Z', paragraphs: ['Raid on Ardel', before, filler] },
    { at: '2031-03-03T15:10:00Z', paragraphs: ['Raid on Ardel', after, filler] },
  ])
  const { histories } = toHistories(captures, readings)
  const [change] = histories.flatMap(({ changes }) => changes.flatMap(({ articles }) => articles))
  if (change === undefined) throw new Error('nothing changed')
  return change
}

function show({ kind, before, after }: StatementChange): string {
  if (before === null || after === null) return `${kind}: ${(before ?? after)?.value ?? ''}`
  return `${kind}: ${before.value} → ${after.value}`
}

describe('figures', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'At least 12 people were killed in the raid, police said.',
      'At least 15 people were killed in the raid, police said.',
      ['changed: At least 12 people → At least 15 people'],
    ],
    [
      'Some 3,000 people had fled Ardel by noon, the mayor said.',
      'Some 10,000 people had fled Ardel by evening, the mayor said.',
      ['changed: Some 3,000 people → Some 10,000 people'],
    ],
    [
      'The raid killed 12 people and wounded 30.',
      'The raid killed 15 people and wounded 30.',
      ['changed: 12 people → 15 people'],
    ],
    ['The raid killed 12 people.', 'The raid killed 12 people. It wounded 30 people.', ['added: 30 people']],
    ['The raid killed 12 people. It wounded 30 people.', 'The raid killed 12 people.', ['removed: 30 people']],
    ['The raid killed 12 people.', 'The raid killed twelve people.', ['reworded: 12 people → twelve people']],
    ['The raid killed 12 people in Ardel.', 'In Ardel the raid killed 12 people before dawn.', []],
    [
      'The raid killed 12 people in Ardel.',
      'The fleet bought 40 barges in Varn.',
      ['removed: 12 people', 'added: 40 barges'],
    ],
  ])('%s | %s', async (before, after, expected) => {
    expect((await changeOf(before, after)).figures.map(show)).toEqual(expected)
  })
})

describe('claims', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'Mayor Ilva Orlend said that the quays would stay shut until Thursday.',
      'Mayor Ilva Orlend said that the quays would stay shut until Friday.',
      ['changed: the quays would stay shut until Thursday → the quays would stay shut until Friday'],
    ],
    [
      'Mayor Ilva Orlend said that the quays would stay shut for the whole of the coming week.',
      'Mayor Ilva Orlend said that the quays would remain shut for the whole of the coming week.',
      [
        'reworded: the quays would stay shut for the whole of the coming week → the quays would remain shut for the whole of the coming week',
      ],
    ],
    [
      'Mayor Ilva Orlend said that the hospital had lost its power. The road was empty.',
      'The road was empty.',
      ['removed: the hospital had lost its power'],
    ],
    [
      'The road was empty.',
      'The road was empty. Mayor Ilva Orlend said that the hospital had lost its power.',
      ['added: the hospital had lost its power'],
    ],
    [
      'Mayor Ilva Orlend said that the drones came from the north.',
      'Colonel Teren Hask said that the drones came from the north.',
      ['changed: the drones came from the north → the drones came from the north'],
    ],
    [
      'Mayor Ilva Orlend said that the drones came from the north.',
      'Mayor Ilva Orlend said that the drones came from the north. The road was empty.',
      [],
    ],
  ])('%s | %s', async (before, after, expected) => {
    expect((await changeOf(before, after)).claims.map(show)).toEqual(expected)
  })
})

test('a change names both sentences where they stand, and the note that the page adds', async () => {
  const note = 'Correction: an earlier version of this article gave another toll.'
  const { figures, notes, text } = await changeOf('The raid killed 12 people.', `The raid killed 15 people. ${note}`)
  expect(figures[0]?.before?.evidence.text).toBe('The raid killed 12 people.')
  expect(figures[0]?.after?.evidence.text).toBe('The raid killed 15 people.')
  expect(notes.map(({ kind, text: words }) => [kind, words])).toEqual([
    ['correction', 'Correction: an earlier version of this article gave another toll.'],
  ])
  expect(text.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same'])
})
