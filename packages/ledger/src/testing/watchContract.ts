import type { WatchState } from '@fogline/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../ledger.ts'
import type { Store } from './contract.ts'
import { makeReading } from './makeReading.ts'

function makeState(location: string, rest: Partial<WatchState> = {}): WatchState {
  return {
    location,
    kind: 'page',
    form: 'page',
    address: location,
    from: null,
    title: null,
    context: null,
    updated: null,
    addedAt: '2031-05-09T12:00:00.000Z',
    nextAt: '2031-05-09T12:00:00.000Z',
    firstAt: null,
    lastAt: null,
    visits: 0,
    failures: 0,
    trouble: null,
    etag: null,
    lastModified: null,
    sha256: null,
    interval: null,
    entries: 0,
    ...rest,
  }
}

/** What every store must keep of what is watched. */
export function describeWatchStates(name: string, store: Store): void {
  describe(name, () => {
    let ledger: Ledger

    beforeAll(async () => {
      ledger = await store.open()
    })
    afterAll(async () => {
      await ledger.close()
      await store.remove()
    })

    test('states are kept as they are, and the newer takes the place of the older', async () => {
      expect(await ledger.watchStates()).toEqual([])
      const feed = makeState('https://gazette.example/feed', {
        kind: 'feed',
        form: 'feed',
        title: 'Ardel \ud83d\ude00 Gazette',
      })
      const page = makeState('https://gazette.example/a', { from: feed.location })
      await ledger.putWatchStates([feed, page])
      expect(await ledger.watchStates()).toEqual([page, feed])
      const later = { ...page, visits: 1, etag: '"v1"', nextAt: null }
      await ledger.putWatchStates([later])
      expect(await ledger.watchStates()).toEqual([later, feed])
    })

    test('a state that cannot be kept keeps none of those with it', async () => {
      const before = await ledger.watchStates()
      const bad = makeState('https://gazette.example/bad', { nextAt: 'soon' })
      await expect(ledger.putWatchStates([makeState('https://gazette.example/good'), bad])).rejects.toThrow()
      expect(await ledger.watchStates()).toEqual(before)
    })

    test('a source that is forgotten takes the next visits of its pages with it, and of no others', async () => {
      const feed = makeState('https://karsk.example/feed', { kind: 'feed', form: 'feed' })
      const page = makeState('https://karsk.example/a', { from: feed.location })
      const other = makeState('https://karsk.example/b', { from: 'https://varn.example/feed' })
      await ledger.putWatchStates([feed, page, other])
      expect(await ledger.removeWatch(feed.location)).toBe(true)
      expect(await ledger.removeWatch(feed.location)).toBe(false)
      const left = (await ledger.watchStates()).filter(({ location }) => location.startsWith('https://karsk'))
      expect(left).toEqual([{ ...page, nextAt: null }, other])
    })

    test('the last time that a location gave bytes, and the texts that it gave then', async () => {
      const location = 'https://gazette.example/story'
      const read = (words: string, fetchedAt: string) => ({ ...makeReading({ location, texts: [words] }), fetchedAt })
      const old = read('Bridge\n\nThe bridge stands.', '2031-05-09T12:00:00.000Z')
      const newer = read('Bridge\n\nThe bridge fell.', '2031-05-09T13:00:00.000Z')
      expect(await ledger.textsAt(location, 'reader 1')).toEqual([])
      for (const { fetchedAt, ...reading } of [old, newer]) {
        await ledger.append({ ...reading, page: { ...reading.page, fetchedAt } })
      }
      expect(await ledger.textsAt(location, 'reader 1')).toEqual(newer.articles.map(({ article }) => article.textId))
      expect(await ledger.textsAt(location, 'reader 2')).toEqual([])
      expect(await ledger.fetchedPages()).toEqual([
        { location, sha256: newer.page.sha256, fetchedAt: '2031-05-09T13:00:00.000Z' },
      ])
      await ledger.appendCapture({ ...old.page, fetchedAt: '2031-05-09T14:00:00.000Z' })
      expect(await ledger.textsAt(location, 'reader 1')).toEqual(old.articles.map(({ article }) => article.textId))
      expect(await ledger.fetchedPages()).toMatchObject([{ sha256: old.page.sha256 }])
    })

    test('a page that was rejected was fetched too; one that never came was not', async () => {
      const rejection = {
        kind: 'rejection',
        location: 'https://gazette.example/none',
        reason: 'empty',
        detail: 'd',
      } as const
      await ledger.appendRejection({ ...rejection, sha256: null }, 'acquire')
      const isHere = async () => (await ledger.fetchedPages()).some(({ location }) => location === rejection.location)
      expect(await isHere()).toBe(false)
      await ledger.appendRejection({ ...rejection, sha256: 'abc' }, 'reader 1')
      expect(await isHere()).toBe(true)
    })
  })
}
