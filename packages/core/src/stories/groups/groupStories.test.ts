import type { Article, ArticleReading, Mention } from '@fogline/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testArticle } from '../../testing/testArticle.ts'
import { toScene } from '../scene/toScene.ts'
import { groupStories } from './groupStories.ts'
import { toStories } from './toStories.ts'
import { toStoryProfile } from './toStoryProfile.ts'

const quakes = [
  ['quake1', '2031-03-03', 'Quake shakes Ostrel Bay; Mayor Lindqvist counts nine dead in Ostrel Bay'],
  ['quake2', '2031-03-04', 'Lindqvist: toll of the Ostrel Bay quake rises as rescuers dig in Ostrel Bay'],
  ['quake3', '2031-03-04', 'Is Ostrel Bay ready for the next quake? Lindqvist says Ostrel Bay is'],
] as const
const others = [
  ['quake4', '2031-03-05', 'Quake shakes Hvalfell; Governor Torres counts four dead in Hvalfell'],
  ['late1', '2031-06-01', 'Quake shakes Ostrel Bay; Mayor Lindqvist counts nine dead in Ostrel Bay again'],
  ['trial1', '2031-03-03', 'Smuggler Dragan Weiss is acquitted by the court of Pellworm'],
  ['trial2', '2031-03-05', 'Prosecutor appeals the acquittal of Dragan Weiss in Pellworm'],
] as const

/** A text whose names are what begins with a capital letter behind its first word. */
function toReading([id, day, text]: readonly [string, string, string]): ArticleReading {
  const article: Article = { ...testArticle(text), id, page: `page ${id}`, title: text, publishedAt: day }
  const mentions = [...text.matchAll(/(?<= )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu)].map(
    ({ index, 0: name }): Mention => ({
      start: index,
      end: index + name.length,
      text: name,
      type: 'place',
      form: 'name',
      entity: `${id} ${name}`,
      by: 'test',
    }),
  )
  const none = { sentences: [], entities: [], places: [], times: [], figures: [], quotations: [], attributions: [] }
  return {
    article,
    fingerprint: { article: id, textId: article.textId, words: 10, shingles: [], bands: [] },
    layers: { ...none, mentions, eventMentions: [] },
    statements: [],
  }
}

const readings = [...quakes, ...others].map(toReading)
const sceneOf = (some: readonly ArticleReading[]) => toScene({ readings: some, copies: [], entities: [] })
const groupsOf = (some: readonly ArticleReading[]) => groupStories(sceneOf(some))

test('two quakes are two stories, and the same quake months later is another', () => {
  expect(groupsOf(readings)).toEqual([['late1'], ['quake1', 'quake2', 'quake3'], ['quake4'], ['trial1', 'trial2']])
})

test('a story is named by a headline that says most of it, never by a question, and keeps its id as it grows', () => {
  const storiesOf = (some: readonly ArticleReading[]) => toStories(groupsOf(some), [], sceneOf(some))
  const whole = storiesOf(readings).find(({ articles }) => articles.includes('quake3'))
  expect(whole?.title).toMatch(/^(?:Quake shakes Ostrel|Lindqvist: toll)/)
  const younger = storiesOf(readings.filter(({ article }) => article.id === 'quake1'))
  expect(younger.map(({ id }) => id)).toEqual([whole?.id])
})

test('the order of the readings never shows', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
      expect(groupsOf(shuffled)).toEqual(groupsOf(readings))
    }),
    { seed: 4747, numRuns: 20 },
  )
})

test('an article that shares no key with any of a story changes nothing of it', () => {
  fc.assert(
    fc.property(fc.subarray(readings, { minLength: 1 }), fc.constantFrom(...readings), (some, more) => {
      fc.pre(!some.includes(more))
      const found = new Set(toStoryProfile(more).lookups)
      const before = groupsOf(some)
      const byId = new Map(some.map((reading) => [reading.article.id, reading]))
      const isNear = (id: string) => {
        const reading = byId.get(id)
        return reading !== undefined && toStoryProfile(reading).keys.some((key) => found.has(key))
      }
      const apart = before.filter((group) => !group.some(isNear))
      const after = groupsOf([...some, more])
      for (const group of apart) expect(after).toContainEqual(group)
    }),
    { seed: 4747, numRuns: 100 },
  )
})

test('each finds the other or neither does', () => {
  const profiles = [...readings, toReading(['undated', '2031', 'Lindqvist is asked about Ostrel Bay'])].map(
    toStoryProfile,
  )
  for (const a of profiles) {
    for (const b of profiles) {
      const finds = (x: typeof a, y: typeof a) => x.lookups.some((key) => y.keys.includes(key))
      expect(finds(a, b)).toBe(finds(b, a))
    }
  }
})
