import { changePeriod, changeSummary, type LedgerContent, type PageChange } from '@fogline/model'
import type { Terminal } from '../../terminal.ts'
import { plural } from '../plural.ts'
import { wrap } from '../wrap.ts'

/** Pages that changed, one under the other: who published, when, and what in one line. */
export function listChanges(changes: readonly PageChange[], content: LedgerContent, terminal: Terminal): void {
  const { print, note, colors, width } = terminal
  if (changes.length === 0) {
    note('No page is known to have changed. Read a page again, and what is new in it is shown here.')
    return
  }
  note(`${plural(changes.length, 'change')}; fogline changes ID shows one.`)
  const articles = new Map(content.readings.map(({ article }) => [article.id, article]))
  for (const change of changes) {
    const [first] = change.articles
    const article = articles.get(first?.after ?? first?.before ?? '')
    const head = `${article?.outlet ?? 'outlet not stated'} · ${article?.title ?? change.after.location}`
    const indent = ' '.repeat(10)
    print(`${colors.dim(change.id.slice(0, 8))}  ${colors.bold(wrap(head, width - 10, indent))}`)
    print(`${indent}${wrap(changeSummary(change), width - 10, indent)}`)
    print(`${indent}${colors.dim(wrap(`${changePeriod(change)} · ${change.after.location}`, width - 10, indent))}`)
  }
}
