import { FoglineError } from '@fogline/model'
import { cite } from '../cite.ts'
import { printBrief } from '../print/printBrief.ts'
import { findById } from '../steps/findById.ts'
import { ledgerContent } from '../steps/updatePicture.ts'
import { withKeptLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

interface BriefOptions {
  readonly since?: string
  readonly story?: string
  readonly format: string
}

/** `fogline brief` */
export function addBrief({ program, terminal }: CommandInput): void {
  program
    .command('brief')
    .description(
      'what is going on: developments, figures, contested points, timeline, gaps; each line with its sentence',
    )
    .option('--since <date>', 'only articles published on or after this day (YYYY, YYYY-MM or YYYY-MM-DD)')
    .option('--story <id>', 'only one story')
    .option('--format <format>', 'text, markdown or json', 'text')
    .addHelpText(
      'after',
      examples('fogline brief', 'fogline brief --since 2024-10-28', 'fogline brief --format markdown > brief.md'),
    )
    .action(async (options: BriefOptions, command) => {
      checkOptions(options)
      const { toBrief, writeMarkdown } = await import('@fogline/core/writers')
      const brief = await withKeptLedger(ledgerOf(command), async (ledger) => {
        const content = await ledgerContent(ledger)
        const story = options.story === undefined ? null : findById('story', content.picture.stories, options.story).id
        return toBrief(content, { since: options.since ?? null, story })
      })
      if (options.format === 'json') terminal.print(JSON.stringify(brief, null, 2))
      else if (options.format === 'markdown') terminal.print(writeMarkdown(brief, (e) => `fogline:${cite(e)}`))
      else printBrief(brief, terminal, { cite, nothing: nothingFor(options) })
    })
}

function nothingFor({ since }: BriefOptions): string {
  if (since === undefined) return 'The ledger holds no article yet. Read some pages first: fogline read PATH|URL…'
  return `No article in the ledger states that it was published on or after ${since}.`
}

function checkOptions({ since, format }: BriefOptions): void {
  if (since !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(since)) {
    throw new FoglineError('usage/date', `--since ${since} is no date.`, { hint: 'Write YYYY, YYYY-MM or YYYY-MM-DD.' })
  }
  if (!['text', 'markdown', 'json'].includes(format)) {
    throw new FoglineError('usage/format', `--format ${format} is not known.`, { hint: 'Use text, markdown or json.' })
  }
}
