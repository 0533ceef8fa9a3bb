import { availableParallelism } from 'node:os'
import type { Ledger, Queue } from '@fogline/ledger'
import { FoglineError } from '@fogline/model'
import { Option } from 'commander'
import { exitCodes } from '../exitCodes.ts'
import { lazyReader, pagesAtOnce } from '../steps/loadReader.ts'
import { runWorker, type WorkerReport } from '../steps/runWorker.ts'
import { ledgerCheck } from '../steps/serveLedger.ts'
import type { Check } from '../telemetry/operatorsApp.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { untilAsked } from '../untilAsked.ts'
import { type Places, withQueue } from '../withQueue.ts'
import { type CommandInput, examples, ledgerOf, queueOf } from './shared.ts'
import { addTelemetryOptions, type TelemetryFlags } from './telemetryOptions.ts'
import { toTime } from './toTime.ts'

interface Options extends TelemetryFlags {
  readonly threads: string
  readonly only?: 'pages' | 'picture'
  readonly drain?: true
  readonly grace: string
}

const explanation = `
Any number of workers on any number of machines share one ledger and one queue. A page is in the ledger before it leaves
the queue: a worker may be killed at any moment, and nothing is lost nor there twice. While PostgreSQL or NATS are away, a
worker waits and goes on when they are back. A page that fails again and again is put aside (fogline queue dead).

Ctrl-C or SIGTERM: takes nothing more, finishes what is in hand, gives back what is not done within --grace, and ends
with 0. A second time it ends at once, and what was in hand comes back to the queue by itself.
`

/** `fogline worker` */
export function addWorker({ program }: CommandInput): void {
  const command = program
    .command('worker')
    .description('read what waits on the queue into the ledger; as many of them as there is work')
    .option('--threads <count>', 'threads that tag', String(Math.min(4, availableParallelism())))
    .addOption(new Option('--only <what>', 'one of the two things that workers do').choices(['pages', 'picture']))
    .option('--drain', 'end when the queue is empty and the picture made')
    .option('--grace <time>', 'time to finish what is in hand when asked to end', '30s')
  addTelemetryOptions(command)
    .addHelpText(
      'after',
      explanation +
        examples(
          'fogline --ledger postgres://localhost/fogline --queue nats://localhost worker',
          'fogline --ledger postgres://localhost/fogline worker --only picture',
          'fogline worker --drain',
        ),
    )
    .action(async (options: Options, self) => {
      const threads = toThreads(options.threads)
      const grace = toTime(options.grace, { option: '--grace', least: 0 })
      const places = { ledger: ledgerOf(self), queue: queueOf(self) ?? 'embedded' }
      await runOperated(places, { options, threads, grace })
    })
}

interface How {
  readonly options: Options
  readonly threads: number
  readonly grace: number
}

/** Runs the worker with its log and its listener, which end after it. */
async function runOperated(places: Places, { options, threads, grace }: How): Promise<void> {
  const { createTelemetry, listenForOperators, toListenAddress } = await import('../telemetry/operate.ts')
  const address = options.listen === undefined ? null : toListenAddress(options.listen)
  const telemetry = await createTelemetry({ service: 'worker', logs: options.log })
  const signal = untilAsked({ note: telemetry.log.info }, 'Ends when what is in hand is done …')
  endAfter(signal, grace + patience, telemetry)
  const operate = async (ledger: Ledger, queue: Queue): Promise<void> => {
    const { backlog, connections } = ledger
    telemetry.watch({ queue: () => queue.depth(), backlog, connections })
    const checks = [ledgerCheck(ledger), { name: 'queue', check: () => queue.check() }, endCheck(signal)]
    const listening = address === null ? null : await listenForOperators({ ...address, telemetry, checks })
    if (listening !== null) telemetry.log.info(`Operators are answered at ${listening.url}`)
    telemetry.log.info('The worker takes tasks', { ledger: ledger.location, queue: queue.location, threads })
    try {
      const report = await work({ ledger, queue, telemetry, signal, options, threads, grace })
      telemetry.log.info('The worker ends', report)
    } finally {
      await listening?.close()
    }
  }
  try {
    await withQueue(places, operate, { service: 'worker', telemetry })
  } finally {
    await telemetry.close()
  }
}

/** How long letting go may take after the grace, in milliseconds: a database that hangs must not keep the process. */
const patience = 10_000

function endAfter(signal: AbortSignal, milliseconds: number, { log }: Telemetry): void {
  const end = (): never => {
    log.error('What is in hand could not be let go; it comes back to the queue by itself')
    process.exit(exitCodes.failed)
  }
  signal.addEventListener('abort', () => setTimeout(end, milliseconds).unref(), { once: true })
}

/** A worker that ends lives until it has let go of what is in hand, and is not to be counted on any more. */
function endCheck(signal: AbortSignal): Check {
  return {
    name: 'taking tasks',
    check: async () => {
      if (signal.aborted) throw new FoglineError('worker/ends', 'This worker was asked to end and takes nothing more.')
    },
  }
}

interface WorkHow extends How {
  readonly ledger: Ledger
  readonly queue: Queue
  readonly telemetry: Telemetry
  readonly signal: AbortSignal
}

async function work({ options, threads, ...how }: WorkHow): Promise<WorkerReport> {
  const { telemetry } = how
  const reader = lazyReader(threads, (tagging) => telemetry.stage('tag', {}, tagging))
  const { only, drain = false } = options
  try {
    const atOnce = pagesAtOnce(threads)
    return await runWorker({ ...how, read: reader.read, drain, atOnce, ...(only === undefined ? {} : { only }) })
  } finally {
    await reader.close()
  }
}

function toThreads(words: string): number {
  const threads = Number(words)
  if (Number.isInteger(threads) && threads >= 0 && threads <= 64) return threads
  throw new FoglineError('usage/threads', `--threads ${words} is no number of threads.`, {
    hint: 'Give 0 to 64; more than the cores of the machine gain nothing.',
  })
}
