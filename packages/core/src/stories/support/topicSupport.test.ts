import type { Judgement, Statement } from '@fogline/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reconcile } from '../../reconcile.ts'
import { reconcileTopic } from '../../reconcileTopic.ts'
import { type CaptureWish, readCaptures } from '../../testing/readCaptures.ts'
import { toNeighbourhoods } from '../../toNeighbourhoods.ts'
import { toReconciler } from '../../toReconciler.ts'

const page = (name: string, day: string, paragraphs: readonly string[]): CaptureWish => ({
  at: null,
  location: `https://${name.toLowerCase()}.example/page`,
  outlet: `${name} Post`,
  published: day,
  paragraphs,
})

/** Three stories that have nothing in common but whom they count. */
const harbour = page('Lagos', '2031-03-03', [
  'Cranes for the new harbour',
  'Cranes for the new harbour were unloaded on Monday, and the pier was shut to lorries.',
  'Kenya has deployed 4,000 soldiers to Benin, President Amara Diallo said.',
])
const grain = page('Accra', '2031-03-09', [
  'Millers wait for grain',
  'Millers waited for grain all week, since the railway stood still after the flood.',
  'Kenya has deployed 4,000 soldiers to Benin, the Red Cross said.',
])
const school = page('Dakar', '2031-03-09', [
  'Schools open after the strike',
  'Teachers went back to their classes, and pupils sang in the yard of the oldest school.',
  'Kenya has deployed 9,000 soldiers to Benin, Minister Kofi Tano said.',
])

async function pictureOf(
  wishes: readonly CaptureWish[],
  judge: (statements: readonly Statement[]) => Judgement[] = () => [],
) {
  const { readings, captures } = await readCaptures(wishes)
  const statements = readings.flatMap((reading) => reading.statements)
  const all = { readings, captures, judgements: judge(statements) }
  const picture = reconcile(all)
  const figures = statements.filter((one) => one.kind === 'figure')
  const supportOf = (number: number) =>
    picture.support.filter(({ of }) => figures.some(({ id, best }) => best === number && of.includes(id)))
  return { all, supportOf, figures }
}

test('a figure that is told in two neighbourhoods stands once, with the origins of both', async () => {
  const { all, supportOf } = await pictureOf([harbour, grain])
  expect(toNeighbourhoods(all, toReconciler([]))).toHaveLength(2)
  const [support, ...others] = supportOf(4000)
  expect(others).toEqual([])
  expect(support).toMatchObject({ articles: 2, publishers: 2, origins: 2, status: 'corroborated', credibility: 2 })
  expect(support?.of).toHaveLength(2)
})

test('a figure that is contested from elsewhere alone is contested', async () => {
  const alone = await pictureOf([harbour])
  expect(alone.supportOf(4000).map(({ status }) => status)).toEqual(['single_origin'])
  const { supportOf } = await pictureOf([harbour, { ...school, published: '2031-03-03' }])
  expect(supportOf(4000).map(({ status }) => status)).toEqual(['contested'])
  expect(supportOf(9000).map(({ status }) => status)).toEqual(['contested'])
})

test('what people decided on one of them stands on that one', async () => {
  const { supportOf } = await pictureOf([harbour, grain], (statements) => [
    {
      kind: 'judgement',
      id: 'j',
      about: [statements.find((one) => one.kind === 'figure')?.id ?? ''],
      verdict: 'reject',
      by: 'an analyst',
      at: '2031-05-01T10:00:00Z',
      because: 'a typing error',
    },
  ])
  expect(
    supportOf(4000)
      .map(({ status, of }) => `${status} ${of.length}`)
      .sort(),
  ).toEqual(['corroborated 1', 'discounted 1'])
  expect(supportOf(4000).find(({ status }) => status === 'discounted')?.because).toMatch(
    /rejected it \(“a typing error”\)\.$/,
  )
})

test('each statement stands in one support, in whatever order cases come', async () => {
  const { all } = await pictureOf([harbour, grain, school])
  const made = toNeighbourhoods(all, toReconciler([])).map(toReconciler([]).reconcileNeighbourhood)
  const cases = made.flatMap((one) => one.cases)
  const { support } = reconcile(all)
  const ids = support.flatMap(({ of }) => of)
  expect(new Set(ids).size).toBe(ids.length)
  const topic = cases.find(({ kind }) => kind === 'support')?.topic
  const own = cases.filter((one) => one.topic === topic)
  const whole = reconcileTopic(own)
  fc.assert(
    fc.property(fc.shuffledSubarray([...own], { minLength: own.length }), (other) => {
      expect(reconcileTopic(other)).toEqual(whole)
    }),
    { seed: 4747, numRuns: 20 },
  )
})

test('copies of one text stand in the rows of that text: what is kept grows with them, not with their square', async () => {
  const copies = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...harbour, location: `https://p${at}.example`, outlet: `Post ${at}` }))
  const [few, many] = await Promise.all([4, 12].map((count) => pictureOf(copies(count))))
  const [four, twelve] = [few?.supportOf(4000) ?? [], many?.supportOf(4000) ?? []]
  expect([four.length, twelve.length]).toEqual([1, 1])
  expect(twelve[0]).toMatchObject({ articles: 12, publishers: 12, origins: 1 })
  expect(JSON.stringify(twelve).length).toBeLessThan(JSON.stringify(four).length * 4)
})

test('a transfer that is denied elsewhere alone is contested', async () => {
  const sold = {
    ...harbour,
    paragraphs: [...harbour.paragraphs.slice(0, 2), 'Kenya has delivered howitzers to Benin.'],
  }
  const denied = 'Kenya’s Foreign Ministry denied that Kenya had delivered howitzers to Benin.'
  const { all } = await pictureOf([sold, { ...school, paragraphs: [...school.paragraphs.slice(0, 2), denied] }])
  expect(toNeighbourhoods(all, toReconciler([]))).toHaveLength(2)
  const told = all.readings.flatMap(({ statements }) =>
    statements.filter((one) => one.kind === 'transfer' && one.stage !== 'denied').map(({ id }) => id),
  )
  expect(told.length).toBeGreaterThan(0)
  const { support } = reconcile(all)
  expect(support.filter(({ of }) => told.some((id) => of.includes(id))).map(({ status }) => status)).toEqual([
    'contested',
  ])
})
