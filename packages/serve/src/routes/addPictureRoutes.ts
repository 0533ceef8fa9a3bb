import { findMovedStory } from '@fogline/core/judgements'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { PreparedKeeper } from '../keepPrepared.ts'
import { listsOf } from '../lists.ts'
import { brief, health, overview, searchResult } from '../schemas/overview.ts'
import { contentionCard, contentionView, storyCard, storyView, trackCard, trackView } from '../schemas/screens.ts'
import { event, placeRow, transfer } from '../schemas/statements.ts'
import type { Source } from '../source.ts'
import { findNames, toResults } from '../views/findMatches.ts'
import { toContentionCard } from '../views/toContentionCard.ts'
import { toContentionView } from '../views/toContentionView.ts'
import { toOverviewView } from '../views/toOverviewView.ts'
import { toStoryView } from '../views/toStoryView.ts'
import { toTrackView } from '../views/toTrackView.ts'
import { findById, notFound } from './findById.ts'
import { getById, getList, getOne, pageOf, searchRoute } from './route.ts'

/** Routes of what is going on. */
export function addPictureRoutes(app: OpenAPIHono, { get }: PreparedKeeper, search: Source['search']): void {
  app.openapi(getOne('/api/overview', 'The first screen.', overview), async (c) =>
    c.json(toOverviewView(await get()), 200),
  )
  app.openapi(getOne('/api/brief', 'The brief as values.', brief), async (c) => c.json((await get()).brief, 200))
  app.openapi(getOne('/api/health', 'Whether it runs, and how much it holds.', health), async (c) => {
    const { pages, readings, judgements, picture } = (await get()).content
    const statements = readings.reduce((sum, reading) => sum + reading.statements.length, 0)
    const counts = { pages: pages.length, articles: readings.length, statements, judgements: judgements.length }
    return c.json({ status: 'ok' as const, version: picture.version, ...counts }, 200)
  })
  addTracksAndContentions(app, get)
  addStoriesAndEvents(app, get)
  app.openapi(searchRoute(searchResult), async (c) => {
    const { q, limit } = c.req.valid('query')
    const [prepared, hits] = await Promise.all([get(), q.trim() ? search(q, limit) : []])
    const items = [...findNames(prepared, q, limit), ...toResults(prepared, hits)]
    return c.json({ items, total: items.length }, 200)
  })
}

function addTracksAndContentions(app: OpenAPIHono, get: PreparedKeeper['get']): void {
  app.openapi(getList('/api/tracks', 'Figures that measure the same thing.', trackCard), async (c) => {
    return c.json(pageOf(listsOf(await get()).tracks(), c.req.valid('query')), 200)
  })
  app.openapi(getById('/api/tracks/{id}', 'One track with its figures.', trackView), async (c) => {
    const prepared = await get()
    return c.json(
      toTrackView(prepared, findById(prepared.content.picture.tracks, c.req.valid('param').id, 'track')),
      200,
    )
  })
  app.openapi(getList('/api/contentions', 'Where the sources part.', contentionCard), async (c) => {
    const cards = (await get()).content.picture.contentions.map(toContentionCard)
    return c.json(pageOf(cards, c.req.valid('query')), 200)
  })
  app.openapi(getById('/api/contentions/{id}', 'One contention with its positions.', contentionView), async (c) => {
    const prepared = await get()
    const contention = findById(prepared.content.picture.contentions, c.req.valid('param').id, 'contention')
    return c.json(toContentionView(prepared, contention), 200)
  })
}

function addStoriesAndEvents(app: OpenAPIHono, get: PreparedKeeper['get']): void {
  app.openapi(getList('/api/stories', 'Stories, largest first.', storyCard), async (c) =>
    c.json(pageOf(listsOf(await get()).stories(), c.req.valid('query')), 200),
  )
  app.openapi(getById('/api/stories/{id}', 'One story.', storyView), async (c) => {
    const prepared = await get()
    const { id } = c.req.valid('param')
    const { stories } = prepared.content.picture
    const story = stories.find((one) => one.id === id) ?? findMovedStory(id, prepared.content)
    if (story === null) throw notFound('story', id)
    return c.json(toStoryView(prepared, story), 200)
  })
  app.openapi(getList('/api/events', 'News events.', event), async (c) =>
    c.json(pageOf(listsOf(await get()).events(), c.req.valid('query')), 200),
  )
  app.openapi(getList('/api/places', 'Places, those with the most events first.', placeRow), async (c) =>
    c.json(pageOf(listsOf(await get()).places(), c.req.valid('query')), 200),
  )
  app.openapi(getList('/api/transfers', 'Who gives what to whom.', transfer), async (c) =>
    c.json(pageOf(listsOf(await get()).transfers(), c.req.valid('query')), 200),
  )
}
