import { hashId, type Judgement } from '@fogline/model'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { PreparedKeeper } from '../keepPrepared.ts'
import { judgement, judgementRequest } from '../schemas/overview.ts'
import type { ServeInput } from '../source.ts'
import { judgeRoute } from './route.ts'

/** A person decides: one line is appended, and the picture is made anew before the answer goes out. */
export function addJudgementRoute(app: OpenAPIHono, input: ServeInput, keeper: PreparedKeeper): void {
  app.openapi(judgeRoute(judgementRequest, judgement), async (c) => {
    const { verdict, about, because } = c.req.valid('json')
    const at = input.now().toISOString()
    const by = input.analyst
    const id = hashId(['judgement', verdict, about, because, by, at])
    const decided: Judgement = { kind: 'judgement', id, verdict, about, by, at, because }
    await input.ledger.appendJudgement(decided)
    await input.reconcile()
    await keeper.renew()
    return c.json(decided, 201)
  })
}
