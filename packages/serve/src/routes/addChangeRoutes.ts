import type { OpenAPIHono } from '@hono/zod-openapi'
import type { PreparedKeeper } from '../keepPrepared.ts'
import { listsOf } from '../lists.ts'
import { changeCard, changeView } from '../schemas/changes.ts'
import { toChangeView } from '../views/toChangeView.ts'
import { notFound } from './findById.ts'
import { getById, getList, pageOf } from './route.ts'

/** Routes of pages that changed between two captures. */
export function addChangeRoutes(app: OpenAPIHono, { get }: PreparedKeeper): void {
  app.openapi(getList('/api/changes', 'Pages that changed, newest change first.', changeCard), async (c) =>
    c.json(pageOf(listsOf(await get()).changes(), c.req.valid('query')), 200),
  )
  app.openapi(
    getById('/api/changes/{id}', 'What changed on a page, by words, figures and claims.', changeView),
    async (c) => {
      const prepared = await get()
      const { id } = c.req.valid('param')
      const found = prepared.changes.get(id)
      if (found === undefined) throw notFound('change', id)
      return c.json(toChangeView(prepared, found.history, found.change), 200)
    },
  )
}
