import type { Figure, Picture } from '@fogline/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reconcile } from './reconcile.ts'
import { type CaptureWish, readCaptures } from './testing/readCaptures.ts'

const road = 'The bridge over the Tamber carries the only road between the two banks, and masons built it.'
const raid = (toll: string, more: readonly string[] = []): readonly string[] => [
  `Drone raid on bridge at Karsk kills ${toll}`,
  `Drones struck the bridge at Karsk on Monday and killed ${toll} people, police said.`,
  road,
  ...more,
]
const gazette = (hour: string, toll: string, more?: readonly string[]): CaptureWish => ({
  at: `2031-03-03T${hour}:00Z`,
  paragraphs: raid(toll, more),
})
const wire = (toll: string): CaptureWish => ({
  at: '2031-03-03T18:00:00Z',
  location: 'https://wire.example/raid',
  outlet: 'Harbour Wire',
  paragraphs: [
    'Drone raid on bridge at Karsk',
    `Drones struck the bridge at Karsk on Monday and killed ${toll} people, Mayor Ilva Orlend said.`,
    'Smoke stood over the river at Karsk, and the bridge over the Tamber was shut to lorries.',
  ],
})

async function pictureOf(wishes: readonly CaptureWish[]) {
  const { readings, captures } = await readCaptures(wishes)
  const picture = reconcile({ readings, judgements: [], captures })
  const statements = new Map(readings.flatMap((reading) => reading.statements.map((one) => [one.id, one] as const)))
  const figure = (id: string) => statements.get(id) as Figure
  return { readings, captures, picture, figure }
}

function supportOf(picture: Picture, ids: readonly string[]) {
  return picture.support.flatMap((one) => one.of.filter((id) => ids.includes(id)).map(() => one))
}

describe('two versions of one page', async () => {
  const { picture, readings, figure } = await pictureOf([gazette('14:05', '12'), gazette('15:10', '15')])
  const [older, newer] = ['12', '15'].map((toll) => readings.find(({ article }) => article.title?.endsWith(toll)))

  test('are one voice, whose present word is the newer', () => {
    expect(picture.copies.map(({ original, members }) => [original, members.length])).toEqual([[newer?.article.id, 2]])
    const relations = picture.copies.flatMap(({ members }) =>
      members.map(({ article, relation }) => [article, relation] as const),
    )
    expect(Object.fromEntries(relations)[older?.article.id ?? '']).toBe('updated_version')
    expect(picture.stories.flatMap(({ articles }) => articles)).toEqual([newer?.article.id])
  })

  test('give a figure that the page revised, and no contention', () => {
    const points = picture.tracks.flatMap((track) => track.points)
    const revised = points.filter(({ relation }) => relation === 'revises')
    expect(revised.length).toBeGreaterThan(0)
    for (const { figure: later, to } of revised) expect([figure(later).best, figure(to ?? '').best]).toEqual([15, 12])
    expect(picture.contentions).toEqual([])
  })

  test('count as one article of one publisher, and what is no longer said stands as withdrawn', () => {
    const counts = picture.support.map(({ articles, publishers }) => [articles, publishers])
    expect(new Set(counts.map(String))).toEqual(new Set(['1,1']))
    const idsOf = (reading: typeof older) =>
      reading?.statements.filter(({ kind }) => kind !== 'event').map(({ id }) => id) ?? []
    expect(idsOf(older).length).toBeGreaterThan(1)
    expect(new Set(supportOf(picture, idsOf(older)).map(({ status }) => status))).toEqual(new Set(['retracted']))
    expect(supportOf(picture, idsOf(newer)).map(({ status }) => status)).not.toContain('retracted')
  })

  test('tell events once, as the newer tells them', () => {
    expect(picture.events.length).toBeGreaterThan(0)
    expect(new Set(picture.events.flatMap(({ evidence }) => evidence.map(({ article }) => article)))).toEqual(
      new Set([newer?.article.id]),
    )
  })
})

test('what a page says again in its newer version is not withdrawn', async () => {
  const more = ['Mayor Ilva Orlend said that the hospital of Karsk had lost its power.']
  const { picture, readings } = await pictureOf([gazette('14:05', '12', more), gazette('15:10', '15', more)])
  const claims = readings.flatMap(({ statements }) =>
    statements.filter((one) => one.kind === 'claim' && one.sentence.text.includes('hospital')),
  )
  expect(claims).toHaveLength(2)
  const supports = supportOf(
    picture,
    claims.map(({ id }) => id),
  )
  expect(supports.map(({ articles, publishers, status }) => [articles, publishers, status])).toEqual([
    [1, 1, 'single_origin'],
    [1, 1, 'single_origin'],
  ])
})

test('a page that came to agree with another outlet contradicts it no longer', async () => {
  const conflicting = (await pictureOf([gazette('14:05', '12'), wire('15')])).picture
  const agreeing = (await pictureOf([gazette('14:05', '12'), wire('15'), gazette('19:00', '15')])).picture
  expect(conflicting.contentions.map(({ type }) => type)).toContain('numeric')
  expect(agreeing.contentions.map(({ type }) => type)).not.toContain('numeric')
})

test('a page that was changed and still parts from another outlet contradicts it with its new word alone', async () => {
  const { picture, figure } = await pictureOf([gazette('14:05', '12'), wire('20'), gazette('19:00', '15')])
  const values = picture.contentions
    .filter(({ type }) => type === 'numeric')
    .flatMap(({ positions }) => positions.flatMap(({ figures }) => figures.map((id) => figure(id).best)))
  expect(new Set(values)).toEqual(new Set([15, 20]))
})

test('a page that went back to its old words says them now', async () => {
  const { picture, readings } = await pictureOf([
    gazette('14:05', '12'),
    gazette('15:10', '15'),
    gazette('16:00', '12'),
  ])
  const first = readings.find(({ article }) => article.title?.endsWith('12'))
  expect(
    picture.histories[0]?.versions.map(({ number, articles }) => [number, articles[0] === first?.article.id]),
  ).toEqual([
    [1, true],
    [2, false],
    [3, true],
  ])
  expect(picture.stories.flatMap(({ articles }) => articles)).toEqual([first?.article.id])
  const ids = first?.statements.map(({ id }) => id) ?? []
  expect(supportOf(picture, ids).map(({ status }) => status)).not.toContain('retracted')
})

test('the order of arrival never shows', async () => {
  const { readings, captures, picture } = await pictureOf([
    gazette('14:05', '12'),
    gazette('15:10', '15'),
    gazette('16:40', '19'),
    wire('15'),
  ])
  const expected = JSON.stringify(picture)
  const shuffled = fc.tuple(
    fc.shuffledSubarray([...readings], { minLength: readings.length }),
    fc.shuffledSubarray([...captures], { minLength: captures.length }),
  )
  fc.assert(
    fc.property(shuffled, ([some, others]) => {
      expect(JSON.stringify(reconcile({ readings: some, judgements: [], captures: others })) === expected).toBe(true)
    }),
    { seed: 4747, numRuns: 20 },
  )
})
