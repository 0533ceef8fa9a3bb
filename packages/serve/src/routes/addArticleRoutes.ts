import { findMovedEntity } from '@fogline/core/judgements'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { PreparedKeeper } from '../keepPrepared.ts'
import { listsOf } from '../lists.ts'
import { articleCard } from '../schemas/parts.ts'
import { articleView, entityCard, entityRow, sourcesView } from '../schemas/screens.ts'
import { toArticleView } from '../views/toArticleView.ts'
import { toEntityCard } from '../views/toEntityCard.ts'
import { notFound } from './findById.ts'
import { getById, getList, getOne, pageOf } from './route.ts'

/** Routes of what was read: articles, who published, who is named. */
export function addArticleRoutes(app: OpenAPIHono, { get }: PreparedKeeper): void {
  app.openapi(getList('/api/articles', 'Articles, in the order of their pages.', articleCard), async (c) =>
    c.json(pageOf(listsOf(await get()).articles(), c.req.valid('query')), 200),
  )
  app.openapi(getById('/api/articles/{id}', 'One article with all that was read from it.', articleView), async (c) => {
    const prepared = await get()
    const { id } = c.req.valid('param')
    const reading = prepared.readings.get(id)
    if (!reading) throw notFound('article', id)
    return c.json(toArticleView(prepared, reading), 200)
  })
  app.openapi(getOne('/api/sources', 'Who published, and who is quoted.', sourcesView), async (c) =>
    c.json(listsOf(await get()).sources(), 200),
  )
  app.openapi(getList('/api/entities', 'Who and what is named, most named first.', entityRow), async (c) =>
    c.json(pageOf(listsOf(await get()).entities(), c.req.valid('query')), 200),
  )
  app.openapi(
    getById('/api/entities/{id}', 'What is said of someone or something, and by it.', entityCard),
    async (c) => {
      const prepared = await get()
      const { id } = c.req.valid('param')
      const entity = prepared.entities.get(id) ?? findMovedEntity(id, prepared.content)
      if (!entity) throw notFound('entity', id)
      return c.json(toEntityCard(prepared, entity), 200)
    },
  )
}
