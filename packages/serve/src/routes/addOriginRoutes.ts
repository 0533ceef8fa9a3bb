import type { OpenAPIHono } from '@hono/zod-openapi'
import type { PreparedKeeper } from '../keepPrepared.ts'
import { originsView } from '../schemas/origins.ts'
import { toOriginsView } from '../views/toOriginsView.ts'
import { notFound } from './findById.ts'
import { getById } from './route.ts'

/** The route of where accounts come from. */
export function addOriginRoutes(app: OpenAPIHono, { get }: PreparedKeeper): void {
  app.openapi(
    getById(
      '/api/origins/{id}',
      'Where the accounts of a claim, figure, event, transfer or story come from.',
      originsView,
    ),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = toOriginsView(await get(), id)
      if (!found) throw notFound('claim, figure, event or story', id)
      return c.json(found, 200)
    },
  )
}
