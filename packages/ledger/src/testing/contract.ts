import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '../ledger.ts'
import { expectLists } from './expectLists.ts'
import { makeReading } from './makeReading.ts'
import { fromScratch, toyReconciler } from './toyReconciler.ts'

/** How one kind of store is opened and cleared away. `open` twice on the same place gives the same ledger. */
export interface Store {
  readonly open: () => Promise<Ledger>
  readonly remove: () => Promise<void>
}

const harbour = makeReading({
  location: 'pages/harbour.txt',
  texts: ['Harbour closed\n\nThe port of Karsk was shut on Friday.', 'Ferries stop\n\nNo ferry left the quays.'],
})
const hills = makeReading({ location: 'pages/hills.txt', texts: ['Hills\n\nShelling was heard in the hills.'] })

function sortedIds(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id).toSorted()
}

/** What every store must do, whatever it is made of. */
export function describeLedger(name: string, store: Store): void {
  describe(name, () => {
    let ledger: Ledger

    beforeAll(async () => {
      ledger = await store.open()
    })
    afterAll(async () => {
      await ledger.close()
      await store.remove()
    })

    test('an empty ledger answers with nothing', async () => {
      expect(await ledger.pages()).toEqual([])
      expect(await ledger.picture()).toBeNull()
      expect(await ledger.article('no such id')).toBeNull()
      expect(await ledger.hasPage('pages/harbour.txt', harbour.page.sha256, 'reader 1')).toBe(false)
    })

    test('a reading is appended once, and again appends nothing', async () => {
      expect(await ledger.append(harbour)).toEqual({ appended: true })
      expect(await ledger.append(harbour)).toEqual({ appended: false })
      expect(await ledger.hasPage('pages/harbour.txt', harbour.page.sha256, 'reader 1')).toBe(true)
      expect(await ledger.hasPage('pages/harbour.txt', harbour.page.sha256, 'reader 2')).toBe(false)
      expect(await ledger.pagesSeen('reader 1')).toEqual(new Set([`pages/harbour.txt\n${harbour.page.sha256}`]))
      expect(await ledger.pages()).toEqual([harbour.page])
    })

    test('what was appended comes back as it went in, sorted by id', async () => {
      await ledger.append(hills)
      const articles = [...harbour.articles, ...hills.articles]
      expect((await ledger.articles()).map(({ id }) => id)).toEqual(sortedIds(articles.map(({ article }) => article)))
      expect((await ledger.statements()).map(({ id }) => id)).toEqual(
        sortedIds(articles.flatMap(({ statements }) => statements)),
      )
      for (const reading of articles) expect(await ledger.articleReading(reading.article.id)).toEqual(reading)
      expect(await ledger.articleReadings()).toHaveLength(3)
      const statement = hills.articles[0]?.statements[0]
      expect(await ledger.statement(statement?.id ?? '')).toEqual(statement)
    })

    test('many writers of the same reading append it once', async () => {
      const reading = makeReading({ location: 'pages/race.txt', texts: ['Race\n\nTwo came at once.'] })
      const results = await Promise.all(Array.from({ length: 12 }, () => ledger.append(reading)))
      expect(results.filter(({ appended }) => appended)).toHaveLength(1)
      expect((await ledger.articleReadings()).filter(({ article }) => article.page === reading.page.id)).toHaveLength(1)
    })

    test('a newer reader takes the place of an older one in what is asked for', async () => {
      const [first, second] = ['reader 1', 'reader 2'].map((version) =>
        makeReading({ location: 'pages/again.txt', texts: ['Again\n\nThe bridge stands.'], version }),
      )
      if (first === undefined || second === undefined) throw new Error('two readings')
      await ledger.append(first)
      await ledger.append(second)
      const id = first.articles[0]?.article.id ?? ''
      expect((await ledger.articleReading(id))?.statements.map(({ by }) => by)).toEqual(['test/reader 2'])
      expect((await ledger.articles()).filter((article) => article.id === id)).toHaveLength(1)
      expect((await ledger.page(first.page.id))?.removals[0]?.by).toBe('reader 2')
    })

    test('characters that a database refuses become one replacement character each', async () => {
      const reading = makeReading({
        location: 'pages/odd.txt',
        texts: ['Odd\n\nzero \0, half \ud800, whole 😀, \\u0000.'],
      })
      await ledger.append(reading)
      const article = await ledger.article(reading.articles[0]?.article.id ?? '')
      expect(article?.text).toBe('Odd\n\nzero \ufffd, half \ufffd, whole 😀, \\u0000.')
    })

    test('a rejection is kept once, counts as seen, and goes when the page is read after all', async () => {
      const rejection = { kind: 'rejection', location: 'pages/later.txt', reason: 'empty', detail: 'no words' } as const
      const reading = makeReading({ location: 'pages/later.txt', texts: ['Later\n\nNow there are words.'] })
      for (let time = 0; time < 2; time += 1) {
        await ledger.appendRejection({ ...rejection, sha256: reading.page.sha256 }, 'reader 0')
      }
      expect(await ledger.rejections()).toEqual([{ ...rejection, sha256: reading.page.sha256 }])
      expect(await ledger.hasPage('pages/later.txt', reading.page.sha256, 'reader 0')).toBe(true)
      await ledger.append(reading)
      expect(await ledger.rejections()).toEqual([])
    })

    test('every capture is kept with its time, the same bytes again too, oldest first', async () => {
      const location = 'https://gazette.example/bridge'
      const at = (hour: string) => `2031-03-03T${hour}:00Z`
      const [first, second] = ['Bridge\n\nThree were hurt.', 'Bridge\n\nTen were hurt.'].map((text, index) =>
        makeReading({ location, texts: [text], fetchedAt: at(['14:05', '15:10'][index] ?? '') }),
      )
      if (first === undefined || second === undefined) throw new Error('two readings')
      await ledger.append(first)
      const seen = { location, sha256: first.page.sha256 }
      for (const hour of ['14:50', '14:50', '14:20']) await ledger.appendCapture({ ...seen, fetchedAt: at(hour) })
      expect(await ledger.captures()).toEqual([])
      await ledger.append(second)
      await ledger.appendCapture({ ...seen, fetchedAt: at('16:00') })
      for (const fetchedAt of [null, 'no time']) await ledger.appendCapture({ ...seen, fetchedAt })
      await ledger.appendCapture({ location, sha256: 'of no page', fetchedAt: at('17:00') })
      expect((await ledger.captures()).map(({ page, fetchedAt }) => [page, fetchedAt])).toEqual([
        [first.page.id, at('14:05')],
        [first.page.id, at('14:20')],
        [first.page.id, at('14:50')],
        [second.page.id, at('15:10')],
        [first.page.id, at('16:00')],
      ])
      const arrivals = new Set((await ledger.captures()).map(({ arrival }) => arrival))
      expect(arrivals.size).toBe(2)
    })

    test('a page was fetched when it was seen first, also where that capture comes later', async () => {
      const at = (hour: string) => `2031-03-04T${hour}:00Z`
      const texts = ['Lock\n\nThe lock is shut.']
      const { page } = makeReading({ location: 'https://gazette.example/lock', texts, fetchedAt: at('15:00') })
      await ledger.append(makeReading({ location: page.location, texts, fetchedAt: at('15:00') }))
      for (const hour of ['12:00', '16:00']) await ledger.appendCapture({ ...page, fetchedAt: at(hour) })
      expect((await ledger.page(page.id))?.fetchedAt).toBe(at('12:00'))
      expect((await ledger.pages()).find(({ id }) => id === page.id)?.fetchedAt).toBe(at('12:00'))
    })

    test('a file that changed has two captures in the order of arrival', async () => {
      const [first, second] = ['Quay\n\nOne barge.', 'Quay\n\nTwo barges.'].map((text) =>
        makeReading({ location: 'pages/quay.txt', texts: [text] }),
      )
      if (first === undefined || second === undefined) throw new Error('two readings')
      await ledger.append(second)
      await ledger.append(first)
      const captures = (await ledger.captures()).filter(({ location }) => location === 'pages/quay.txt')
      expect(captures.map(({ page, fetchedAt }) => [page, fetchedAt])).toEqual([
        [second.page.id, null],
        [first.page.id, null],
      ])
    })

    test('a judgement is kept once', async () => {
      const judgement = {
        kind: 'judgement',
        id: 'j1',
        verdict: 'same',
        about: ['a', 'b'],
        by: 'an analyst',
        at: '2031-05-09T10:00:00Z',
        because: null,
      } as const
      expect(await ledger.appendJudgement(judgement)).toEqual({ appended: true })
      expect(await ledger.appendJudgement(judgement)).toEqual({ appended: false })
      expect(await ledger.judgements()).toEqual([judgement])
    })

    test('the picture holds what is there, and says so when something came since', async () => {
      expect(await ledger.hasPicture(toyReconciler.version)).toBe(false)
      await ledger.updatePicture(toyReconciler)
      expect(await ledger.hasPicture(toyReconciler.version)).toBe(true)
      expect(await ledger.hasPicture('of another version')).toBe(false)
      expect(await ledger.picture()).toEqual(await fromScratch(ledger))
      expect(await ledger.updatePicture(toyReconciler)).toMatchObject({ pages: 0, neighbourhoods: 0 })
      await ledger.append(makeReading({ location: 'pages/new.txt', texts: ['New\n\nAll quays of Karsk are open.'] }))
      expect(await ledger.hasPicture(toyReconciler.version)).toBe(false)
    })

    test('a new article changes what it touches and no more', async () => {
      const update = await ledger.updatePicture(toyReconciler)
      expect(update).toMatchObject({ pages: 1, neighbourhoods: 1 })
      expect(update.articles).toBeLessThan((await ledger.articles()).length)
      expect(await ledger.picture()).toEqual(await fromScratch(ledger))
    })

    test('lists by page are the picture, and what is around a thing is a part of it', async () => {
      await expectLists(ledger)
      const [largest] = (await ledger.list('stories', { limit: 1, offset: 0 })).items
      const story = await ledger.pictureRow('stories', largest?.id ?? '')
      const around = await ledger.contentAround('stories', story?.id ?? '')
      const [first = ''] = story?.articles ?? []
      const { fingerprint, ...whole } = (await ledger.articleReading(first)) ?? {}
      expect(around?.picture.stories).toContainEqual(story)
      expect(around?.cards.articles.map(({ id }) => id)).toEqual(expect.arrayContaining([...(story?.articles ?? [])]))
      expect(around?.readings.find(({ article }) => article.id === first)).toMatchObject({
        statements: (await ledger.articleReading(first))?.statements,
      })
      const read = await ledger.contentAround('article', first)
      const reading = read?.readings.find(({ article }) => article.id === first)
      expect(reading).toMatchObject(whole)
      expect(reading?.fingerprint.words).toBe(fingerprint?.words)
      expect(read?.pages).toContainEqual(await ledger.page(reading?.article.page ?? ''))
      const [claim] = reading?.statements ?? []
      expect(await ledger.contentAround('statement', claim?.id ?? '')).toEqual(read)
      expect(await ledger.contentAround('stories', 'none such')).toBeNull()
    })

    test('what fails holds up nothing else, and is made the next time', async () => {
      await ledger.append(
        makeReading({ location: 'pages/bad.txt', texts: ['Bad\n\nA ferry with 40 aboard sank off Karsk.'] }),
      )
      await ledger.append(
        makeReading({ location: 'pages/good.txt', texts: ['Good\n\nA ferry with 41 aboard came to Norwold.'] }),
      )
      const broken: typeof toyReconciler = {
        ...toyReconciler,
        reconcileNeighbourhood: (given) => {
          if (given.readings.some(({ article }) => article.text.startsWith('Bad'))) throw new Error('broken')
          return toyReconciler.reconcileNeighbourhood(given)
        },
      }
      await expect(ledger.updatePicture(broken)).rejects.toThrow('broken')
      const labels = (await ledger.picture())?.tracks.map(({ label }) => label.slice(0, 5)) ?? []
      expect(labels).toContain('of 41')
      expect(labels).not.toContain('of 40')
      expect(await ledger.hasPicture(toyReconciler.version)).toBe(false)
      await ledger.updatePicture(toyReconciler)
      expect(await ledger.picture()).toEqual(await fromScratch(ledger))
      const [story] = (await ledger.picture())?.stories ?? []
      expect(await ledger.pictureRow('stories', story?.id ?? '')).toEqual(story)
      expect(await ledger.pictureRow('events', story?.id ?? '')).toBeNull()
    })

    test('another version of the reconciler makes all of it anew', async () => {
      const before = await ledger.picture()
      await ledger.updatePicture({ ...toyReconciler, version: 'toy 2' })
      expect(await ledger.hasPicture('toy 2')).toBe(true)
      expect(await ledger.picture()).toEqual({ ...before, version: 'toy 2' })
    })

    test('search finds inflected words in articles and sentences, marked, and survives odd questions', async () => {
      const hits = await ledger.search('ports', 5)
      expect(hits.map(({ kind }) => kind)).toEqual(['article', 'claim'])
      for (const { snippet, marks } of hits)
        expect(marks.map(({ start, end }) => snippet.slice(start, end))).toEqual(['port'])
      expect(hits[1]?.start).toBe('Harbour closed\n\n'.length)
      for (const words of ['', '"', "'); drop table pages; --", 'the', '-port', '\0', 'ферри 😀']) {
        expect(await ledger.search(words, 5)).toBeInstanceOf(Array)
      }
    })

    test('health counts, names the engine and finds nothing wrong', async () => {
      const health = await ledger.health()
      expect(health.counts).toMatchObject({ judgements: 1, rejections: 1 })
      expect(health.checks.filter(({ ok }) => !ok)).toEqual([])
      expect(health.engine).toMatch(/PostgreSQL \d+/)
      expect(typeof health.bytes).toBe('number')
      expect(health.readers.map(({ version }) => version)).toEqual(['reader 1', 'reader 2'])
      expect(health.lastReadingAt).toMatch(/^\d{4}-\d\d-\d\dT/)
    })

    test('opened again it holds the same', async () => {
      const before = [await ledger.articleReadings(), await ledger.judgements(), await ledger.picture()]
      await ledger.close()
      ledger = await store.open()
      expect([await ledger.articleReadings(), await ledger.judgements(), await ledger.picture()]).toEqual(before)
    })
  })
}
