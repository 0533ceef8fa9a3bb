import type { Ledger } from '@fogline/ledger'
import { FoglineError } from '@fogline/model'
import { ledgerCheck, serveLedger } from '../steps/serveLedger.ts'
import { withLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'
import { addTelemetryOptions, type TelemetryFlags } from './telemetryOptions.ts'

interface Options extends TelemetryFlags {
  readonly port: string
  readonly host: string
}

/** `fogline serve` */
export function addServe({ program, terminal }: CommandInput): void {
  const command = program
    .command('serve')
    .description('serve the workbench in the browser')
    .option('--port <port>', 'port to listen on', '4747')
    .option(
      '--host <host>',
      'address to listen on; anything but a loopback address shows the ledger to your network',
      '127.0.0.1',
    )
  addTelemetryOptions(command)
    .addHelpText(
      'after',
      examples(
        'fogline serve',
        'fogline --ledger postgres://localhost/fogline serve --port 8080',
        'fogline serve --listen 9464 --log json',
      ),
    )
    .action(async (options: Options, self) => {
      const port = toPort(options.port)
      const where = { location: ledgerOf(self), host: options.host, port }
      if (options.listen === undefined && options.log === undefined) {
        await withLedger(where.location, (ledger) =>
          serveLedger(ledger, { ...where, tell: (words) => terminal.note(`\n${words}`) }),
        )
      } else await serveOperated(where, options)
    })
}

/** Serves with a log, and with a listener of its own for operators: what it tells is not for whoever can open the workbench. */
async function serveOperated(
  { location, ...where }: { readonly location: string; readonly host: string; readonly port: number },
  { listen, log }: TelemetryFlags,
): Promise<void> {
  const { createTelemetry, listenForOperators, toListenAddress } = await import('../telemetry/operate.ts')
  const address = listen === undefined ? null : toListenAddress(listen)
  const telemetry = await createTelemetry({ service: 'serve', logs: log })
  const serveIt = async (ledger: Ledger): Promise<void> => {
    const listening =
      address === null ? null : await listenForOperators({ telemetry, checks: [ledgerCheck(ledger)], ...address })
    if (listening !== null) telemetry.log.info(`Operators are answered at ${listening.url}`)
    try {
      await serveLedger(ledger, {
        ...where,
        tell: (words) => telemetry.log.info(words),
        onFault: (error) => telemetry.log.error('The server made a mistake', { error: error.stack ?? error.message }),
      })
    } finally {
      await listening?.close()
    }
  }
  try {
    await withLedger(location, serveIt, { onQuery: telemetry.database })
  } finally {
    await telemetry.close()
  }
}

/** A port number from words; 0 lets the system choose. */
export function toPort(words: string): number {
  const port = Number(words)
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port
  throw new FoglineError('usage/port', `${words} is no port.`, { hint: 'Give a number from 0 to 65535.' })
}
