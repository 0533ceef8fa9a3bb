import { FoglineError } from '@fogline/model'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { type Answers, toAnswers } from './answers.ts'
import { type OnFault, onError } from './onError.ts'
import { addArticleRoutes } from './routes/addArticleRoutes.ts'
import { addChangeRoutes } from './routes/addChangeRoutes.ts'
import { addJudgementRoute } from './routes/addJudgementRoute.ts'
import { addOriginRoutes } from './routes/addOriginRoutes.ts'
import { addOverviewRoutes } from './routes/addOverviewRoutes.ts'
import { addPictureRoutes } from './routes/addPictureRoutes.ts'
import { onlyHosts, onlyOwnJson, securityHeaders } from './security.ts'
import type { ServeInput } from './source.ts'
import { staticFiles } from './staticFiles.ts'

/** `hosts` are the names it answers to, null for any. `operators` answers paths of its own; `onFault` hears of our own mistakes. */
export interface AppOptions {
  readonly hosts: ReadonlySet<string> | null
  readonly webRoot: string
  readonly operators?: Hono
  readonly onFault?: OnFault
}

/** The API and the workbench as one application. */
export function createApp(
  input: ServeInput,
  { hosts, webRoot, operators, onFault }: AppOptions,
  answers: Answers = toAnswers(input),
): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw toBadRequest(result.error.issues)
    },
  })
  app.onError(onError(onFault))
  app.use(securityHeaders, onlyHosts(hosts), compress())
  app.use('/api/*', onlyOwnJson, bodyLimit({ maxSize: 64 * 1024, onError: refuseLarge }))
  if (operators !== undefined) app.route('/', operators)
  addOverviewRoutes(app, answers)
  addPictureRoutes(app, answers)
  addArticleRoutes(app, answers)
  addChangeRoutes(app, answers)
  addOriginRoutes(app, answers)
  addJudgementRoute(app, input, answers)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Fogline', version: '1', description: 'Who said what, and where they part.' },
  })
  app.all('/api/*', (c) => {
    throw new FoglineError('serve/not-found', `There is no ${c.req.method} ${c.req.path}.`, {
      hint: '/api/openapi.json lists what there is.',
    })
  })
  app.get('*', staticFiles(webRoot))
  return app
}

function refuseLarge(): never {
  throw new FoglineError('serve/too-large', 'A judgement may have 64 kB.')
}

function toBadRequest(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): FoglineError {
  const words = issues.map(({ path, message }) => `${path.map(String).join('.') || 'body'}: ${message}`)
  return new FoglineError('serve/bad-request', words.join('; '), { hint: '/api/openapi.json says what is expected.' })
}
