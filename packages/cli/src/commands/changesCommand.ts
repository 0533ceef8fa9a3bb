import { FoglineError, type PageChange } from '@fogline/model'
import { findById } from '../steps/findById.ts'
import { ledgerContent } from '../steps/updatePicture.ts'
import { withKeptLedger } from '../withLedger.ts'
import { type CommandInput, examples, ledgerOf } from './shared.ts'

/** `fogline changes [URL|ID]` */
export function addChanges({ program, terminal }: CommandInput): void {
  program
    .command('changes')
    .description('list pages that changed between two captures, or show what changed on one')
    .argument('[page]', 'the address of a page, or the id of a change; all changes are listed where it is left out')
    .option('--since <date>', 'changes seen on or after this day (2031-03-03)')
    .option('--json', 'write the changes as JSON')
    .addHelpText(
      'after',
      `\nA page that is read again from the same address and holds other words is a new version of it.\n${examples(
        'fogline changes',
        'fogline changes --since 2031-03-03',
        'fogline changes https://example.org/news/bridge',
        'fogline changes 3f2a --json',
      )}`,
    )
    .action(async (page: string | undefined, options: { readonly since?: string; readonly json?: true }, command) => {
      const since = toDay(options.since)
      const content = await withKeptLedger(ledgerOf(command), ledgerContent)
      const changes = content.picture.histories.flatMap((history) => history.changes).sort(newestFirst)
      const recent = changes.filter((change) => since === null || timeOf(change) >= since)
      const wanted = page === undefined ? recent : findChanges(page, recent)
      if (options.json === true) return terminal.print(JSON.stringify(wanted, null, 2))
      const [{ listChanges }, { showChange }] = await Promise.all([
        import('../print/changes/listChanges.ts'),
        import('../print/changes/showChange.ts'),
      ])
      if (page === undefined) listChanges(wanted, content, terminal)
      else for (const change of wanted) showChange(change, content, terminal)
    })
}

/** All changes of an address, oldest first, else the one of an id. */
function findChanges(page: string, changes: readonly PageChange[]): readonly PageChange[] {
  const ofPage = changes.filter(({ after }) => after.location === page)
  if (ofPage.length > 0) return ofPage.toReversed()
  const id = page.toLowerCase()
  if (changes.some((change) => change.id.startsWith(id))) return [findById('change', changes, id)]
  throw new FoglineError('changes/not-found', `No change of ${page} is known.`, {
    hint: 'fogline changes lists the pages that changed; a page that was read once has nothing to be compared with.',
  })
}

function toDay(words: string | undefined): string | null {
  if (words === undefined) return null
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(words)) return words
  throw new FoglineError('usage/date', `--since ${words} is no date.`, { hint: 'Give a day as 2031-03-03.' })
}

function newestFirst(a: PageChange, b: PageChange): number {
  const [x, y] = [timeOf(a), timeOf(b)]
  if (x !== y) return x < y ? 1 : -1
  return a.id < b.id ? -1 : 1
}

/** When the newer words were seen first, as UTC; what the page states where no capture has a time. */
function timeOf({ after }: PageChange): string {
  const time = after.firstSeen ?? after.statedAt ?? ''
  const at = Date.parse(time)
  return Number.isNaN(at) ? time : new Date(at).toISOString()
}
