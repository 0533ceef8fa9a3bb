import type { EventMention } from '@fogline/model'
import { expect, test } from 'vitest'
import { mergeMentions } from './mergeMentions.ts'

const base: EventMention = {
  sentence: 0,
  trigger: { start: 0, end: 6 },
  type: 'ASSAULT',
  mode: null,
  acled: 'Attack',
  actors: ['a'],
  recipients: [],
  places: [],
  time: null,
  timeId: null,
  instrument: null,
  item: null,
  status: 'occurred',
  what: 'strike',
  by: 'events/act',
}

test.each<[string, Partial<EventMention>, number]>([
  ['a strike and those it killed are one event', { recipients: ['b'] }, 1],
  ['another actor is another event', { actors: ['c'] }, 2],
  ['an answer to a strike is another event', { actors: ['b'], recipients: ['a'] }, 2],
  ['another sentence is another statement', { sentence: 1 }, 2],
  ['a planned one is not the one that occurred', { status: 'planned' }, 2],
])('%s', (_, other, count) => {
  expect(mergeMentions([base, { ...base, ...other }])).toHaveLength(count)
})

test('what one mention lacks the other adds', () => {
  const [merged] = mergeMentions([base, { ...base, recipients: ['b'], mode: 'drone', places: ['p'] }])
  expect(merged).toMatchObject({ actors: ['a'], recipients: ['b'], mode: 'drone', places: ['p'] })
})
