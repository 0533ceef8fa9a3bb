import type { Ledger, Queue } from '@fogline/ledger'
import { FoglineError } from '@fogline/model'
import { printEvent } from '../print/printEvent.ts'
import { keepPicture } from '../steps/keepPicture.ts'
import { openWorkbench } from '../steps/serveLedger.ts'
import { watchPages } from '../steps/watchPages.ts'
import type { Terminal } from '../terminal.ts'
import { untilAsked } from '../untilAsked.ts'
import { withLedger } from '../withLedger.ts'
import { withQueue } from '../withQueue.ts'
import { toPort } from './serveCommand.ts'
import { type CommandInput, examples, ledgerOf, queueOf } from './shared.ts'
import { toTime } from './toTime.ts'
import { addWebOptions, toFetching, type WebOptions } from './webOptions.ts'

interface Options extends WebOptions {
  readonly once?: true
  readonly serve?: true
  readonly port: string
  readonly interval?: string
  readonly hostDelay: string
  readonly revisit: boolean
  readonly json?: true
}

const explanation = `
What is watched is kept in the ledger: without a SOURCE the watch goes on with what it knows (fogline feeds lists it).
A page that names its feed leads to the feed; one without a feed is watched itself. Feeds are asked on their own rhythm,
from five minutes to a day; pages they lead to are read once and looked at again for edits after 30 minutes, 2 and 8
hours, 1, 3 and 7 days. robots.txt holds, a host gets one request a second at most. Ctrl-C ends it; so may a kill:
nothing that is in the ledger is asked for twice.
`

/** `fogline watch SOURCE…` */
export function addWatch({ program, terminal }: CommandInput): void {
  addWebOptions(program.command('watch'))
    .description('read what feeds, sitemaps and pages bring, as it comes')
    .argument('[source...]', 'addresses of feeds, sitemaps, lists of feeds (OPML, also a file) or pages')
    .option('--once', 'look at what is due, read it, and end (for cron)')
    .option('--serve', 'serve the workbench meanwhile')
    .option('--port <port>', 'port of the workbench', '4747')
    .option('--interval <time>', 'time between two looks at a source (90s, 10m, 2h) instead of its own rhythm')
    .option('--host-delay <time>', 'time between two requests to one host', '1s')
    .option('--no-revisit', 'do not look at pages again for edits')
    .option('--json', 'write what happens as JSON, one line each')
    .addHelpText(
      'after',
      explanation +
        examples(
          'fogline watch https://example.org/feed.xml https://example.com/',
          'fogline watch feeds.opml --serve --contact desk@example.org',
          'fogline watch --once',
          'fogline --ledger postgres://localhost/fogline --queue nats://localhost watch feeds.opml',
        ),
    )
    .action(async (sources: readonly string[], options: Options, self) => {
      const interval =
        options.interval === undefined ? null : toTime(options.interval, { option: '--interval', least: 60_000 })
      const hostDelay = toTime(options.hostDelay, { option: '--host-delay', least: 0 })
      const port = toPort(options.port)
      const given = { sources, options, interval, hostDelay, port, terminal }
      const queue = queueOf(self)
      if (queue === null) return withLedger(ledgerOf(self), (ledger) => run(ledger, null, given))
      const places = { ledger: ledgerOf(self), queue }
      await withQueue(places, (ledger, opened) => run(ledger, opened, given), { service: 'watch' })
    })
}

interface Given {
  readonly sources: readonly string[]
  readonly options: Options
  readonly interval: number | null
  readonly hostDelay: number
  readonly port: number
  readonly terminal: Terminal
}

async function run(ledger: Ledger, queue: Queue | null, given: Given): Promise<void> {
  const { sources, options, interval, hostDelay, port, terminal } = given
  if (sources.length === 0 && (await ledger.watchStates()).length === 0) {
    throw new FoglineError('usage/no-source', 'Nothing is watched yet.', {
      hint: 'fogline watch URL… names feeds, sitemaps, lists of feeds or pages.',
    })
  }
  const signal = untilAsked(terminal, 'Ends when the page in hand is read …')
  const reconcile = keepPicture(ledger)
  const served = options.serve === true ? await openWorkbench(ledger, { host: '127.0.0.1', port, reconcile }) : null
  if (served !== null) terminal.note(`The workbench is at ${served.url}.`)
  try {
    await watchPages(ledger, {
      queue,
      sources,
      options: { ...toFetching(options), hostDelay, signal },
      once: options.once === true,
      revisit: options.revisit,
      interval,
      tell: (event) => {
        if (options.json === true) terminal.print(JSON.stringify({ at: new Date().toISOString(), ...event }))
        else printEvent(event, new Date(), terminal)
      },
      renew: async () => {
        // Those who read the pages make the picture of them.
        if (queue === null) await reconcile()
        await served?.renew()
      },
    })
  } finally {
    await served?.close()
  }
}
