import type { DeadLetter } from '@fogline/ledger'
import type { Terminal } from '../../terminal.ts'
import { printTable } from '../openTable.ts'
import { plural } from '../plural.ts'
import { toClock } from '../toClock.ts'

/** Tasks that nobody could do, one a row. */
export function printDeadLetters(letters: readonly DeadLetter[], terminal: Terminal): void {
  if (letters.length === 0) return terminal.note('Nothing failed for good.')
  const now = new Date()
  printTable(
    [
      { head: 'id', width: 10 },
      { head: 'tries', width: 7 },
      { head: 'since', width: 18 },
      { head: 'from', share: 2 },
      { head: 'error', share: 3 },
    ],
    letters.map(({ id, attempts, at, location, error }) => [
      id.slice(0, 8),
      String(attempts),
      toClock(new Date(at), now),
      location,
      error,
    ]),
    terminal,
  )
  terminal.note(`${plural(letters.length, 'task')}; fogline queue show ID, retry ID…, drop ID…`)
}
