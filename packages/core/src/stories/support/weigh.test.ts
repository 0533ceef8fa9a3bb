import type { Accounts, Stance, Support } from '@fogline/model'
import { expect, test } from 'vitest'
import { type Grounds, weigh } from './weigh.ts'

const says = (holder: string | null, side: string | null = null, more: Partial<Stance> = {}): Stance => ({
  isDigest: false,
  holder,
  side,
  holds: 'so',
  part: null,
  concedes: false,
  isSeen: false,
  ...more,
})
const own = { part: 'sufferer', concedes: true } as const

const grounds = (named: number, stances: readonly Stance[], more: Partial<Grounds> = {}): Grounds => ({
  parts: [{ isPast: false, isGone: false, stances } as unknown as Accounts],
  origins: { originOf: [], graph: { nodes: [], edges: [] }, named },
  contest: 'none',
  isOutweighed: false,
  ...more,
})
const past = (isGone: boolean) => [{ isPast: true, isGone, stances: [says('the mayor')] } as unknown as Accounts]
const two = [says('the mayor', 'TL'), says('the mission')]

test.each<[string, Grounds, Support['status'], Support['credibility']]>([
  ['nobody is named', grounds(0, [says(null)]), 'unverified', 6],
  ['one is named', grounds(1, [says('the mayor')]), 'single_origin', 3],
  ['two are named', grounds(2, two), 'corroborated', 2],
  ['two, and others say otherwise', grounds(2, two, { contest: 'fact' }), 'contested', 3],
  ['one, and others say otherwise', grounds(1, [says('the mayor')], { contest: 'fact' }), 'contested', 4],
  ['one, and others count otherwise', grounds(1, [says('the mayor')], { contest: 'count' }), 'contested', 3],
  ['nobody, and others count otherwise', grounds(0, [says(null)], { contest: 'count' }), 'contested', 6],
  [
    'what is confirmed says otherwise',
    grounds(1, [says('the mayor')], { contest: 'fact', isOutweighed: true }),
    'contested',
    5,
  ],
  ['told and denied', grounds(2, [says('the mayor'), says('the army', 'KA', { holds: 'not_so' })]), 'contested', 3],
  ['only denied', grounds(1, [says('the army', 'KA', { holds: 'not_so' })]), 'denied', 6],
  ['a forecast', grounds(1, [says('an expert', null, { holds: 'open' })]), 'unverifiable', 6],
  [
    'a forecast that is denied',
    grounds(1, [says('a paper', null, { holds: 'open' })], { contest: 'fact' }),
    'contested',
    4,
  ],
  [
    'no comment, beside a denial',
    grounds(1, [says('an embassy', 'QA', { holds: 'nothing' })], { contest: 'fact' }),
    'unverifiable',
    6,
  ],
  [
    'own losses that the other side counts',
    grounds(2, [says('Karsk', 'KA', own), says('Tolvania', 'TL')]),
    'confirmed',
    1,
  ],
  ['own losses alone', grounds(1, [says('Karsk', 'KA', own)]), 'single_origin', 3],
  [
    'own losses by two bodies of one side',
    grounds(2, [says('Karsk', 'KA', own), says('its army', 'KA')]),
    'corroborated',
    2,
  ],
  [
    'own losses that another has from the same source',
    grounds(1, [says('Karsk', 'KA', own), says('Tolvania', 'TL')]),
    'single_origin',
    3,
  ],
  [
    'both sides of a deed',
    grounds(2, [says('Karsk', 'KA', { part: 'doer' }), says('Tolvania', 'TL', { part: 'sufferer' })]),
    'confirmed',
    1,
  ],
  [
    'confirmed and contradicted',
    grounds(2, [says('Karsk', 'KA', own), says('Tolvania', 'TL')], { contest: 'fact' }),
    'contested',
    2,
  ],
  [
    'images beside words',
    grounds(2, [says('satellite images', null, { isSeen: true }), says('the mayor', 'TL')]),
    'confirmed',
    1,
  ],
  [
    'images that the one who tells it gave out',
    grounds(1, [says('a video by the army', null, { isSeen: true }), says('the army', 'TL')]),
    'single_origin',
    3,
  ],
  ['images alone', grounds(0, [says('satellite images', null, { isSeen: true })]), 'unverified', 6],
  ['an earlier version that was changed', grounds(1, [], { parts: past(true) }), 'retracted', 6],
  ['an earlier version that nothing took the place of', grounds(1, [], { parts: past(false) }), 'single_origin', 3],
])('%s', (_, given, status, credibility) => {
  const weighed = weigh(given)
  expect([weighed.status, weighed.credibility]).toEqual([status, credibility])
  expect(weighed.because.status.toLowerCase()).toContain(status.replace('_', ' '))
  expect(weighed.because.credibility).toMatch(/\.$/)
})
