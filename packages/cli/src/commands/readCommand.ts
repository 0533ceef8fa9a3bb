import { type FieldMap, toFieldMap } from '@fogline/acquire'
import type { Ledger, Queue } from '@fogline/ledger'
import { FoglineError } from '@fogline/model'
import { plural } from '../print/plural.ts'
import { printDead, printQueued } from '../print/printQueued.ts'
import { printReport } from '../print/printReport.ts'
import { queueSources } from '../steps/queueSources.ts'
import { nothingToRead, readPages } from '../steps/readPages.ts'
import { ensurePicture } from '../steps/updatePicture.ts'
import { waitForWorkers } from '../steps/waitForWorkers.ts'
import type { Terminal } from '../terminal.ts'
import { untilAsked } from '../untilAsked.ts'
import { withLedger } from '../withLedger.ts'
import { withQueue } from '../withQueue.ts'
import { type CommandInput, examples, ledgerOf, queueOf } from './shared.ts'
import { addWebOptions, toFetching, type WebOptions } from './webOptions.ts'

/** What is read, for the help. */
const kinds = `
Kinds of file, each also with .gz:
  .txt .html .htm .xhtml     pages as they are
  .md                        Markdown; front matter gives title, author, date, source, section, lang
  .mhtml .mht                pages saved by a browser
  .eml .mbox                 mails and mailboxes; attachments that can be read are pages of their own
  .pdf                       PDFs with text
  .warc .wacz                web archives
  .zip                       any of these, also a zip in a zip
  .jsonl .ndjson .json       scraped articles, one a line or in an array; common names of fields are known,
                             --fields names others: url html text summary title author date modified outlet
                             section language fetched

Within a folder only these are read, and .json only where it is named itself. A file of another name is read
where its first bytes say what it is. A feed (.xml .rss .atom .rdf) is followed where it is named itself: to the
pages beside it and to the web, one request a second for each host and none that its robots.txt asks programs not to
make; a page that you name yourself is fetched as a browser would. A page that cannot be read is reported, and the
rest is read.
`

/** `fogline read PATH|URL…` */
export function addRead({ program, terminal }: CommandInput): void {
  addWebOptions(program.command('read'))
    .description('read pages into the ledger: files, folders, archives, http(s) pages, feeds')
    .argument('<path...>', 'a file (kinds below), a folder, a glob, a feed, or a URL of any of these')
    .option('--fields <map>', 'where the parts of an article stand in records, as url=link,text=meta.body')
    .option('--json', 'write the report of the run as JSON')
    .option('--wait', 'with --queue: come back when workers have read all that waits, and the picture is made')
    .addHelpText(
      'after',
      kinds +
        examples(
          'fogline read pages/',
          "fogline read 'archive/**/*.html.gz'",
          'fogline read https://example.org/feed.xml',
          'fogline read newsletters.mbox report.pdf crawl.warc.gz',
          'fogline read --fields url=link,text=meta.body scraped.jsonl',
          'fogline --ledger postgres://localhost/fogline --queue nats://localhost read --wait crawl.warc.gz',
        ),
    )
    .action((paths: readonly string[], options: ReadOptions, command) => {
      const fields = options.fields === undefined ? null : fieldsOf(options.fields)
      const queue = queueOf(command)
      if (queue === null && options.wait === true) throw needsQueue()
      const given = { paths, options, fields, terminal }
      if (queue === null) return withLedger(ledgerOf(command), (ledger) => readNow(ledger, given))
      return withQueue({ ledger: ledgerOf(command), queue }, (ledger, opened) => readLater(ledger, opened, given), {
        service: 'read',
      })
    })
}

interface ReadOptions extends WebOptions {
  readonly fields?: string
  readonly json?: true
  readonly wait?: true
}

interface Given {
  readonly paths: readonly string[]
  readonly options: ReadOptions
  readonly fields: FieldMap | null
  readonly terminal: Terminal
}

async function readNow(ledger: Ledger, { paths, options, fields, terminal }: Given): Promise<void> {
  const fetching = toFetching(options)
  const report = await readPages({ paths, ledger, terminal, fetching, ...(fields === null ? {} : { fields }) })
  if (report.read > 0) terminal.note('Working out what is going on …')
  await ensurePicture(ledger)
  const copied = await ledger.copied()
  if (options.json === true) terminal.print(JSON.stringify({ ...report, copies: copied }, null, 2))
  else printReport(report, copied, terminal)
  await tellOfWaiting(ledger, terminal)
  if (report.read + report.known === 0) throw noneReadable()
}

/** What an earlier run put on the ledger's own queue is not forgotten. */
async function tellOfWaiting(ledger: Ledger, { note }: Terminal): Promise<void> {
  const queue = ledger.queue()
  const { waiting } = await queue.depth()
  await queue.close()
  if (waiting > 0) note(`${plural(waiting, 'task')} from earlier on the queue: fogline worker --drain does them.`)
}

/** Pages are handed to workers, wherever they run. */
async function readLater(ledger: Ledger, queue: Queue, { paths, options, fields, terminal }: Given): Promise<void> {
  const signal = untilAsked(terminal, 'Ends when what is in hand is on the queue …')
  const report = await queueSources({ paths, ledger, queue, terminal, fetching: toFetching(options), fields, signal })
  const { queued, addresses, waiting, known, rejected } = report
  if (options.json !== true) printQueued(report, terminal)
  if (options.wait === true && (await waitForWorkers({ ledger, queue }, terminal, signal))) {
    printDead(await queue.depth(), terminal)
  }
  if (options.json === true) terminal.print(JSON.stringify(report, null, 2))
  if (queued + addresses + waiting + known > 0) return
  throw rejected.length === 0 ? nothingToRead(paths) : noneReadable()
}

function noneReadable(): FoglineError {
  return new FoglineError('read/nothing-read', 'No page could be read.', { hint: 'Each rejection above says why.' })
}

function needsQueue(): FoglineError {
  return new FoglineError('usage/wait', '--wait is for pages that workers read.', {
    hint: 'Add --queue embedded or --queue nats://…; without a queue the pages are read at once.',
  })
}

function fieldsOf(words: string): FieldMap {
  const fields = toFieldMap(words)
  if (typeof fields !== 'string') return fields
  throw new FoglineError('usage/fields', `--fields cannot be read: ${fields}.`, {
    hint: 'Write it as --fields url=link,text=meta.body',
  })
}
