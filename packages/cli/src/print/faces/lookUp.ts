import type { ArticleReading, Entity, Evidence, LedgerContent, Statement, Support } from '@fogline/model'
import { cite } from '../../cite.ts'
import type { Terminal } from '../../terminal.ts'
import { wrap } from '../wrap.ts'

/** What a face needs: the terminal, and words for ids. */
export interface LookUp {
  readonly terminal: Terminal
  readonly content: LedgerContent
  readonly reading: (article: string) => ArticleReading | undefined
  readonly statement: (id: string) => Statement | undefined
  /** The entity across articles that an entity, or one article's entity, is. */
  readonly entity: (id: string | null) => Entity | undefined
  readonly support: (of: string) => Support | undefined
  /** "“Title” [id]" of an article, with its outlet and date where the page states them. */
  readonly articleLine: (article: string) => string
}

/** Look-ups over all that the ledger holds. */
export function toLookUp(content: LedgerContent, terminal: Terminal): LookUp {
  const { readings, picture } = content
  const byArticle = new Map(readings.map((reading) => [reading.article.id, reading]))
  const statements = new Map(
    readings.flatMap((r) => r.statements.map((statement) => [statement.id, statement] as const)),
  )
  const entities = new Map(picture.entities.flatMap((e) => [e.id, ...e.members].map((id) => [id, e] as const)))
  const support = new Map(picture.support.flatMap((each) => each.of.map((id) => [id, each] as const)))
  return {
    terminal,
    content,
    reading: (article) => byArticle.get(article),
    statement: (id) => statements.get(id),
    entity: (id) => (id === null ? undefined : entities.get(id)),
    support: (of) => support.get(of),
    articleLine: (id) => {
      const article = byArticle.get(id)?.article
      const where = [article?.outlet, article?.publishedAt].filter((part) => part !== null && part !== undefined)
      return `“${article?.title ?? 'no title'}”${where.length === 0 ? '' : `, ${where.join(', ')}`} [${id.slice(0, 8)}]`
    },
  }
}

/** A heading of a part of a face. */
export function printHeading(words: string, { print, colors }: Terminal): void {
  print(`\n${colors.bold(words)}`)
}

/** One point of a list, its lines hanging under the first. */
export function printPoint(words: string, { print, width }: Terminal, indent = '  '): void {
  print(`${indent}• ${wrap(words, width - indent.length - 2, `${indent}  `)}`)
}

/** The sentences that something rests on, each with the name to look it up by. */
export function printEvidence(evidence: readonly Evidence[], terminal: Terminal, indent = '  '): void {
  for (const each of evidence) {
    const room = terminal.width - indent.length - 2
    terminal.print(`${indent}${wrap(`“${each.text}” ${terminal.colors.dim(`[${cite(each)}]`)}`, room, `${indent} `)}`)
  }
}

/** Names with what they stand for, one a line; those that are null or empty are left out. */
export function printFacts(facts: readonly (readonly [string, string | null | undefined])[], terminal: Terminal): void {
  for (const [name, value] of facts) {
    if (value === null || value === undefined || value === '') continue
    terminal.print(`  ${terminal.colors.dim(name.padEnd(13))} ${wrap(value, terminal.width - 17, ' '.repeat(16))}`)
  }
}
