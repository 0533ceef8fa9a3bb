import type { Command } from 'commander'
import type { Terminal } from '../terminal.ts'

/** What every command gets: the terminal it writes to. */
export interface CommandInput {
  readonly program: Command
  readonly terminal: Terminal
}

/** Where the ledger is: `--ledger`, else FOGLINE_LEDGER, else `.fogline`. */
export function ledgerOf(command: Command): string {
  return String(command.optsWithGlobals().ledger ?? '.fogline')
}

/** Where pages wait for workers: `--queue`, else FOGLINE_QUEUE; null where nobody said, and pages are read at once. */
export function queueOf(command: Command): string | null {
  const { queue } = command.optsWithGlobals()
  return queue === undefined || queue === '' ? null : String(queue)
}

/** Examples for the end of a help text. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`
}
