import type { WatchState } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import type { NotModified, Refusal } from '../web/answer.ts'
import { adaptInterval, afterPage, afterRefusal, afterSource, mostFailures, revisitAfter } from './afterAnswer.ts'
import { newState } from './newState.ts'
import { day, hour, minute } from './times.ts'

const now = Date.parse('2031-05-09T12:00:00Z')
const page = newState('https://gazette.example/a', 'page', now)
const source = newState('https://gazette.example/feed', 'feed', now)
const same: NotModified = {
  kind: 'not-modified',
  validators: { etag: '"v1"', lastModified: null },
  freshFor: null,
  movedTo: null,
}

function refusal(rest: Partial<Refusal> = {}): Refusal {
  const rejection = { kind: 'rejection', location: page.location, reason: 'unreachable', detail: 'closed' } as const
  return { kind: 'refusal', rejection, status: null, retryAfter: null, mayPass: true, ...rest }
}

const chance = (value: number) => ({ now, random: () => value })

/** Milliseconds from now until it is asked for again. */
function wait({ nextAt }: WatchState): number | null {
  return nextAt === null ? null : Date.parse(nextAt) - now
}

describe('a page', () => {
  test('is looked at again after growing times, then no more', () => {
    let [state, time] = [page, now]
    const visits: number[] = []
    while (state.nextAt !== null) {
      time = Date.parse(state.nextAt)
      visits.push(time - now)
      state = afterPage(state, same, { now: time, revisit: true })
    }
    expect(visits).toEqual([0, ...revisitAfter])
    expect(state).toMatchObject({ visits: 7, etag: '"v1"', firstAt: page.addedAt, failures: 0 })
  })

  test('that was looked at late is looked at next when the next time comes', () => {
    const first = afterPage(page, same, { now, revisit: true })
    expect(wait(afterPage(first, same, { now: now + 5 * hour, revisit: true }))).toBe(8 * hour)
    expect(wait(afterPage(first, same, { now: now + 30 * day, revisit: true }))).toBeNull()
  })

  test('is looked at once where nobody wants more', () => {
    expect(wait(afterPage(page, same, { now, revisit: false }))).toBeNull()
  })

  test.each<[string, Partial<Refusal>, number, number, number | null]>([
    ['trouble: up to two minutes', {}, 1, 0.99, 1.98 * minute],
    ['trouble: never less than one', {}, 1, 0, minute],
    ['the fourth time: up to sixteen', {}, 4, 0.5, 8 * minute],
    ['the twelfth: up to half a day', {}, 12, 0.5, 6 * hour],
    ['so often: given up', {}, mostFailures, 0.5, null],
    ['the server says when', { status: 429, retryAfter: 2 * hour }, 1, 0.5, 2 * hour],
    ['a server that says soon does not shorten the wait', { status: 503, retryAfter: 1000 }, 4, 0.5, 8 * minute],
    ['what will not pass: never', { mayPass: false, status: 403 }, 1, 0.5, null],
    ['gone: never', { mayPass: false, status: 410 }, 1, 0.5, null],
  ])('%s', (_, rest, failures, random, expected) => {
    const state = afterRefusal({ ...page, failures: failures - 1 }, refusal(rest), chance(random))
    expect(wait(state)).toBe(expected)
    expect(state).toMatchObject({ failures, trouble: { reason: 'unreachable', detail: 'closed' }, visits: 0 })
  })
})

describe('a source', () => {
  test.each<[string, number, number]>([
    ['by chance a tenth sooner', 0, 54 * minute],
    ['by chance on time', 0.5, 60 * minute],
  ])('is looked at after its interval, %s', (_, random, expected) => {
    const state = afterSource({ ...source, failures: 3 }, same, {
      interval: hour,
      rhythm: null,
      moment: chance(random),
    })
    expect(wait(state)).toBe(expected)
    expect(state).toMatchObject({ failures: 0, interval: hour, visits: 1 })
  })

  test('that moved for good is asked for where it is now', () => {
    const movedTo = 'https://gazette.example/new'
    const looked = { interval: hour, rhythm: null, moment: chance(0.5) }
    const state = afterSource(source, { ...same, movedTo }, looked)
    expect(state).toMatchObject({ location: source.location, address: movedTo })
    expect(afterSource(state, same, looked).address).toBe(movedTo)
  })

  test.each<[string, Partial<Refusal>, number, number | null]>([
    ['trouble: up to ten minutes', {}, 1, 5 * minute],
    ['much trouble: up to a day, and never given up', {}, 500, day / 2],
    ['it does not let us in: once a day', { mayPass: false, status: 403 }, 9, day],
    ['gone: never', { mayPass: false, status: 410 }, 1, null],
  ])('%s', (_, rest, failures, expected) => {
    expect(wait(afterRefusal({ ...source, failures: failures - 1 }, refusal(rest), chance(0.5)))).toBe(expected)
  })

  test.each<[string, number | null, boolean, number]>([
    ['unknown and changed', null, true, 15 * minute],
    ['unknown and as before', null, false, 45 * minute],
    ['never below five minutes', 6 * minute, true, 5 * minute],
    ['silence makes it no slower than four hours', 3 * hour, false, 4 * hour],
    ['what is slower already stays so', 20 * hour, false, 20 * hour],
  ])('without times: %s', (_, before, hasChanged, expected) => {
    expect(adaptInterval(before, hasChanged)).toBe(expected)
  })
})
