import type { Claim } from '@fogline/model'
import { expect, test } from 'vitest'
import { sameContents } from './sameContents.ts'

const claim = (id: string, text: string, more: Partial<Claim> = {}): Claim => ({
  kind: 'claim',
  id,
  article: id,
  sentence: { start: 0, end: text.length, text },
  speaker: null,
  chain: [],
  cue: { start: 0, end: 0, text: '' },
  form: 'indirect',
  act: 'assert',
  evidentiality: 'named_source',
  content: [{ start: 0, end: text.length, text }],
  negated: false,
  addressee: null,
  when: null,
  denies: null,
  evidence: [],
  by: '',
  confidence: null,
  ...more,
})

const told = 'drones had killed three sailors on ships in Ardel harbour'

test.each<[string, Claim, Claim, boolean]>([
  [
    'the same in other words around it',
    claim('a', told),
    claim('b', 'Before dawn drones killed three sailors on two ships at anchor in Ardel harbour'),
    true,
  ],
  ['another number', claim('a', told), claim('b', 'drones had killed five sailors on ships in Ardel harbour'), false],
  ['said not to be so', claim('a', told), claim('b', told, { negated: true }), false],
  ['denied', claim('a', told), claim('b', told, { act: 'deny' }), false],
  [
    'another matter of the same place',
    claim('a', told),
    claim('b', 'wheat was loaded on three ships in Ardel harbour again'),
    false,
  ],
  [
    'a list of places in common',
    claim('a', 'them as Ulmet, Stone Ferry and Little Peska'),
    claim('b', 'Units of the brigade entered Ulmet, Stone Ferry and Little Peska after two days of fighting'),
    false,
  ],
  ['too little to tell', claim('a', 'drones came'), claim('b', 'drones came'), false],
])('%s', (_, a, b, expected) => {
  expect(sameContents([a, b]).length > 0).toBe(expected)
})
