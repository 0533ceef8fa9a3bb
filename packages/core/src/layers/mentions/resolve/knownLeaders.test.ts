import { expect, test } from 'vitest'
import type { JoinedDraft } from './joinDrafts.ts'
import { knownLeaders } from './knownLeaders.ts'

const leaders = [
  { name: 'Ida Sorel', aliases: ['Ida Marie Sorel'], country: 'FR', from: 2019, to: 2024 },
  { name: 'Tor Bakke', aliases: [], country: 'NO', from: 2001, to: 2005 },
  { name: 'Lars Bakke', aliases: [], country: 'DK', from: 2003, to: 2009 },
]

const person = (name: string, role: string | null): JoinedDraft => ({
  type: 'person',
  form: 'name',
  key: name,
  means: name,
  name,
  country: null,
  role,
  span: { start: 0, end: name.length },
  sentence: 0,
  by: 'test',
})

test.each<[string, string | null, string | null, string | null]>([
  ['Ida Sorel', null, '2021-05-01', 'FR'],
  ['Ida Marie Sorel', 'President', null, 'FR'],
  ['Ida Sorel', 'baker', '2021-05-01', null],
  ['Ida Sorel', null, '1995', null],
  ['Sorel', null, '2021-05-01', 'FR'],
  ['Sorel', 'President', null, 'FR'],
  ['Sorel', null, null, null],
  ['Sorel', 'former President', '2030', 'FR'],
  ['Bakke', 'Prime Minister', '2004', null],
  ['Bakke', 'Prime Minister', '2001', 'NO'],
])('%s, %s, in %s: %s', (name, role, publishedAt, country) => {
  expect(knownLeaders([person(name, role)], { leaders, publishedAt })[0]?.country).toBe(country)
})
