import type { Claim } from '@fogline/model'
import { expect, test } from 'vitest'
import { contradicts, findDenied } from './findDenied.ts'

const claim = (id: string, speaker: string, act: Claim['act'], content: string): Claim => ({
  kind: 'claim',
  id,
  article: 'a',
  sentence: { start: 0, end: 100, text: `${speaker} said ${content}` },
  speaker: { start: 0, end: speaker.length, text: speaker, entity: speaker, role: null, country: null },
  chain: [],
  cue: { start: speaker.length + 1, end: speaker.length + 5, text: 'said' },
  form: 'indirect',
  act,
  evidentiality: 'named_source',
  content: [{ start: speaker.length + 6, end: 100, text: content }],
  negated: false,
  addressee: null,
  when: null,
  denies: null,
  evidence: [],
  by: 'test',
  confidence: null,
})

const sale = claim('sale', 'Arvland', 'assert', 'Teshra sold forty rockets to the rebels')
const weather = claim('weather', 'Oru', 'assert', 'the winter will be long')

test.each<[string, Claim, string | null]>([
  ['a denial in its own words', claim('d', 'Teshra', 'deny', 'selling rockets to rebels'), 'sale'],
  ['a denial of such claims', claim('d', 'Teshra', 'deny', 'such claims'), 'weather'],
  ['a denial of something else', claim('d', 'Teshra', 'deny', 'closing the port'), null],
  ['no denial at all', claim('d', 'Teshra', 'assert', 'rockets were sold to rebels'), null],
  ['a denial of what one said oneself', claim('d', 'Arvland', 'deny', 'selling rockets to rebels'), null],
])('%s', (_, denial, id) => {
  expect(findDenied(denial, [sale, weather])).toBe(id)
})

test.each<[string, Claim, boolean]>([
  [
    'the opposite of what another said',
    claim('c', 'Teshra', 'assert', 'there had been no sale of rockets to rebels'),
    true,
  ],
  ['a negation of something else', claim('c', 'Teshra', 'assert', 'the port was not closed'), false],
  ['a warning stays a warning', claim('c', 'Teshra', 'warn', 'no rockets may be sold to rebels'), false],
])('%s', (_, each, expected) => {
  expect(contradicts(each, [sale, weather])).toBe(expected)
})
