import {
  type ArticleChange,
  changePeriod,
  changeSummary,
  type LedgerContent,
  type PageChange,
  type Replaced,
  type StatedWords,
  type StatementChange,
} from '@fogline/model'
import { cite } from '../../cite.ts'
import type { Terminal } from '../../terminal.ts'
import { printFacts, printHeading } from '../faces/lookUp.ts'
import { wrap } from '../wrap.ts'
import { showWords } from './showWords.ts'

/** One change in full: figures, claims and events before and after, then the words of the text. */
export function showChange(change: PageChange, content: LedgerContent, terminal: Terminal): void {
  const { print, colors, width } = terminal
  const [first] = change.articles
  const known = content.readings.find(({ article }) => article.id === (first?.after ?? first?.before))?.article
  const { before, after } = change
  print(colors.bold(wrap(known?.title ?? after.location, width)))
  print(colors.dim(`change ${change.id}`))
  printFacts(
    [
      ['outlet', known?.outlet ?? 'not stated'],
      ['page', after.location],
      ['versions', `${before.number} → ${after.number}`],
      ['changed', changePeriod(change)],
      ['page states', after.statedAt],
      ['in short', changeSummary(change)],
    ],
    terminal,
  )
  for (const article of change.articles) showArticleChange(article, terminal)
}

function showArticleChange(article: ArticleChange, terminal: Terminal): void {
  if (article.before === null || article.after === null) {
    printHeading(article.after === null ? 'An article that is gone' : 'An article that came', terminal)
    showWords(article.text, terminal)
    return
  }
  printFacts(
    [
      ['title', replaced(article.title)],
      ['published', replaced(article.publishedAt)],
      ...article.notes.map(({ kind, text }) => [kind, `“${text}”`] as const),
    ],
    terminal,
  )
  showStatements('Figures', article.figures, terminal)
  showStatements('Claims', article.claims, terminal)
  showStatements('Events', article.events, terminal)
  printHeading('Text', terminal)
  showWords(
    article.text.filter(({ kind }) => kind !== 'same'),
    terminal,
  )
}

function replaced(value: Replaced | null): string | null {
  return value === null ? null : `${value.before ?? 'none'} → ${value.after ?? 'none'}`
}

function showStatements(title: string, changes: readonly StatementChange[], terminal: Terminal): void {
  if (changes.length === 0) return
  const { print, colors, width } = terminal
  printHeading(title, terminal)
  for (const { kind, before, after, because } of changes) {
    const of = after?.of ?? before?.of
    const values = [before, after].flatMap((words) => (words === null ? [] : [words.value])).join(' → ')
    print(`  ${colors.red(toWord(kind))} ${wrap(`${of ? `${of}: ` : ''}${values}`, width - 12, '    ')}`)
    print(`    ${colors.dim(wrap(because, width - 4, '    '))}`)
    printSentence('before', before, terminal)
    printSentence('after', after, terminal)
  }
}

function toWord(kind: StatementChange['kind']): string {
  return kind === 'removed' ? 'gone' : kind === 'added' ? 'new' : kind
}

function printSentence(name: string, words: StatedWords | null, { print, colors, width }: Terminal): void {
  if (words === null) return
  const { evidence } = words
  print(
    `    ${colors.dim(name.padEnd(7))}${wrap(`“${evidence.text}” ${colors.dim(`[${cite(evidence)}]`)}`, width - 11, ' '.repeat(11))}`,
  )
}
