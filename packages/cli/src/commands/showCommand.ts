import { FoglineError } from '@fogline/model'
import { printRow } from '../print/printRow.ts'
import { withLedger } from '../withLedger.ts'
import { findById } from '../work/findById.ts'
import { ledgerContent } from '../work/updatePicture.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

const kinds = ['article', 'story', 'track', 'contention', 'entity', 'claim', 'figure', 'event', 'transfer'] as const

/** `fogline show KIND ID` */
export function addShow({ program, terminal }: CommandInput): void {
  program
    .command('show')
    .description('show one thing of the ledger with the words that it rests on')
    .argument('<kind>', kinds.join(', '))
    .argument(
      '<id>',
      'its id, or as much of it as is unique; for an article also ARTICLE:POSITION as the brief cites it',
    )
    .option('--json', 'write it as JSON, as the export has it')
    .addHelpText(
      'after',
      examples('fogline show track 3f2a', 'fogline show article 9c1d0b7e:1204', 'fogline show entity 77ab --json'),
    )
    .action(async (kind: string, id: string, options: { readonly json?: true }, command) => {
      if (!kinds.some((known) => known === kind)) {
        throw new FoglineError('usage/kind', `There is no kind ${kind}.`, { hint: `Use one of ${kinds.join(', ')}.` })
      }
      const [rowId = '', position] = id.split(':')
      await withLedger(ledgerOf(command), async (ledger) => {
        const { toRows } = await import('@fogline/core/writers')
        const content = await ledgerContent(ledger)
        const rows = toRows(content)
        const row = findById(
          kind,
          rows.filter((candidate) => candidate.kind === kind),
          rowId,
        )
        if (options.json === true) terminal.print(JSON.stringify(row, null, 2))
        else printRow(row, rows, { terminal, position: position === undefined ? null : Number(position) })
      })
    })
}
