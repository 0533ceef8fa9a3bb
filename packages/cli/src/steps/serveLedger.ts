import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Ledger } from '@fogline/ledger'
import type { Terminal } from '../terminal.ts'
import { ensurePicture, updatePicture } from './updatePicture.ts'

/** Serves the workbench over an open ledger until the process is asked to end. */
export async function serveLedger(
  ledger: Ledger,
  options: { readonly host: string; readonly port: number; readonly terminal: Terminal },
): Promise<void> {
  const [{ serve }, { toBrief }] = await Promise.all([import('@fogline/serve'), import('@fogline/core/writers')])
  await ensurePicture(ledger)
  const served = await serve({
    ledger,
    reconcile: () => updatePicture(ledger),
    toBrief,
    now: () => new Date(),
    analyst: userInfo().username,
    host: options.host,
    port: options.port,
    webRoot: fileURLToPath(new URL('../../../web/dist/', import.meta.url)),
  })
  options.terminal.note(`\nThe workbench is at ${served.url} (Ctrl-C ends it).`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await served.close()
}
