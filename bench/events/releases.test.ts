import type { EventMention, Layers, PlaceReference } from '@fogline/model'
import { expect, test } from 'vitest'
import { type Counted, countPeople } from './countPeople.ts'
import { type ReadRelease, readRelease } from './readRelease.ts'
import { scoreReleases } from './scoreReleases.ts'

const text = 'A force captured a Kalm leader and killed two armed men in Logar yesterday.'

const plain: Omit<EventMention, 'trigger'> = {
  sentence: 0,
  type: 'ASSAULT',
  mode: null,
  acled: null,
  actors: [],
  recipients: [],
  places: [],
  time: null,
  timeId: null,
  instrument: null,
  item: null,
  status: 'occurred',
  what: '',
  by: '',
}
const event = (trigger: string, wish: Partial<EventMention>): EventMention => {
  const start = text.indexOf(trigger)
  return { ...plain, trigger: { start, end: start + trigger.length }, ...wish }
}
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
/** Each word; all hang on "captured" but those of the men, who hang on "killed". */
function toTokens() {
  const words = [...text.matchAll(/[\w']+/g)]
  const at = (word: string): number => words.findIndex(({ 0: one }) => one === word)
  return words.map(({ index: start, 0: word }) => ({
    start,
    end: start + word.length,
    text: word,
    upos: /captured|killed/.test(word) ? 'VERB' : 'NOUN',
    features: {},
    head: word === 'captured' ? null : /two|armed|men/.test(word) ? at('killed') : at('captured'),
  }))
}
const layers = {
  sentences: [
    { ...span(text), block: 0, tokens: toTokens(), names: [], multiwords: [] },
  ] as unknown as Layers['sentences'],
  entities: [{ id: 'leader', type: 'unnamed' }] as unknown as Layers['entities'],
  mentions: [{ ...span('a Kalm leader'), entity: 'leader' }] as unknown as Layers['mentions'],
  places: [
    { ...span('Logar'), id: 'p', text: 'Logar', name: 'Lōgar', use: 'event' } as PlaceReference,
  ] as Layers['places'],
  eventMentions: [
    event('captured', { mode: 'abduct', recipients: ['leader'] }),
    event('killed', { places: ['p'], time: '2031-03-02' }),
  ],
}
const figures = [
  {
    ...span('two armed men'),
    text: 'two armed men',
    indicator: 'killed',
    low: 2,
    high: 2,
    span: 'event' as const,
    modality: 'exact' as const,
  },
]

const read: ReadRelease = { text, publishedAt: '2031-03-03', layers, figures }

test('fields of a release', () => {
  expect(readRelease(read)).toEqual({
    date: '2031-03-02',
    province: 'logar',
    type: 'captureandkill',
    killed: 2,
    captured: 1,
  })
})

test.each<[string, Partial<EventMention>, string | null]>([
  ['what is denied is no deed', { status: 'denied', mode: 'abduct' }, null],
  ['a strike from the air goes before what it did', { mode: 'aerial' }, 'airstrike'],
  ['an arrest is a capture', { type: 'COERCE', mode: 'arrest' }, 'detention'],
])('%s', (_, wish, type) => {
  const eventMentions = [event('captured', wish)]
  expect(readRelease({ ...read, layers: { ...layers, eventMentions }, figures: [] }).type).toBe(type)
})

test.each<[string, string | null, string]>([
  ['a night begins on its first day', '2031-03-01/2031-03-02', '2031-03-01'],
  ['a month is no day', '2031-03', '2031-03-03'],
  ['what has no date is new', null, '2031-03-03'],
])('%s', (_, time, date) => {
  const eventMentions = [event('captured', { mode: 'abduct', time })]
  expect(readRelease({ ...read, layers: { ...layers, eventMentions } }).date).toBe(date)
})

test('shares of fields that are right; either of two types', () => {
  const truth = { date: '2031-03-02', province: 'logar', type: 'detention', killed: 0, captured: 1 }
  const release = { text, publishedAt: null, types: ['airstrike', 'detention'], provinces: ['Logar'], truth }
  const found = { ...truth, type: 'detention', killed: 1 }
  expect(scoreReleases([{ release, found }])).toEqual({
    releases: 1,
    'that name their day': 0,
    date: 1,
    'date, of those that name their day': 0,
    province: 1,
    type: 1,
    killed: 0,
    captured: 1,
  })
})

const sentence = layers.sentences[0]
const deed = event('captured', { mode: 'abduct', recipients: ['leader'] })
const more = (low: number, modality: 'exact' | 'more_than' | 'at_least') => ({
  ...span('two armed men'),
  text: 'two armed men',
  low,
  high: modality === 'exact' ? low : null,
  modality,
})

test.each<[string, Partial<Counted>, number]>([
  ['one by name, no figure', { figures: [] }, 1],
  ['a figure of another verb does not count', { figures: [more(5, 'exact')] }, 1],
  ['with their own verb', { deeds: [deed, event('killed', {})], figures: [more(5, 'exact')] }, 6],
  ['more than five are six', { deeds: [deed, event('killed', {})], figures: [more(5, 'more_than')] }, 7],
  ['what adds up a year is no part', { deeds: [{ ...deed, time: '2030-03-01/2031-03-01' }] }, 0],
  ['no deed, nobody', { deeds: [] }, 0],
])('%s', (_, wish, count) => {
  expect(sentence).toBeDefined()
  expect(countPeople({ layers, figures: [], deeds: [deed], ...wish })).toBe(count)
})
