import { FoglineError, supersededArticles } from '@fogline/model'
import { printReport } from '../print/printReport.ts'
import { readPages } from '../steps/readPages.ts'
import { currentPicture } from '../steps/updatePicture.ts'
import { withLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

/** `fogline read PATH|URL…` */
export function addRead({ program, terminal }: CommandInput): void {
  program
    .command('read')
    .description('read pages into the ledger: files, folders, globs, http(s) pages, feeds')
    .argument(
      '<path...>',
      '.txt .html .htm .xhtml (or gz of these), a folder, a glob, a feed, or a URL of a page or feed',
    )
    .option('--allow-host <host...>', 'hosts whose private addresses may be fetched (none by default)')
    .option('--json', 'write the report of the run as JSON')
    .addHelpText(
      'after',
      '\nWithin a folder only pages are read; a feed (.xml .rss .atom .rdf) is followed where it is named itself: to the\n' +
        'pages beside it and to the web. A page that cannot be read is reported, and the rest is read.\n' +
        examples(
          'fogline read pages/',
          "fogline read 'archive/**/*.html.gz'",
          'fogline read https://example.org/feed.xml',
        ),
    )
    .action(
      async (
        paths: readonly string[],
        options: { readonly allowHost?: readonly string[]; readonly json?: true },
        command,
      ) => {
        await withLedger(ledgerOf(command), async (ledger) => {
          const report = await readPages({
            paths,
            ledger,
            terminal,
            allowHosts: options.allowHost ?? [],
          })
          if (report.read > 0) terminal.note('Working out what is going on …')
          const { copies, histories } = await currentPicture(ledger)
          const past = supersededArticles(histories)
          const articles = copies.flatMap(({ members }) => members.filter(({ article }) => !past.has(article)))
          const copied = articles.filter(({ relation }) => relation !== 'original').length
          if (options.json === true) terminal.print(JSON.stringify({ ...report, copies: copied }, null, 2))
          else printReport(report, copied, terminal)
          if (report.read + report.known === 0) {
            throw new FoglineError('read/nothing-read', 'No page could be read.', {
              hint: 'Each rejection above says why.',
            })
          }
        })
      },
    )
}
