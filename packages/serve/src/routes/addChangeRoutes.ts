import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Answers } from '../answers.ts'
import { changeCard, changeView } from '../schemas/changes.ts'
import { toChangeView } from '../views/toChangeView.ts'
import { notFound } from './notFound.ts'
import { getById, getList } from './route.ts'

/** Routes of pages that changed between two captures. */
export function addChangeRoutes(app: OpenAPIHono, { ledger, screens }: Answers): void {
  app.openapi(getList('/api/changes', 'Pages that changed, newest change first.', changeCard), async (c) =>
    c.json(await ledger.list('changes', c.req.valid('query')), 200),
  )
  app.openapi(
    getById('/api/changes/{id}', 'What changed on a page, by words, figures and claims.', changeView),
    async (c) => {
      const { id } = c.req.valid('param')
      const prepared = await screens.around('change', id)
      const found = prepared?.changes.get(id)
      if (!prepared || !found) throw notFound('change', id)
      return c.json(toChangeView(prepared, found.history, found.change), 200)
    },
  )
}
