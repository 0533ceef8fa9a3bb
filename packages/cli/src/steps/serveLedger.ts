import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Ledger } from '@fogline/ledger'
import type { Served } from '@fogline/serve'
import type { Terminal } from '../terminal.ts'
import { ensurePicture, updatePicture } from './updatePicture.ts'

/** Where the workbench is served, and how the picture is made anew after a judgement. */
export interface ServeHow {
  readonly host: string
  readonly port: number
  readonly reconcile: () => Promise<void>
}

/** Serves the workbench over an open ledger until it is closed. */
export async function openWorkbench(ledger: Ledger, { host, port, reconcile }: ServeHow): Promise<Served> {
  const [{ serve }, { toBrief }] = await Promise.all([import('@fogline/serve'), import('@fogline/core/writers')])
  await ensurePicture(ledger)
  const webRoot = fileURLToPath(new URL('../../../web/dist/', import.meta.url))
  const analyst = userInfo().username
  return serve({ ledger, reconcile, toBrief, now: () => new Date(), analyst, host, port, webRoot })
}

/** Serves the workbench over an open ledger until the process is asked to end. */
export async function serveLedger(
  ledger: Ledger,
  options: { readonly host: string; readonly port: number; readonly terminal: Terminal },
): Promise<void> {
  const served = await openWorkbench(ledger, { ...options, reconcile: () => updatePicture(ledger) })
  options.terminal.note(`\nThe workbench is at ${served.url} (Ctrl-C ends it).`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await served.close()
}
