import {
  type Article,
  type ArticleCard,
  type ArticleReading,
  type CopyGroup,
  type PageHistory,
  supersededArticles,
} from '@fogline/model'
import type { Given } from './given.ts'

/** A row of the list of articles, but for the address of its page. */
export type KeptArticleCard = Omit<ArticleCard, 'location'>

/** The cards of a neighbourhood's articles, earlier versions of pages among them. */
export function toArticleCards({ part, readings }: Pick<Given, 'part' | 'readings'>): readonly KeptArticleCard[] {
  const groups = new Map(part.copies.flatMap((group) => group.members.map(({ article }) => [article, group] as const)))
  const earlier = supersededArticles(part.histories)
  const histories = historiesByArticle(part.histories)
  return readings.map((reading) => {
    const { id } = reading.article
    return {
      ...toFacts(reading),
      ...toCopying(id, groups.get(id), earlier),
      versions: countVersions(histories.get(id), id),
    }
  })
}

function toFacts({ article, fingerprint, statements }: ArticleReading) {
  const count = (kind: string): number => statements.filter((statement) => statement.kind === kind).length
  return {
    id: article.id,
    title: toTitle(article),
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    publishedBasis: article.publishedBasis,
    form: article.form,
    index: article.index,
    words: fingerprint.words,
    claims: count('claim'),
    figures: count('figure'),
    events: count('event'),
    transfers: count('transfer'),
  }
}

/** An article without a title is named by its first words. */
export function toTitle({ title, text }: Pick<Article, 'title' | 'text'>): string {
  return title ?? text.slice(0, 80).trim()
}

/** Earlier versions of a page neither repeat anything nor are repeated. */
function toCopying(
  id: string,
  group: CopyGroup | undefined,
  earlier: ReadonlySet<string>,
): Pick<ArticleCard, 'copyOf' | 'relation' | 'copies'> {
  if (group === undefined) return { copyOf: null, relation: null, copies: [] }
  if (group.original !== id && !earlier.has(id)) {
    const relation = group.members.find(({ article }) => article === id)?.relation ?? null
    return { copyOf: group.original, relation, copies: [] }
  }
  const copies = group.members.map(({ article }) => article).filter((one) => one !== id && !earlier.has(one))
  return { copyOf: null, relation: null, copies }
}

function historiesByArticle(histories: readonly PageHistory[]): ReadonlyMap<string, PageHistory> {
  return new Map(histories.flatMap((history) => history.lineages.flat().map((id) => [id, history] as const)))
}

/** How many texts an article had; 1 where it never changed, whatever changed around it on its page. */
function countVersions(history: PageHistory | undefined, id: string): number {
  if (history === undefined) return 1
  const lineage = new Set(history.lineages.find((ids) => ids.includes(id)) ?? [id])
  const isOf = ({ articles }: PageHistory['changes'][number]): boolean =>
    articles.some(({ before, after }) => before !== null && lineage.has(after ?? ''))
  return 1 + history.changes.filter(isOf).length
}
