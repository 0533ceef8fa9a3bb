import { findMovedStory } from '@fogline/core/judgements'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Answers } from '../answers.ts'
import { toPrepared } from '../keepScreens.ts'
import { contentionCard, contentionView, storyCard, storyView, trackCard, trackView } from '../schemas/screens.ts'
import { event, placeRow, transfer } from '../schemas/statements.ts'
import { toContentionCard } from '../views/toContentionCard.ts'
import { toContentionView } from '../views/toContentionView.ts'
import { toEventView, toTransferView } from '../views/toStatementViews.ts'
import { toStoryView } from '../views/toStoryView.ts'
import { labelTrack } from '../views/toTrackCard.ts'
import { toTrackView } from '../views/toTrackView.ts'
import { notFound } from './notFound.ts'
import { getById, getList, getNamedList } from './route.ts'

/** Routes of what is going on. */
export function addPictureRoutes(app: OpenAPIHono, answers: Answers): void {
  addTracks(app, answers)
  addContentions(app, answers)
  addStories(app, answers)
  addEvents(app, answers)
  app.openapi(getList('/api/places', 'Places, those with the most events first.', placeRow), async (c) =>
    c.json(await answers.ledger.list('places', c.req.valid('query')), 200),
  )
}

function addTracks(app: OpenAPIHono, { ledger, screens }: Answers): void {
  app.openapi(getNamedList('/api/tracks', 'Figures that measure the same thing.', trackCard), async (c) => {
    const { q, ...part } = c.req.valid('query')
    const { items, total } = await ledger.list('tracks', { ...part, words: q })
    return c.json({ items: items.map(labelTrack), total }, 200)
  })
  app.openapi(getById('/api/tracks/{id}', 'One track with its figures.', trackView), async (c) => {
    const { id } = c.req.valid('param')
    const prepared = await screens.around('tracks', id)
    const track = prepared?.content.picture.tracks.find((one) => one.id === id)
    if (!prepared || !track) throw notFound('track', id)
    return c.json(toTrackView(prepared, track), 200)
  })
}

function addContentions(app: OpenAPIHono, { ledger, screens }: Answers): void {
  app.openapi(getList('/api/contentions', 'Where the sources part.', contentionCard), async (c) => {
    const { items, total } = await ledger.list('contentions', c.req.valid('query'))
    return c.json({ items: items.map(toContentionCard), total }, 200)
  })
  app.openapi(getById('/api/contentions/{id}', 'One contention with its positions.', contentionView), async (c) => {
    const { id } = c.req.valid('param')
    const prepared = await screens.around('contentions', id)
    const contention = prepared?.content.picture.contentions.find((one) => one.id === id)
    if (!prepared || !contention) throw notFound('contention', id)
    return c.json(toContentionView(prepared, contention), 200)
  })
}

function addStories(app: OpenAPIHono, { ledger, screens }: Answers): void {
  app.openapi(getNamedList('/api/stories', 'Stories, largest first.', storyCard), async (c) => {
    const { q, ...part } = c.req.valid('query')
    return c.json(await ledger.list('stories', { ...part, words: q }), 200)
  })
  app.openapi(getById('/api/stories/{id}', 'One story.', storyView), async (c) => {
    const { id } = c.req.valid('param')
    const prepared = await screens.around('stories', id)
    const { picture } = prepared?.content ?? {}
    const story = picture?.stories.find((one) => one.id === id) ?? (picture && findMovedStory(id, { picture }))
    if (!prepared || !story) throw notFound('story', id)
    return c.json(toStoryView(prepared, story), 200)
  })
}

function addEvents(app: OpenAPIHono, { ledger }: Answers): void {
  app.openapi(getList('/api/events', 'News events.', event), async (c) => {
    const { items, total } = await ledger.list('events', c.req.valid('query'))
    const around = toPrepared(
      await ledger.contentOf(
        'events',
        items.map(({ id }) => id),
      ),
    )
    return c.json({ items: items.map((one) => toEventView(around, one)), total }, 200)
  })
  app.openapi(getList('/api/transfers', 'Who gives what to whom.', transfer), async (c) => {
    const { items, total } = await ledger.list('transfers', c.req.valid('query'))
    const around = toPrepared(
      await ledger.contentOf(
        'transfers',
        items.map(({ id }) => id),
      ),
    )
    return c.json({ items: items.map((one) => toTransferView(around, one)), total }, 200)
  })
}
