import type { WatchEvent } from '@fogline/acquire'
import pc from 'picocolors'
import { expect, test } from 'vitest'
import { printEvent } from './printEvent.ts'

/** At noon of this machine, whatever its time zone. */
const now = new Date(2031, 4, 9, 12, 0)
const at = (day: number, hour: number) => new Date(2031, 4, day, hour, 5).toISOString()
const location = 'https://gazette.example/a'
const rejection = { kind: 'rejection', location, reason: 'unreachable', detail: 'closed; try again later' } as const

test.each<[string, WatchEvent, string | null]>([
  [
    'a new page',
    { kind: 'page', location, nextAt: null, title: 'Ferries stop', articles: 1, isChange: false },
    `12:00 new     Ferries stop ${location}`,
  ],
  [
    'a page with others on it',
    { kind: 'page', location, nextAt: null, title: null, articles: 3, isChange: true },
    `12:00 changed ${location} (3 articles)`,
  ],
  [
    'trouble',
    { kind: 'trouble', location, nextAt: at(9, 13), rejection, failures: 1 },
    `12:00 ✗       ${location}: unreachable: closed; try again later; next 13:05`,
  ],
  [
    'the end of it',
    { kind: 'rejected', location, nextAt: null, rejection },
    `12:00 ✗       ${location}: unreachable: closed; try again later`,
  ],
  [
    'a feed with news',
    { kind: 'looked', location, nextAt: at(10, 1), title: 'Gazette', fresh: 2 },
    '12:00 feed    Gazette: 2 new; next 2031-05-10 01:05',
  ],
  ['a feed without', { kind: 'looked', location, nextAt: at(9, 13), title: 'Gazette', fresh: 0 }, null],
  [
    'a feed that is found',
    { kind: 'source', location, from: 'https://gazette.example/' },
    `12:00 watches ${location}, named by https://gazette.example/`,
  ],
  [
    'a feed that moved',
    { kind: 'moved', location, address: 'https://new.example/' },
    `12:00 moved   ${location} is at https://new.example/ now`,
  ],
  [
    'the end of a round',
    { kind: 'rest', until: at(9, 14), read: 1 },
    '12:00 1 page read; the picture is new; next 14:05',
  ],
  ['a round without news', { kind: 'rest', until: at(9, 14), read: 0 }, null],
])('%s', (_, event, expected) => {
  const lines: string[] = []
  const push = (line: string) => void lines.push(line)
  printEvent(event, now, { print: push, note: push, isInteractive: false, width: 100, colors: pc.createColors(false) })
  expect(lines).toEqual(expected === null ? [] : [expected])
})
