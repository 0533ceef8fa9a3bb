import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Ledger } from '@fogline/ledger'
import type { Served } from '@fogline/serve'
import type { Check } from '../telemetry/operatorsApp.ts'
import { ensurePicture, updatePicture } from './updatePicture.ts'

/** Where the workbench is served, and how the picture is made anew after a judgement. */
export interface ServeHow {
  readonly host: string
  readonly port: number
  readonly reconcile: () => Promise<void>
  /** Hears of our own mistakes; written to standard error where it is left out. */
  readonly onFault?: (error: Error) => void
}

/** What a process that works with a ledger cannot do without. */
export function ledgerCheck(ledger: Ledger): Check {
  return { name: 'ledger', check: () => ledger.check() }
}

/** Serves the workbench over an open ledger until it is closed. Whoever can open it also learns whether it is ready, no more. */
export async function openWorkbench(ledger: Ledger, { host, port, reconcile, onFault }: ServeHow): Promise<Served> {
  const [{ serve }, { toBrief }, { operatorsApp }] = await Promise.all([
    import('@fogline/serve'),
    import('@fogline/core/writers'),
    import('../telemetry/operatorsApp.ts'),
  ])
  await ensurePicture(ledger)
  const operators = operatorsApp({ checks: [ledgerCheck(ledger)], metrics: null, tell: 'codes' })
  const webRoot = fileURLToPath(new URL('../../../web/dist/', import.meta.url))
  const input = { ledger, reconcile, toBrief, now: () => new Date(), analyst: analystName() }
  return serve({ ...input, host, port, webRoot, operators, onFault })
}

/** Who judges in this workbench, where nobody says. In a container the process may run as a number that has no name. */
function analystName(): string {
  try {
    return userInfo().username
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SYSTEM_ERROR') return 'analyst'
    throw error
  }
}

/** Serves the workbench over an open ledger until the process is asked to end. */
export async function serveLedger(
  ledger: Ledger,
  { tell, ...how }: Omit<ServeHow, 'reconcile'> & { readonly tell: (words: string) => void },
): Promise<void> {
  const served = await openWorkbench(ledger, { ...how, reconcile: () => updatePicture(ledger) })
  tell(`The workbench is at ${served.url} (Ctrl-C ends it).`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await served.close()
}
