import { presentReadings, supersededArticles } from '@fogline/model'
import { expect } from 'vitest'
import type { Ledger } from '../ledger.ts'

/** What the lists give, by pages of two, is what the whole picture holds, in their order, and as many as they say. */
export async function expectLists(ledger: Ledger): Promise<void> {
  const picture = await ledger.picture()
  if (picture === null) throw new Error('no picture')
  const readings = presentReadings(await ledger.articleReadings(), picture.histories)
  const { stories, tracks, contentions, events } = picture
  const [largest, longest] = [stories, tracks].map((list) => list.map((one) => one.id))
  const bySize = (sizes: readonly number[]) => sizes.toSorted((a, b) => b - a)
  const past = supersededArticles(picture.histories)
  const members = picture.copies.flatMap((group) => group.members).filter(({ article }) => !past.has(article))
  expect(await ledger.copied()).toBe(members.filter(({ relation }) => relation !== 'original').length)
  const listed = await all(ledger, 'stories')
  expect(listed.map(({ id }) => id).sort()).toEqual(largest)
  expect(listed.map(({ articles }) => articles)).toEqual(bySize(stories.map(({ articles }) => articles.length)))
  const figures = await all(ledger, 'tracks')
  expect(figures.map(({ id }) => id).sort()).toEqual(longest)
  expect(figures.map(({ points }) => points)).toEqual(bySize(tracks.map(({ points }) => points.length)))
  expect((await all(ledger, 'contentions')).map(({ id }) => id)).toEqual(contentions.map(({ id }) => id))
  expect(await all(ledger, 'events')).toEqual(events)
  const entities = await all(ledger, 'entities')
  expect(entities.map(({ id }) => id).sort()).toEqual(picture.entities.map(({ id }) => id))
  const articles = await all(ledger, 'articles')
  expect(articles.map(({ id }) => id).sort()).toEqual(readings.map(({ article }) => article.id))
  const statements = readings.flatMap((reading) => reading.statements)
  expect(await ledger.tallies()).toMatchObject({
    claim: statements.filter(({ kind }) => kind === 'claim').length,
    figure: statements.filter(({ kind }) => kind === 'figure').length,
    support: picture.support.length,
  })
  expect(await all(ledger, 'transfers')).toEqual(statements.filter(({ kind }) => kind === 'transfer'))
}

async function all<Kind extends Parameters<Ledger['list']>[0]>(ledger: Ledger, kind: Kind) {
  const [first, rest] = [
    await ledger.list(kind, { limit: 2, offset: 0 }),
    await ledger.list(kind, { limit: 1000, offset: 2 }),
  ]
  const items = [...first.items, ...rest.items]
  expect([first.total, rest.total]).toEqual([items.length, items.length])
  return items
}
