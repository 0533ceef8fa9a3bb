import { reconcile } from '@fogline/core'
import type { ArticleEntity, ArticleReading, EntityType } from '@fogline/model'
import type { NamePair } from './readPairs.ts'

const types: Readonly<Record<string, EntityType>> = {
  Person: 'person',
  Company: 'organisation',
  Organization: 'organisation',
  LegalEntity: 'organisation',
  Vessel: 'equipment',
}

/**
 * Whether Fogline takes two names for one: it compares names in joining the entities of a ledger, so one article is made that
 * names the one, another that names the other, both else empty, and the picture of the two says whether they were joined.
 */
export function isJoined({ schema, names }: NamePair): boolean {
  const readings = names.map((name, index) => toReading(String(index), name, types[schema] ?? 'organisation'))
  const { entities } = reconcile({ readings, judgements: [], captures: [] })
  return entities.length === 1
}

function toReading(id: string, name: string, type: EntityType): ArticleReading {
  const entity: ArticleEntity = {
    id: `entity of ${id}`,
    type,
    name,
    aliases: [],
    roles: [],
    country: null,
    identifiers: { geonames: null, wikidata: null, iso: null },
  }
  return {
    article: {
      id,
      textId: id,
      page: id,
      index: 0,
      title: null,
      dek: null,
      section: null,
      author: null,
      outlet: null,
      publishedAt: null,
      publishedBasis: null,
      publishedTime: null,
      modifiedAt: null,
      canonical: null,
      metadata: [],
      language: 'en',
      form: 'report',
      text: '',
      bodyStart: 0,
      blocks: [],
      credits: [],
    },
    fingerprint: { article: id, textId: id, words: 0, shingles: [], bands: [] },
    layers: {
      sentences: [],
      entities: [entity],
      mentions: [],
      places: [],
      times: [],
      figures: [],
      quotations: [],
      attributions: [],
      eventMentions: [],
    },
    statements: [],
  }
}
