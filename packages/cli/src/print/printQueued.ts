import type { QueueDepth } from '@fogline/ledger'
import type { QueuedReport } from '../steps/queueSources.ts'
import type { Terminal } from '../terminal.ts'
import { plural } from './plural.ts'
import { printRejected } from './printReport.ts'

/** The end of a run that queued pages: how many wait for workers, and what was refused at once. On standard error. */
export function printQueued(report: QueuedReport, { note }: Pick<Terminal, 'note'>): void {
  const { queued, addresses, waiting, known, rejected } = report
  const parts = [
    `${plural(queued, 'page')} queued`,
    ...(addresses > 0 ? [`${plural(addresses, 'address', 'addresses')} to fetch`] : []),
    ...(waiting > 0 ? [`${waiting} queued already`] : []),
    ...(known > 0 ? [`${plural(known, 'page')} known already`] : []),
    `${rejected.length} rejected`,
  ]
  note(`${parts.join('; ')}.`)
  printRejected(rejected, note)
}

/** What workers could not do, where there is any. */
export function printDead({ dead }: QueueDepth, { note }: Pick<Terminal, 'note'>): void {
  if (dead > 0) note(`${plural(dead, 'task')} could not be done: fogline queue dead lists them.`)
}
