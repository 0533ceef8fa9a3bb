import type { ArticleReading } from '@fogline/model'
import { plural } from '../plural.ts'
import { wrap } from '../wrap.ts'
import { type LookUp, printFacts } from './lookUp.ts'

/** An article: where it is from, its text (or the paragraph at a position), and how much was read from it. */
export function showArticle(
  { article, layers, statements }: ArticleReading,
  position: number | null,
  lookUp: LookUp,
): void {
  const { terminal, content, articleLine } = lookUp
  const { print, colors, width } = terminal
  const group = content.picture.copies.find(({ members }) => members.some((member) => member.article === article.id))
  const original = group?.members[0]?.article
  const page = content.pages.find(({ id }) => id === article.page)
  print(colors.bold(wrap(article.title ?? '(no title)', width)))
  print(colors.dim(`${article.form} ${article.id}`))
  printFacts(
    [
      ['outlet', article.outlet ?? 'not stated'],
      ['published', article.publishedAt ?? 'not stated'],
      ['author', article.author],
      ['section', article.section],
      ['page', page?.location],
      ['a copy of', original === undefined || original === article.id ? null : articleLine(original)],
    ],
    terminal,
  )
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
