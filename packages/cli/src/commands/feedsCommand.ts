import { toOpml } from '@fogline/acquire'
import type { Ledger } from '@fogline/ledger'
import { FoglineError, type WatchState } from '@fogline/model'
import { plural } from '../print/plural.ts'
import { toClock } from '../print/toClock.ts'
import type { Terminal } from '../terminal.ts'
import { withKeptLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

interface Options {
  readonly opml?: true
  readonly json?: true
  readonly remove?: string
}

/** `fogline feeds` */
export function addFeeds({ program, terminal }: CommandInput): void {
  program
    .command('feeds')
    .description('what is watched: when it was seen, when it is looked at next, what it brought')
    .option('--opml', 'write it as OPML, which any feed reader takes')
    .option('--json', 'write what is known of each source as JSON')
    .option('--remove <url>', 'watch a source no more; what it brought stays')
    .addHelpText(
      'after',
      examples(
        'fogline feeds',
        'fogline feeds --opml > feeds.opml',
        'fogline feeds --remove https://example.org/feed.xml',
      ),
    )
    .action((options: Options, command) =>
      withKeptLedger(ledgerOf(command), async (ledger) => {
        if (options.remove !== undefined) return remove(ledger, options.remove, terminal)
        const sources = (await ledger.watchStates()).filter(({ kind }) => kind === 'feed')
        if (options.json === true) terminal.print(JSON.stringify(sources, null, 2))
        else if (options.opml === true) terminal.print(await writeOpml(sources))
        else showSources(sources, terminal)
      }),
    )
}

async function remove(ledger: Ledger, url: string, { note }: Terminal): Promise<void> {
  const location = URL.canParse(url) ? new URL(url).href : url
  if (!(await ledger.removeWatch(location))) {
    throw new FoglineError('feeds/not-found', `${url} is not watched.`, { hint: 'fogline feeds lists what is.' })
  }
  note(`${location} is watched no more.`)
}

/** A page that is watched itself is no feed, and a list is named by its feeds. */
function writeOpml(sources: readonly WatchState[]): Promise<string> {
  const feeds = sources.filter(({ form }) => form === 'feed' || form === 'unknown')
  return toOpml(feeds.map(({ title, address }) => ({ title: title ?? address, url: address })))
}

/** A table whose last column is as wide as it must be: an address that is broken off cannot be used. */
function showSources(sources: readonly WatchState[], { print, note, colors }: Terminal): void {
  if (sources.length === 0) return note('Nothing is watched. fogline watch URL… begins.')
  const now = new Date()
  const clock = (time: string | null, none: string): string => (time === null ? none : toClock(new Date(time), now))
  const toRow = (cells: readonly string[]): string => `  ${cells.map((cell) => cell.padEnd(18)).join('')}`
  print(colors.dim(`${toRow(['seen', 'next', 'failures', 'pages'])}source`))
  for (const { location, title, form, lastAt, nextAt, failures, entries, trouble } of sources) {
    const next = form === 'pointer' ? 'by its feed' : clock(nextAt, 'never')
    const row = toRow([clock(lastAt, 'never'), next, String(failures), String(entries)])
    print(`${row}${title === null ? '' : `${title} `}${location}`)
    if (trouble !== null) print(`  ${colors.red('✗')} ${trouble.detail}`)
  }
  note(plural(sources.length, 'source'))
}
