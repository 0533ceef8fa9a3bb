import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Answers } from '../answers.ts'
import { brief, health, overview, searchResult } from '../schemas/overview.ts'
import { findNames, toResults } from '../views/findMatches.ts'
import { toOverviewView } from '../views/toOverviewView.ts'
import { briefRoute, getOne, searchRoute } from './route.ts'

/** Routes of the whole ledger: the first screen, the brief, the search. */
export function addOverviewRoutes(app: OpenAPIHono, { ledger, brief: kept }: Answers): void {
  app.openapi(getOne('/api/overview', 'The first screen.', overview), async (c) =>
    c.json(await toOverviewView(ledger, await kept.get()), 200),
  )
  app.openapi(briefRoute(brief), async (c) => {
    const { since } = c.req.valid('query')
    const made = await kept.get()
    return c.json(since === undefined ? made.brief : made.since(since), 200)
  })
  app.openapi(getOne('/api/health', 'Whether it runs, and how much it holds.', health), async (c) => {
    const counts = await ledger.counts()
    return c.json({ status: 'ok' as const, ...counts }, 200)
  })
  app.openapi(searchRoute(searchResult), async (c) => {
    const { q, limit } = c.req.valid('query')
    const [names, hits] = await Promise.all([findNames(ledger, q, limit), q.trim() ? ledger.search(q, limit) : []])
    const items = [...names, ...toResults(hits)]
    return c.json({ items, total: items.length }, 200)
  })
}
