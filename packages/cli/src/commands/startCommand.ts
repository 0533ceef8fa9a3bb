import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cite } from '../cite.ts'
import { printBrief } from '../print/printBrief.ts'
import { printReport } from '../print/printReport.ts'
import { readPages } from '../steps/readPages.ts'
import { serveLedger } from '../steps/serveLedger.ts'
import { briefContent, sayLeft } from '../steps/updatePicture.ts'
import { withLedger } from '../withLedger.ts'
import { toPort } from './serveCommand.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

/** `fogline start`: what `npm start` runs. */
export function addStart({ program, terminal }: CommandInput): void {
  program
    .command('start')
    .description('read pages (the examples where none are named), print the brief, serve the workbench')
    .argument('[path...]', 'what to read: files, folders, globs, URLs, feeds')
    .option('--port <port>', 'port of the workbench', '4747')
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--no-serve', 'stop after the brief')
    .addHelpText('after', examples('fogline start', 'fogline start my-pages/', 'npm start -- my-pages/'))
    .action(
      async (
        given: readonly string[],
        options: { readonly port: string; readonly host: string; readonly serve: boolean },
        command,
      ) => {
        const port = toPort(options.port)
        const paths = given.length > 0 ? given : [examplePages()]
        const ahead = loadAhead()
        await withLedger(ledgerOf(command), async (ledger) => {
          await ahead
          const report = await readPages({ paths, ledger, terminal, fetching: {} })
          const content = await briefContent(ledger)
          printReport(report, await ledger.copied(), terminal)
          const left = sayLeft(content)
          if (left !== null) terminal.note(left)
          const { toBrief } = await import('@fogline/core/writers')
          printBrief(toBrief(content), terminal, { cite, nothing: 'No article was found on these pages.' })
          if (options.serve)
            await serveLedger(ledger, { host: options.host, port, tell: (words) => terminal.note(`\n${words}`) })
        })
      },
    )
}

/** Loads what comes after the ledger while the ledger opens in its own thread. */
async function loadAhead(): Promise<void> {
  await Promise.all([import('@fogline/serve'), import('@fogline/core/writers')])
}

/** The example pages of this checkout, as seen from the folder that the command runs in. */
function examplePages(): string {
  const folder = fileURLToPath(new URL('../../../../examples/pages', import.meta.url))
  return existsSync(folder) ? relative(process.cwd(), folder) || '.' : folder
}
