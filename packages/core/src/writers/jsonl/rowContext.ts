import type { Article, ArticleReading, Evidence, ImpliedCountry, LedgerContent, Span } from '@fogline/model'
import { codePoints } from './codePoints.ts'

/** One line of the export, before it is written. */
export interface Row {
  readonly kind: string
  readonly id: string
  readonly [field: string]: unknown
}

/** What rows need to know of the whole ledger: positions in code points, and the entity that an article entity was joined to. */
export interface RowContext {
  readonly article: (id: string) => Article
  readonly span: (article: string, span: Span) => { readonly start: number; readonly end: number }
  readonly spanText: (
    article: string,
    span: Span,
  ) => { readonly start: number; readonly end: number; readonly text: string }
  readonly evidence: (evidence: Evidence) => {
    readonly article: string
    readonly start: number
    readonly end: number
    readonly text: string
  }
  readonly entity: (articleEntity: string | null) => string | null
  /** What the event statements with these ids imply of sides whose own words name no country. */
  readonly implied: (events: readonly string[]) => readonly ImpliedCountry[]
}

/** Look-ups over the ledger's content. */
export function toRowContext({ readings, picture }: LedgerContent): RowContext {
  const articles = new Map(readings.map((reading) => [reading.article.id, reading.article]))
  const positions = new Map(
    readings.map((reading: ArticleReading) => [reading.article.id, codePoints(reading.article.text)]),
  )
  const entities = new Map(
    picture.entities.flatMap((entity) => entity.members.map((member) => [member, entity.id] as const)),
  )
  const implied = new Map(
    readings.flatMap(({ statements }) =>
      statements.flatMap((one) => (one.kind === 'event' ? [[one.id, one.implied ?? []] as const] : [])),
    ),
  )
  const article = (id: string) => {
    const found = articles.get(id)
    if (found === undefined) throw new Error(`no article ${id} in the ledger`)
    return found
  }
  const span = (id: string, { start, end }: Span) => {
    const at = positions.get(id) ?? ((position: number) => position)
    return { start: at(start), end: at(end) }
  }
  const spanText = (id: string, part: Span) => ({
    ...span(id, part),
    text: article(id).text.slice(part.start, part.end),
  })
  return {
    article,
    span,
    spanText,
    evidence: (evidence) => ({ article: evidence.article, ...spanText(evidence.article, evidence) }),
    entity: (id) => (id === null ? null : (entities.get(id) ?? null)),
    implied: (events) => events.flatMap((id) => implied.get(id) ?? []),
  }
}
