import type { ArticleCard, ArticleReading, CopyGroup } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel } from './labels.ts'
import { countVersions } from './toVersions.ts'

/** One row of the list of articles. */
export function toArticleCard(prepared: Prepared, { article, fingerprint, statements }: ArticleReading): ArticleCard {
  const copy = prepared.copyOf.get(article.id)
  const isCopy = copy !== undefined && copy.group.original !== article.id && !prepared.earlier.has(article.id)
  const count = (kind: string): number => statements.filter((statement) => statement.kind === kind).length
  return {
    ...toArticleLabel(prepared, article.id),
    publishedBasis: article.publishedBasis,
    form: article.form,
    location: prepared.pages.get(article.page)?.location ?? '',
    index: article.index,
    words: fingerprint.words,
    copyOf: isCopy ? copy.group.original : null,
    relation: isCopy ? copy.member.relation : null,
    versions: countVersions(prepared, article),
    copies: copy && !isCopy ? toCopies(prepared, copy.group, article.id) : [],
    claims: count('claim'),
    figures: count('figure'),
    events: count('event'),
    transfers: count('transfer'),
  }
}

/** Other articles that repeat it; earlier versions of a page repeat nothing. */
function toCopies(prepared: Prepared, { members }: CopyGroup, article: string): readonly string[] {
  return members.map((one) => one.article).filter((id) => id !== article && !prepared.earlier.has(id))
}
