import { correctableFields, toJudgement } from '@fogline/core/judgements'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Answers } from '../answers.ts'
import { correctable, judgementRequest, judgementView } from '../schemas/judgements.ts'
import type { ServeInput } from '../source.ts'
import { notFound } from './notFound.ts'
import { getById, getList, judgeRoute } from './route.ts'

/** A person decides: one line is appended, and the picture is made anew before the answer goes out. */
export function addJudgementRoute(app: OpenAPIHono, input: ServeInput, answers: Answers): void {
  const { judgements, screens } = answers
  app.openapi(judgeRoute(judgementRequest, judgementView), async (c) => {
    const { because, ...asked } = c.req.valid('json')
    const given = { by: input.analyst, at: input.now().toISOString() }
    const content = await judgements.contentAbout(asked.about)
    const judgement = toJudgement({ ...asked, because: because || null }, content, given)
    await input.ledger.appendJudgement(judgement)
    await input.reconcile()
    answers.forget()
    const { items } = await judgements.page({ limit: 1, offset: 0 })
    const made = items.find(({ id }) => id === judgement.id) ?? (await findJudgement(answers, judgement.id))
    return c.json(made, 201)
  })
  app.openapi(getList('/api/judgements', 'What people decided, newest first.', judgementView), async (c) =>
    c.json(await judgements.page(c.req.valid('query')), 200),
  )
  app.openapi(
    getById('/api/correctable/{id}', 'What of a statement can be corrected, with its present values.', correctable),
    async (c) => {
      const { id } = c.req.valid('param')
      const prepared = await screens.around('statement', id)
      const statement = prepared?.statements.get(id)
      const reading = prepared?.readings.get(statement?.article ?? '')
      if (statement === undefined || reading === undefined) throw notFound('statement', id)
      return c.json({ fields: correctableFields(statement, reading) }, 200)
    },
  )
}

/** One that is not the newest: another clock was ahead when it was made. */
async function findJudgement({ judgements, ledger }: Answers, id: string) {
  const { length } = await ledger.judgements()
  const made = (await judgements.page({ limit: length, offset: 0 })).items.find((one) => one.id === id)
  if (made === undefined) throw new Error(`the judgement ${id} was not kept`)
  return made
}
