import {
  type Article,
  type ArticleEntity,
  type ArticleReading,
  type Figure,
  hashId,
  type KeptLayers,
} from '@fogline/model'
import type { LossRow } from './lossRow.ts'

/** An article in words of our own in which the holder gives the count, as reading such a sentence would leave it. */
export function toReading(row: LossRow, number: number): ArticleReading {
  const told = row.span === 'daily' ? `in a day on ${row.day}` : `since the war began, as of ${row.day}`
  const text = `${row.side[1]} has lost ${row.isLeast ? 'at least ' : ''}${row.count} ${row.what} (${row.indicator}) ${told}, says ${row.holder}.`
  const article = toArticle(row, { text, number })
  const entity = (parts: Pick<ArticleEntity, 'type' | 'name' | 'country'>): ArticleEntity => ({
    ...parts,
    id: hashId(['entity', article.id, parts.name]),
    aliases: [],
    roles: [],
    identifiers: { geonames: null, wikidata: null, iso: parts.type === 'country' ? parts.country : null },
  })
  const side = entity({ type: 'country', name: row.side[1], country: row.side[0] })
  const holder = entity({ type: 'organisation', name: row.holder, country: null })
  const layers: KeptLayers = { ...noLayers, entities: [side, holder] }
  const fingerprint = { article: article.id, textId: article.textId, words: 0, shingles: [], bands: [] }
  return { article, fingerprint, layers, statements: [toFigure(row, { article, side, holder })] }
}

const noLayers: KeptLayers = {
  sentences: [],
  entities: [],
  mentions: [],
  places: [],
  times: [],
  figures: [],
  quotations: [],
  attributions: [],
  eventMentions: [],
}

function toFigure(
  row: LossRow,
  {
    article,
    side,
    holder,
  }: { readonly article: Article; readonly side: ArticleEntity; readonly holder: ArticleEntity },
): Figure {
  const { text } = article
  const start = text.indexOf(`${row.count}`)
  const end = start + `${row.count}`.length
  return {
    kind: 'figure',
    id: hashId(['figure', article.id]),
    article: article.id,
    sentence: { start: 0, end: text.length, text },
    start,
    end,
    text: text.slice(start, end),
    low: row.count,
    high: row.isLeast ? null : row.count,
    best: row.isLeast ? null : row.count,
    modality: row.isLeast ? 'at_least' : 'exact',
    unit: row.unit,
    per: row.span === 'daily' ? 'day' : null,
    change: null,
    indicator: row.indicator,
    what: row.what,
    subject: side.id,
    object: null,
    place: null,
    asOf: row.day,
    span: row.span,
    claim: null,
    attributedTo: { text: row.holder, entity: holder.id },
    status: 'claimed',
    evidence: [],
    confidence: null,
    by: 'bench',
  }
}

function toArticle(row: LossRow, { text, number }: { readonly text: string; readonly number: number }): Article {
  const page = hashId(['page', number])
  return {
    id: hashId([page, 0, text]),
    textId: hashId([text]),
    page,
    index: 0,
    title: null,
    dek: null,
    section: null,
    author: null,
    outlet: row.holder,
    publishedAt: row.day,
    publishedBasis: 'stated',
    publishedTime: null,
    modifiedAt: null,
    canonical: null,
    metadata: [],
    language: 'en',
    form: 'report',
    text,
    bodyStart: 0,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    credits: [],
  }
}
