import type { Entity, EventStatement } from '@fogline/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testArticle } from '../../testing/testArticle.ts'
import { toScene } from '../scene/toScene.ts'
import { eventKeys } from './eventKeys.ts'
import { joinEvents } from './joinEvents.ts'

interface Wish {
  readonly id: string
  readonly time: string | null
  readonly place: string
  readonly what: string
  readonly mode?: string
  readonly status?: EventStatement['status']
  readonly published?: string
  readonly type?: EventStatement['type']
  readonly actor?: string
}

const places = ['Ostrel', 'Hvalfell']

function toStatement({ id, time, place, what, mode, status, type, actor }: Wish): EventStatement {
  return {
    kind: 'event',
    id,
    article: `article ${id}`,
    type: type ?? 'ASSAULT',
    mode: mode ?? null,
    acled: null,
    contexts: [],
    actors: actor === undefined ? [] : [`${id} ${actor}`],
    recipients: [],
    what,
    places: place === '' ? [] : [`${id} ${place}`],
    time,
    instrument: null,
    status: status ?? 'reported',
    claim: null,
    evidence: [{ article: `article ${id}`, start: 0, end: what.length, text: what }],
    by: 'test',
    confidence: null,
  }
}

function sceneOf(wishes: readonly Wish[]) {
  const readings = wishes.map((wish) => ({
    article: { ...testArticle(wish.what), id: `article ${wish.id}`, publishedAt: wish.published ?? '2031-03-04' },
    fingerprint: { article: `article ${wish.id}`, textId: wish.id, words: 1, shingles: [], bands: [] },
    layers: {
      sentences: [],
      entities: [],
      mentions: [],
      times: [],
      figures: [],
      quotations: [],
      attributions: [],
      eventMentions: [],
      places: places.map((name) => ({
        start: 0,
        end: 1,
        id: `${wish.id} ${name}`,
        text: name,
        name,
        geonames: null,
        country: null,
        kind: 'city' as const,
        latitude: null,
        longitude: null,
        precision: null,
        use: 'event' as const,
        by: 'test',
      })),
    },
    statements: [toStatement(wish)],
  }))
  return toScene({ readings, copies: [], entities: entitiesOf(wishes) })
}

function entitiesOf(wishes: readonly Wish[]): readonly Entity[] {
  const names = [...new Set(wishes.flatMap(({ actor }) => actor ?? []))]
  return names.map((name) => ({
    kind: 'entity',
    id: name,
    type: 'organisation',
    name,
    aliases: [],
    roles: [],
    country: null,
    identifiers: { geonames: null, wikidata: null, iso: null },
    members: wishes.filter(({ actor }) => actor === name).map(({ id }) => `${id} ${name}`),
    because: '',
    by: 'test',
  }))
}

const oneStory = () => 'story'
const joined = (wishes: readonly Wish[], storyOf?: (article: string) => string) =>
  joinEvents(sceneOf(wishes), storyOf)
    .map(({ members }) => members.join(' '))
    .sort()

const market: Wish = { id: 'a', time: '2031-03-03', place: 'Ostrel', what: 'struck the market' }

test.each<[string, Wish, boolean]>([
  ['the same town and day', { ...market, id: 'b', what: 'hit a bazaar' }, true],
  ['the same town, a month later', { ...market, id: 'b', time: '2031-04-03' }, false],
  ['another town on the day', { ...market, id: 'b', place: 'Hvalfell' }, false],
  ['a plan', { ...market, id: 'b', status: 'planned' }, false],
  ['its denial', { ...market, id: 'b', status: 'denied' }, false],
  ['no day, in other words', { ...market, id: 'b', time: null, what: 'shelled a school' }, false],
  ['no day, in the same words of a story', { ...market, id: 'b', time: null, what: 'hit the market' }, true],
  ['no day, told weeks later', { ...market, id: 'b', time: null, published: '2031-04-04' }, false],
])('a strike on the market of a town | %s', (_, other, expected) => {
  expect(joined([market, other], oneStory)).toEqual(expected ? ['a b'] : ['a', 'b'])
})

test('outside a story only a day and a place or words of one day join', () => {
  expect(joined([market, { ...market, id: 'b', time: null }])).toEqual(['a', 'b'])
  expect(joined([market, { ...market, id: 'b' }])).toEqual(['a b'])
})

const plea: Wish = {
  id: 'a',
  time: null,
  place: '',
  type: 'REQUEST',
  actor: 'River Watch',
  what: 'asked the towns to send 90 boats',
}

test.each<[string, Partial<Wish>, boolean]>([
  ['in other words, the same number', { what: 'wants 90 more boats' }, true],
  ['the same things, no number', { what: 'called on towns for boats' }, true],
  ['another number', { what: 'asked for 40' }, false],
  ['somebody else', { actor: 'Fishers Union' }, false],
  ['weeks later', { published: '2031-04-04' }, false],
])('who asks for a thing, in another story | %s', (_, other, expected) => {
  expect(joined([plea, { ...plea, id: 'b', ...other }])).toEqual(expected ? ['a b'] : ['a', 'b'])
})

test('a text that may mean either of two strikes joins neither', () => {
  const second = { ...market, id: 'b', time: '2031-03-05' }
  const unclear = { ...market, id: 'c', time: null }
  expect(joined([market, second, unclear], oneStory)).toEqual(['a', 'b', 'c'])
})

const anyWishes = fc
  .array(
    fc.record({
      time: fc.constantFrom('2031-03-03', '2031-03-05', null),
      place: fc.constantFrom('Ostrel', 'Hvalfell', ''),
      what: fc.constantFrom('struck the market', 'hit the market', 'struck a depot'),
      mode: fc.constantFrom('drone', 'aerial'),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((wish, at): Wish => ({ ...wish, id: String(at) })))

test('the order never shows, no event holds two days or places, and what is one shares a key with another', () => {
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      const events = joined(wishes, oneStory)
      expect(joined([...wishes].reverse(), oneStory)).toEqual(events)
      const scene = sceneOf(wishes)
      for (const event of events) {
        const members = wishes.filter(({ id }) => event.split(' ').includes(id))
        const known = (pick: (wish: Wish) => string | null | undefined) =>
          new Set(members.map(pick).filter((value) => value !== null && value !== ''))
        expect(known(({ time }) => time).size).toBeLessThanOrEqual(1)
        expect(known(({ place }) => place).size).toBeLessThanOrEqual(1)
        if (members.length < 2) continue
        const keys = members.map((wish) => eventKeys(toStatement(wish), scene, oneStory))
        keys.forEach((own, at) => {
          expect(keys.some((held, other) => other !== at && held.some((key) => own.includes(key)))).toBe(true)
        })
      }
    }),
    { seed: 4747, numRuns: 200 },
  )
})
