import { type ArticleReading, hashId, type LedgerContent } from '@fogline/model'
import type { Row, RowContext } from './rowContext.ts'

/** The rows of pages and articles, with what was cut and which article is a copy of which. */
export function pageAndArticleRows(content: LedgerContent, context: RowContext): readonly Row[] {
  const pages = content.pages.map((page) => ({
    kind: 'page',
    id: page.id,
    location: page.location,
    sha256: page.sha256,
    fetchedAt: page.fetchedAt,
    contentType: page.contentType,
    removals: page.removals.map(({ text, reason, by }) => ({ text, reason, by })),
  }))
  const lineage = new Map(
    content.picture.copies.flatMap((group) =>
      group.members.map((member) => [member.article, { ...member, original: group.original }]),
    ),
  )
  const articles = content.readings.map(({ article }) => {
    const copy = lineage.get(article.id)
    const isCopy = copy !== undefined && copy.original !== article.id
    const headings = article.blocks
      .filter((block) => block.kind === 'heading')
      .map((block) => context.spanText(article.id, block))
    return {
      kind: 'article',
      id: article.id,
      page: article.page,
      index: article.index,
      title: article.title,
      dek: article.dek,
      section: article.section,
      author: article.author,
      outlet: article.outlet,
      publishedAt: article.publishedAt,
      publishedBasis: article.publishedBasis,
      language: article.language,
      form: article.form,
      text: article.text,
      bodyStart: context.span(article.id, { start: article.bodyStart, end: article.bodyStart }).start,
      headings,
      copyOf: isCopy ? copy.original : null,
      lineage: isCopy ? copy.relation : null,
      publishedTime: article.publishedTime,
      modifiedAt: article.modifiedAt,
      canonical: article.canonical,
      metadata: article.metadata,
    }
  })
  return [...pages, ...articles]
}

/** The rows of one article's annotations: mentions, places and times. */
export function annotationRows({ article, layers }: ArticleReading, context: RowContext): readonly Row[] {
  const mentions = layers.mentions.map((mention) => ({
    kind: 'mention',
    id: hashId(['mention', article.id, mention.start, mention.end, mention.entity]),
    article: article.id,
    ...context.spanText(article.id, mention),
    entity: context.entity(mention.entity),
    form: mention.form,
    by: mention.by,
    confidence: null,
  }))
  const places = layers.places.map((place) => ({
    kind: 'place',
    id: place.id,
    article: article.id,
    ...context.spanText(article.id, place),
    geonames: place.geonames,
    latitude: place.latitude,
    longitude: place.longitude,
    precision: place.precision,
    use: place.use,
    country: place.country,
    disputed: place.disputed ?? null,
    by: place.by,
    confidence: null,
  }))
  const times = layers.times.map((time) => ({
    kind: 'time',
    id: time.id,
    article: article.id,
    ...context.spanText(article.id, time),
    value: time.value,
    basis: time.basis,
    anchor: time.anchor,
    by: time.by,
    confidence: null,
  }))
  return [...mentions, ...places, ...times]
}
