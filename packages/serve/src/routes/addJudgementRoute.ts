import { correctableFields, describeJudgements, toJudgement } from '@fogline/core/judgements'
import { type JudgementView, type LedgerContent, remember } from '@fogline/model'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { PreparedKeeper } from '../keepPrepared.ts'
import type { Prepared } from '../prepare.ts'
import { correctable, judgementRequest, judgementView } from '../schemas/judgements.ts'
import type { ServeInput } from '../source.ts'
import { notFound } from './findById.ts'
import { getById, getList, judgeRoute, pageOf } from './route.ts'

/** A person decides: one line is appended, and the picture is made anew before the answer goes out. */
export function addJudgementRoute(app: OpenAPIHono, input: ServeInput, keeper: PreparedKeeper): void {
  app.openapi(judgeRoute(judgementRequest, judgementView), async (c) => {
    const { because, ...asked } = c.req.valid('json')
    const given = { by: input.analyst, at: input.now().toISOString() }
    const content = contentOf(await keeper.get())
    const judgement = toJudgement({ ...asked, because: because || null }, content, given)
    await input.ledger.appendJudgement(judgement)
    await input.reconcile()
    const made = viewsOf(await keeper.renew()).find(({ id }) => id === judgement.id)
    if (made === undefined) throw new Error(`the judgement ${judgement.id} was not kept`)
    return c.json(made, 201)
  })
  app.openapi(getList('/api/judgements', 'What people decided, newest first.', judgementView), async (c) =>
    c.json(pageOf(viewsOf(await keeper.get()), c.req.valid('query')), 200),
  )
  app.openapi(
    getById('/api/correctable/{id}', 'What of a statement can be corrected, with its present values.', correctable),
    async (c) => {
      const prepared = await keeper.get()
      const { id } = c.req.valid('param')
      const statement = prepared.statements.get(id)
      const reading = prepared.readings.get(statement?.article ?? '')
      if (statement === undefined || reading === undefined) throw notFound('statement', id)
      return c.json({ fields: correctableFields(statement, reading) }, 200)
    },
  )
}

/** The whole content, earlier versions of pages among it. */
const contentOf: (prepared: Prepared) => LedgerContent = remember(({ content, readings }) => ({
  ...content,
  readings: [...readings.values()],
}))

const viewsOf: (prepared: Prepared) => readonly JudgementView[] = remember((prepared) =>
  describeJudgements(contentOf(prepared)),
)
