import { FoglineError } from '@fogline/model'

/** What the command ends with, so that scripts can tell trouble apart; listed in the help and in docs/cli.md. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  ledger: 3,
  notFound: 4,
  nothingRead: 5,
  queue: 6,
} as const

/** The code for an error that reached the top. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof FoglineError)) return exitCodes.failed
  if (error.code.startsWith('ledger/')) return exitCodes.ledger
  if (error.code === 'queue/not-found') return exitCodes.notFound
  if (error.code === 'queue/address') return exitCodes.usage
  if (error.code.startsWith('queue/')) return exitCodes.queue
  if (error.code.startsWith('usage/')) return exitCodes.usage
  if (error.code.endsWith('/not-found')) return exitCodes.notFound
  if (error.code.startsWith('judge/')) return exitCodes.usage
  if (error.code === 'read/nothing-read') return exitCodes.nothingRead
  return exitCodes.failed
}
