import type { WatchState } from '@fogline/model'
import { expect, test } from 'vitest'
import { newState, toIso } from './newState.ts'
import { planLooks } from './planLooks.ts'
import { hour, minute } from './times.ts'

const now = Date.parse('2031-05-09T12:00:00Z')
const [ardel, karsk] = ['https://ardel.example', 'https://karsk.example']

function page(location: string, at: number | null): WatchState {
  return { ...newState(location, 'page', now), nextAt: at === null ? null : toIso(at) }
}

function feed(location: string, at: number): WatchState {
  return { ...newState(location, 'feed', now), nextAt: toIso(at) }
}

interface Case {
  readonly states: readonly WatchState[]
  readonly held?: readonly (readonly [string, number])[]
  readonly skip?: readonly string[]
}

test.each<[string, Case, Readonly<Record<string, readonly string[]>>, number | null]>([
  ['nothing is watched', { states: [] }, {}, null],
  ['what is over is never due', { states: [page(`${ardel}/a`, null)] }, {}, null],
  [
    'what is due now, and when the next is',
    { states: [page(`${ardel}/a`, now), page(`${ardel}/b`, now + hour)] },
    { 'ardel.example': ['/a'] },
    now + hour,
  ],
  [
    'sources first, then what has been due for longer',
    { states: [page(`${ardel}/a`, now - 1), page(`${ardel}/b`, now - 9), feed(`${ardel}/f`, now)] },
    { 'ardel.example': ['/f', '/b', '/a'] },
    null,
  ],
  [
    'each host has its own turn',
    { states: [page(`${karsk}/a`, now), page(`${ardel}/a`, now)] },
    { 'karsk.example': ['/a'], 'ardel.example': ['/a'] },
    null,
  ],
  [
    'a host that is left alone has none, and comes when that is over',
    { states: [page(`${karsk}/a`, now - 1), page(`${ardel}/a`, now)], held: [['karsk.example', now + minute]] },
    { 'ardel.example': ['/a'] },
    now + minute,
  ],
  ['what is being asked for is not asked for', { states: [page(`${ardel}/a`, now)], skip: [`${ardel}/a`] }, {}, null],
  [
    'an address that moved is asked of its new host',
    { states: [{ ...feed(`${ardel}/f`, now), address: `${karsk}/f` }] },
    { 'karsk.example': ['/f'] },
    null,
  ],
])('%s', (_, { states, held = [], skip = [] }, expected, nextAt) => {
  const plan = planLooks({ states, now, held: new Map(held), skip: new Set(skip) })
  const due = [...plan.due].map(([host, list]) => [
    host,
    list.toReversed().map(({ location }) => new URL(location).pathname),
  ])
  expect(Object.fromEntries(due)).toEqual(expected)
  expect(plan.nextAt).toBe(nextAt)
})
