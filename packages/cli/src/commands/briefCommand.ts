import { assertNever, type Brief, FoglineError } from '@fogline/model'
import { cite } from '../cite.ts'
import { printBrief } from '../print/printBrief.ts'
import { findById } from '../steps/findById.ts'
import { briefContent, sayLeft } from '../steps/updatePicture.ts'
import type { Terminal } from '../terminal.ts'
import { withKeptLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

interface BriefOptions {
  readonly since?: string
  readonly story?: string
  readonly format: string
}

const formats = ['text', 'md', 'html', 'json'] as const
type Format = (typeof formats)[number]

/** `fogline brief` */
export function addBrief({ program, terminal }: CommandInput): void {
  program
    .command('brief')
    .description(
      'what is going on: developments, figures, contested points, timeline, gaps; each line with its sentence',
    )
    .option('--since <date>', 'also what changed since this day: told, updated, revised, denied or edited from then on')
    .option('--story <id>', 'only one story')
    .option('--format <format>', 'text, md, html (one page for print) or json', 'text')
    .addHelpText(
      'after',
      examples(
        'fogline brief',
        'fogline brief --since 2024-10-28',
        'fogline brief --format md > brief.md',
        'fogline brief --since 2024-10-28 --format html > brief.html',
      ),
    )
    .action(async (options: BriefOptions, command) => {
      const format = toFormat(options.format)
      checkSince(options.since)
      const { toBrief } = await import('@fogline/core/writers')
      const brief = await withKeptLedger(ledgerOf(command), async (ledger) => {
        const content = await briefContent(ledger, options.story ?? null)
        const story = options.story === undefined ? null : findById('story', content.picture.stories, options.story).id
        const left = options.story === undefined ? sayLeft(content) : null
        if (left !== null) terminal.note(left)
        return toBrief(content, { since: options.since ?? null, story })
      })
      await write(brief, format, terminal)
    })
}

async function write(brief: Brief, format: Format, terminal: Terminal): Promise<void> {
  const { writeHtml, writeMarkdown } = await import('@fogline/core/writers')
  switch (format) {
    case 'json':
      return terminal.print(JSON.stringify(brief, null, 2))
    case 'md':
      return terminal.print(writeMarkdown(brief, (e) => `fogline:${cite(e)}`).trimEnd())
    case 'html':
      return terminal.print(writeHtml(brief).trimEnd())
    case 'text':
      return printBrief(brief, terminal, {
        cite,
        nothing: 'The ledger holds no article yet. Read some pages first: fogline read PATH|URL…',
      })
    default:
      return assertNever(format)
  }
}

function checkSince(since: string | undefined): void {
  if (since !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(since)) {
    throw new FoglineError('usage/date', `--since ${since} is no date.`, { hint: 'Write YYYY, YYYY-MM or YYYY-MM-DD.' })
  }
}

function toFormat(given: string): Format {
  const found = formats.find((format) => format === (given === 'markdown' ? 'md' : given))
  if (found !== undefined) return found
  throw new FoglineError('usage/format', `--format ${given} is not known.`, { hint: `Use ${formats.join(', ')}.` })
}
