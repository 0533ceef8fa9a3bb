import { FoglineError } from '@fogline/model'
import { serveLedger } from '../steps/serveLedger.ts'
import { withLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

/** `fogline serve` */
export function addServe({ program, terminal }: CommandInput): void {
  program
    .command('serve')
    .description('serve the workbench in the browser')
    .option('--port <port>', 'port to listen on', '4747')
    .option(
      '--host <host>',
      'address to listen on; anything but a loopback address shows the ledger to your network',
      '127.0.0.1',
    )
    .addHelpText('after', examples('fogline serve', 'fogline --ledger postgres://localhost/fogline serve --port 8080'))
    .action(async (options: { readonly port: string; readonly host: string }, command) => {
      await withLedger(ledgerOf(command), (ledger) =>
        serveLedger(ledger, { host: options.host, port: toPort(options.port), terminal }),
      )
    })
}

/** A port number from words; 0 lets the system choose. */
export function toPort(words: string): number {
  const port = Number(words)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new FoglineError('usage/port', `${words} is no port.`, { hint: 'Give a number from 0 to 65535.' })
}
