import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FoglineError, type LedgerContent } from '@fogline/model'
import { ledgerContent } from '../steps/updatePicture.ts'
import { withKeptLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

interface ExportOptions {
  readonly format: string
  readonly out?: string
  readonly kind?: string
}

/** `fogline export` */
export function addExport({ program, terminal }: CommandInput): void {
  program
    .command('export')
    .description(
      'write the whole ledger: lines of JSON, or one CSV table a kind; or the corrections as cases for tests',
    )
    .option('--format <format>', 'jsonl, csv, or regression: what people corrected, as cases for tests', 'jsonl')
    .option('--out <path>', 'a file (jsonl, regression) or a folder (csv); standard output where it is left out')
    .option('--kind <kind>', 'of csv on standard output: which table (figure, claim, event, …)')
    .addHelpText(
      'after',
      examples(
        'fogline export --format jsonl --out ledger.jsonl',
        'fogline export --format csv --out tables/',
        'fogline export --format csv --kind figure',
        'fogline export --format regression --out cases.jsonl',
      ),
    )
    .action(async (options: ExportOptions, command) => {
      if (!formats.includes(options.format)) {
        throw new FoglineError('usage/format', `--format ${options.format} is not known.`, {
          hint: `Use ${formats.join(', ')}.`,
        })
      }
      const { writeCsv, writeJsonl } = await import('@fogline/core/writers')
      const content = await withKeptLedger(ledgerOf(command), ledgerContent)
      if (options.format === 'csv') return writeTables(writeCsv(content), options, terminal.note)
      const lines = options.format === 'regression' ? await toCases(content) : writeJsonl(content)
      if (options.out === undefined) process.stdout.write(lines)
      else await writeFile(options.out, lines)
    })
}

const formats: readonly string[] = ['jsonl', 'csv', 'regression']

async function toCases(content: LedgerContent): Promise<string> {
  const { writeRegressionCases } = await import('@fogline/core/judgements')
  return writeRegressionCases(content)
}

async function writeTables(
  tables: ReadonlyMap<string, string>,
  { out, kind }: ExportOptions,
  note: (text: string) => void,
): Promise<void> {
  if (out === undefined) {
    const kinds = [...tables.keys()].join(', ') || 'none yet: the ledger is empty'
    if (kind === undefined) {
      throw new FoglineError('usage/kind', 'CSV on standard output is one table.', {
        hint: `Give --out FOLDER for all, or --kind with one of those that the ledger holds: ${kinds}.`,
      })
    }
    const table = tables.get(kind)
    if (table === undefined) {
      throw new FoglineError('export/not-found', `The ledger holds nothing of kind ${kind}.`, {
        hint: `It holds ${kinds}.`,
      })
    }
    process.stdout.write(table)
    return
  }
  await mkdir(out, { recursive: true })
  for (const [name, table] of tables) await writeFile(join(out, `${name}.csv`), table)
  note(`${tables.size} tables written to ${out}.`)
}
