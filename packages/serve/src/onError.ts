import { type ErrorView, FoglineError } from '@fogline/model'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** The only place that knows HTTP statuses of errors; a code that is not listed is our own fault. */
const statuses: Readonly<Record<string, 400 | 403 | 404 | 413 | 415 | 503>> = {
  'serve/not-found': 404,
  'serve/bad-request': 400,
  'serve/foreign-host': 403,
  'serve/foreign-origin': 403,
  'serve/not-json': 415,
  'serve/too-large': 413,
  'judge/unfit': 400,
  'judge/correction': 400,
  'judge/not-found': 404,
}

/** Hears of our own mistakes. */
export type OnFault = (error: Error) => void

/** Where nobody else hears of them. */
const toStderr: OnFault = (error) => void process.stderr.write(`${error.stack ?? error.message}\n`)

/** Every error leaves as {code, message, hint}; what is not ours to tell stays in the process. */
export function onError(onFault: OnFault = toStderr): (error: Error, c: Context) => Response {
  return (error, c) => answer(error, c, onFault)
}

function answer(error: Error, c: Context, onFault: OnFault): Response {
  if (error instanceof FoglineError) {
    const view: ErrorView = { code: error.code, message: error.message, hint: error.hint }
    return c.json(view, statuses[error.code] ?? (error.code.startsWith('ledger/') ? 503 : 500))
  }
  if (error instanceof HTTPException) {
    const view: ErrorView = {
      code: 'serve/bad-request',
      message: error.message,
      hint: 'Send JSON as /api/openapi.json describes it.',
    }
    return c.json(view, error.status)
  }
  onFault(error)
  const view: ErrorView = {
    code: 'serve/internal',
    message: 'The server made a mistake.',
    hint: 'The terminal in which it runs shows where.',
  }
  return c.json(view, 500)
}
