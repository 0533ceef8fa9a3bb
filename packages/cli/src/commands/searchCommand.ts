import type { SearchHit } from '@fogline/ledger'
import { FoglineError } from '@fogline/model'
import { plural } from '../print/plural.ts'
import { wrap } from '../print/wrap.ts'
import { withKeptLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

/** `fogline search WORDS` */
export function addSearch({ program, terminal }: CommandInput): void {
  program
    .command('search')
    .description('find articles and statements by their words')
    .argument('<words...>', 'words that must all occur; "a phrase" in quotation marks; -word to leave out')
    .option('--limit <n>', 'at most this many hits', '20')
    .option('--json', 'write the hits as JSON')
    .addHelpText('after', examples('fogline search ballistic missiles', `fogline search '"special forces" -training'`))
    .action(async (words: readonly string[], options: { readonly limit: string; readonly json?: true }, command) => {
      const limit = toLimit(options.limit)
      const hits = await withKeptLedger(ledgerOf(command), (ledger) => ledger.search(words.join(' '), limit))
      if (options.json === true) return terminal.print(JSON.stringify(hits, null, 2))
      if (hits.length === 0) terminal.note(`Nothing in the ledger has ${words.join(' ')}.`)
      else terminal.note(`${plural(hits.length, 'hit')}; fogline show KIND ID shows one.`)
      for (const hit of hits) {
        const place = hit.start === null ? '' : terminal.colors.dim(` [${hit.article.slice(0, 8)}:${hit.start}]`)
        terminal.print(
          `${terminal.colors.bold(`${hit.kind} ${hit.id.slice(0, 8)}`)} ${hit.title ?? '(no title)'}${place}`,
        )
        terminal.print(`  ${wrap(`… ${marked(hit, terminal.colors.underline)} …`, terminal.width - 2, '  ')}`)
      }
    })
}

function toLimit(words: string): number {
  const limit = Number(words)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw new FoglineError('usage/limit', `--limit ${words} is no number of hits.`, {
    hint: 'Give a whole number from 1.',
  })
}

/** The snippet with the words found set off. */
function marked({ snippet, marks }: SearchHit, set: (text: string) => string): string {
  const parts = marks.map(({ start, end }, index) => {
    const before = snippet.slice(marks[index - 1]?.end ?? 0, start)
    return `${before}${set(snippet.slice(start, end))}`
  })
  return `${parts.join('')}${snippet.slice(marks.at(-1)?.end ?? 0)}`.replace(/\s+/g, ' ').trim()
}
