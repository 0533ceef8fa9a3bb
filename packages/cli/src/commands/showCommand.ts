import { FoglineError } from '@fogline/model'
import { shownKinds } from '../print/faces/shownKinds.ts'
import { findById } from '../steps/findById.ts'
import { ledgerContent } from '../steps/updatePicture.ts'
import type { Terminal } from '../terminal.ts'
import { withKeptLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

/** `fogline show KIND ID` */
export function addShow({ program, terminal }: CommandInput): void {
  program
    .command('show')
    .description('show one thing of the ledger with the words that it rests on')
    .argument('<kind>', shownKinds.join(', '))
    .argument(
      '[id]',
      'its id, or as much of it as is unique; for an article also ARTICLE:POSITION as the brief cites it; all of the kind are listed where it is left out',
    )
    .option('--json', 'write it as JSON, as the export has it')
    .addHelpText(
      'after',
      examples(
        'fogline show story',
        'fogline show track 3f2a',
        'fogline show article 9c1d0b7e:1204',
        'fogline show entity 77ab --json',
      ),
    )
    .action(async (word: string, words: string | undefined, options: { readonly json?: true }, command) => {
      const kind = shownKinds.find((known) => known === word)
      if (kind === undefined) {
        throw new FoglineError('usage/kind', `There is no kind ${word}.`, {
          hint: `Use one of ${shownKinds.join(', ')}.`,
        })
      }
      const { id, position } = words === undefined ? { id: null, position: null } : toPlace(words)
      const content = await withKeptLedger(ledgerOf(command), ledgerContent)
      if (options.json === true) return printJson(kind, id, { content, terminal })
      const [{ showThing }, { listThings }] = await Promise.all([
        import('../print/faces/showThing.ts'),
        import('../print/faces/listThings.ts'),
      ])
      if (id === null) listThings(kind, content, terminal)
      else showThing({ kind, id, position }, content, terminal)
    })
}

/** "9c1d0b7e:1204" as an id and a position; brackets around them, as in a brief, do no harm. */
function toPlace(words: string): { readonly id: string; readonly position: number | null } {
  const match = /^\[?([0-9a-f]+)(?::(\d+))?\]?$/i.exec(words)
  const [, id, position] = match ?? []
  if (id !== undefined) return { id: id.toLowerCase(), position: position === undefined ? null : Number(position) }
  throw new FoglineError('usage/id', `${words} is no id.`, {
    hint: 'An id is made of the characters 0–9 and a–f; as many of them as are unique are enough.',
  })
}

interface Output {
  readonly content: Awaited<ReturnType<typeof ledgerContent>>
  readonly terminal: Terminal
}

async function printJson(kind: string, id: string | null, { content, terminal }: Output): Promise<void> {
  const { toRows } = await import('@fogline/core/writers')
  const rows = toRows(content).filter((row) => row.kind === kind)
  terminal.print(JSON.stringify(id === null ? rows : findById(kind, rows, id), null, 2))
}
