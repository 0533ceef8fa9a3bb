import type { ArticleReading, ArticleView, CopyView, NameMark, TimeMark } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel, toEntityLabel } from './labels.ts'
import { placeRemovals } from './placeRemovals.ts'
import { toClaimView, toEventView, toFigureView, toPlaceView, toTransferView } from './toStatementViews.ts'
import { toVersions } from './toVersions.ts'

/** Everything that the reader shows of one article. */
export function toArticleView(prepared: Prepared, reading: ArticleReading): ArticleView {
  const { article, layers, statements } = reading
  const { dek, section, author, language, text, bodyStart, blocks } = article
  const { publishedTime, modifiedAt, canonical, metadata } = article
  const card = prepared.articleCards.get(article.id)
  if (card === undefined) throw new Error(`an article without its card: ${article.id}`)
  return {
    dek,
    section,
    author,
    language,
    publishedTime,
    modifiedAt,
    canonical,
    metadata,
    text,
    bodyStart,
    blocks,
    card,
    claims: statements.filter((one) => one.kind === 'claim').map((one) => toClaimView(prepared, one)),
    figures: statements.filter((one) => one.kind === 'figure').map((one) => toFigureView(prepared, one)),
    events: statements.filter((one) => one.kind === 'event').map((one) => toEventView(prepared, one)),
    transfers: statements.filter((one) => one.kind === 'transfer').map((one) => toTransferView(prepared, one)),
    names: layers.mentions.map(
      ({ start, end, form, type, entity, by }): NameMark => ({
        start,
        end,
        form,
        type,
        by,
        entity: toEntityLabel(prepared, entity),
      }),
    ),
    places: layers.places.flatMap((place) => toPlaceView(prepared, place.id) ?? []),
    times: layers.times.map(
      ({ start, end, value, basis, anchor, by }): TimeMark => ({
        start,
        end,
        value,
        basis,
        anchor,
        by,
      }),
    ),
    removals: placeRemovals(
      prepared.pages.get(article.page)?.removals ?? [],
      prepared.articlesOf.get(article.page) ?? [],
      article.id,
    ),
    copies: toCopies(prepared, article.id),
    versions: card.versions < 2 ? [] : toVersions(prepared, article),
    stories: (prepared.storiesOf.get(article.id) ?? []).map(({ id, title }) => ({
      id,
      title,
    })),
  }
}

function toCopies(prepared: Prepared, id: string): readonly CopyView[] {
  const group = prepared.copyOf.get(id)?.group
  if (!group || prepared.earlier.has(id)) return []
  return group.members
    .filter(({ article }) => article !== id && !prepared.earlier.has(article))
    .map(({ article, relation, containment, because }) => ({
      relation,
      containment,
      because,
      article: toArticleLabel(prepared, article),
    }))
    .sort((a, b) => Number(b.article.id === group.original) - Number(a.article.id === group.original))
}
