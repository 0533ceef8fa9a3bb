import type { DeadLetter } from '@fogline/ledger'
import type { Terminal } from '../../terminal.ts'

/** So many bytes of a page are shown: enough to tell what it is. */
const shown = 600

/** One task that nobody could do, with how its page begins. */
export function printDeadLetter(letter: DeadLetter, bytes: Uint8Array | null, { print, colors }: Terminal): void {
  const { id, kind, location, error, attempts, at } = letter
  const facts = [
    ['id', id],
    ['kind', kind],
    ['from', location],
    ['tries', String(attempts)],
    ['since', at],
    ['error', error],
    ['bytes', bytes === null ? 'never fetched' : String(bytes.length)],
  ] as const
  for (const [name, value] of facts) print(`${colors.dim(name.padEnd(7))} ${value}`)
  if (bytes !== null && bytes.length > 0) print(`\n${toPlain(bytes.subarray(0, shown))}`)
}

/** What a page holds must not move the cursor nor colour the terminal. */
function toPlain(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/[^\P{Cc}\n\t]/gu, '·')
}
