import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Answers } from '../answers.ts'
import { originsView } from '../schemas/origins.ts'
import { toOriginsView } from '../views/toOriginsView.ts'
import { notFound } from './notFound.ts'
import { getById } from './route.ts'

/** The route of where accounts come from. */
export function addOriginRoutes(app: OpenAPIHono, { screens }: Answers): void {
  app.openapi(
    getById(
      '/api/origins/{id}',
      'Where the accounts of a claim, figure, event, transfer or story come from.',
      originsView,
    ),
    async (c) => {
      const { id } = c.req.valid('param')
      const prepared = await screens.around('origins', id)
      const found = prepared === null ? null : toOriginsView(prepared, id)
      if (found === null) throw notFound('claim, figure, event or story', id)
      return c.json(found, 200)
    },
  )
}
