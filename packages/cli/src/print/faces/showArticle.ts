import { type Article, type ArticleReading, changePeriod, type PageHistory } from '@fogline/model'
import { plural } from '../plural.ts'
import { wrap } from '../wrap.ts'
import { type LookUp, printFacts, printHeading, printPoint } from './lookUp.ts'
import { metadataLines } from './metadataLines.ts'

/** An article: where it is from, its text (or the paragraph at a position), and how much was read from it. */
export function showArticle(
  { article, layers, statements }: ArticleReading,
  position: number | null,
  lookUp: LookUp,
): void {
  const { terminal, content, articleLine } = lookUp
  const { print, colors, width } = terminal
  const group = content.picture.copies.find(({ members }) => members.some((member) => member.article === article.id))
  const original = group?.original
  const page = content.pages.find(({ id }) => id === article.page)
  print(colors.bold(wrap(article.title ?? '(no title)', width)))
  print(colors.dim(`${article.form} ${article.id}`))
  printFacts(
    [
      ['outlet', article.outlet ?? 'not stated'],
      ['published', publishedWords(article)],
      ['changed', article.modifiedAt],
      ['author', article.author],
      ['section', article.section],
      ['page', page?.location],
      ['own address', article.canonical === page?.location ? null : article.canonical],
      ['version', toVersionWords(article, content.picture.histories)],
      [
        'a copy of',
        original === undefined || isSameArticle(article.id, original, content.picture.histories)
          ? null
          : articleLine(original),
      ],
    ],
    terminal,
  )
  if (position === null) {
    const lines = metadataLines(article.metadata)
    if (lines.length > 0) printHeading('Where these come from', terminal)
    for (const line of lines) printPoint(line, terminal)
  }
  const body = article.blocks.filter(({ kind, end }) => kind !== 'title' && (position === null || position < end))
  for (const block of position === null ? body : body.slice(0, 1)) {
    const words = wrap(article.text.slice(block.start, block.end), width)
    print(`\n${block.kind === 'heading' ? colors.bold(words) : words}`)
  }
  const count = (kind: string) => statements.filter((statement) => statement.kind === kind).length
  const counts = [
    plural(count('claim'), 'claim'),
    plural(count('figure'), 'figure'),
    plural(count('event'), 'event'),
    plural(count('transfer'), 'transfer'),
    plural(layers.mentions.length, 'name'),
    plural(layers.places.length, 'place'),
    plural(layers.times.length, 'time'),
  ]
  print(colors.dim(`\n${counts.join(', ')}`))
}

/** Are the two one article, at two times? */
function isSameArticle(a: string, b: string, histories: readonly PageHistory[]): boolean {
  return (
    a === b || histories.some(({ lineages }) => lineages.some((lineage) => lineage.includes(a) && lineage.includes(b)))
  )
}

/** "1 of 2; changed 3 Mar 2031, between 14:05 and 15:10 UTC [change 3f2a77ab]" of an article whose page was changed. */
function toVersionWords({ id }: Article, histories: readonly PageHistory[]): string | null {
  const history = histories.find(({ versions }) => versions.some(({ articles }) => articles.includes(id)))
  if (history === undefined || history.versions.length < 2) return null
  const own = history.versions.findLast(({ articles }) => articles.includes(id))
  const change =
    history.changes.find(({ after }) => after.number === own?.number) ??
    history.changes.find(({ before }) => before.number === own?.number)
  const when = change === undefined ? '' : `; changed ${changePeriod(change)} [change ${change.id.slice(0, 8)}]`
  return `${own?.number ?? 1} of ${history.versions.length}${when}`
}

function publishedWords({ publishedAt, publishedBasis, publishedTime }: Article): string {
  if (publishedAt === null) return 'not stated'
  const moment = publishedTime?.startsWith(publishedAt) ? publishedTime.slice(11) : publishedTime
  return `${publishedAt}${moment ? `, ${moment}` : ''}${publishedBasis === 'implied' ? ' (implied)' : ''}`
}
