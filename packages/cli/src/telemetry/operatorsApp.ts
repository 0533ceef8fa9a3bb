import { FoglineError } from '@fogline/model'
import { Hono } from 'hono'
import { withinTime } from './withinTime.ts'

/** Something without which the process cannot do its work. It throws a FoglineError where that is not there. */
export interface Check {
  readonly name: string
  readonly check: () => Promise<void>
}

interface Finding {
  readonly name: string
  readonly ok: boolean
  readonly code: string | null
  readonly message?: string
  readonly hint?: string | null
}

/** Who asks: operators are told what is wrong and given the metrics; the public hears no more than a code. */
export interface OperatorsInput {
  readonly checks: readonly Check[]
  /** The metrics' text; null serves none. */
  readonly metrics: (() => Promise<string>) | null
  readonly tell: 'all' | 'codes'
}

/** Milliseconds for each check: orchestrators ask every few seconds. */
const patience = 5000

/** On each answer rather than by a middleware, which would reach all of an application that this one is part of. */
const fresh = { 'Cache-Control': 'no-store' }

/** `/healthz`: the process answers. `/readyz`: it can work, else 503 with the reasons. `/metrics`: for Prometheus. */
export function operatorsApp({ checks, metrics, tell }: OperatorsInput): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ ok: true }, 200, fresh))
  app.get('/readyz', async (c) => {
    const found = await Promise.all(checks.map((check) => look(check, tell)))
    const ok = found.every((finding) => finding.ok)
    return c.json({ ok, checks: found }, ok ? 200 : 503, fresh)
  })
  if (metrics !== null) {
    app.get('/metrics', async (c) =>
      c.body(await metrics(), 200, { ...fresh, 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
    )
  }
  return app
}

async function look({ name, check }: Check, tell: OperatorsInput['tell']): Promise<Finding> {
  try {
    await withinTime(check(), patience)
    return { name, ok: true, code: null }
  } catch (error) {
    const code = error instanceof FoglineError ? error.code : 'failed'
    if (tell === 'codes') return { name, ok: false, code }
    const message = error instanceof Error ? error.message : String(error)
    return { name, ok: false, code, message, hint: error instanceof FoglineError ? error.hint : null }
  }
}
