import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Answers } from '../answers.ts'
import { findEntity } from '../findEntity.ts'
import { articleCard } from '../schemas/parts.ts'
import { articleView, entityCard, entityRow, sourcesView } from '../schemas/screens.ts'
import { toArticleView } from '../views/toArticleView.ts'
import { toEntityCard } from '../views/toEntityCard.ts'
import { notFound } from './notFound.ts'
import { entitiesRoute, getById, getNamedList, getPart } from './route.ts'

/** Routes of what was read: articles, who published, who is named. */
export function addArticleRoutes(app: OpenAPIHono, answers: Answers): void {
  addArticles(app, answers)
  addEntities(app, answers)
  app.openapi(
    getPart('/api/sources', 'Who published, and who is quoted: the same part of each list.', sourcesView),
    async (c) => {
      const part = c.req.valid('query')
      const [outlets, sources] = [
        await answers.ledger.list('outlets', part),
        await answers.ledger.list('speakers', part),
      ]
      const totals = { outlets: outlets.total, sources: sources.total }
      return c.json({ outlets: outlets.items, sources: sources.items, totals }, 200)
    },
  )
}

function addArticles(app: OpenAPIHono, { ledger, screens }: Answers): void {
  app.openapi(getNamedList('/api/articles', 'Articles, in the order of their pages.', articleCard), async (c) => {
    const { q, ...part } = c.req.valid('query')
    return c.json(await ledger.list('articles', { ...part, words: q }), 200)
  })
  app.openapi(getById('/api/articles/{id}', 'One article with all that was read from it.', articleView), async (c) => {
    const { id } = c.req.valid('param')
    const prepared = await screens.around('article', id)
    const reading = prepared?.readings.get(id)
    if (!prepared || !reading) throw notFound('article', id)
    return c.json(toArticleView(prepared, reading), 200)
  })
}

function addEntities(app: OpenAPIHono, answers: Answers): void {
  app.openapi(entitiesRoute(entityRow), async (c) => {
    const { q, ...part } = c.req.valid('query')
    return c.json(await answers.ledger.list('entities', { ...part, words: q }), 200)
  })
  app.openapi(
    getById('/api/entities/{id}', 'What is said of someone or something, and by it.', entityCard),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = await findEntity(answers, id)
      if (found === null) throw notFound('entity', id)
      return c.json(toEntityCard(found.prepared, found.entity), 200)
    },
  )
}
