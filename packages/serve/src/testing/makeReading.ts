import type {
  ArticleEntity,
  ArticleReading,
  Mention,
  MetadataValue,
  PlaceReference,
  TimeExpression,
} from '@fogline/model'
import { toStatements } from './makeStatements.ts'
import {
  type Build,
  find,
  type Person,
  type PlaceSketch,
  type ReadingSketch,
  splitSentences,
  toBlocks,
} from './sketch.ts'

/** A reading of invented words: every span is found in the text, so that what it quotes is what is there. */
export function makeReading(sketch: ReadingSketch, people: readonly Person[]): ArticleReading {
  const text = sketch.blocks.map(([, words]) => words).join('\n\n')
  const blocks = toBlocks(sketch.blocks)
  const entityId = (key: string): string => `${sketch.id}-${key}`
  const article: ArticleReading['article'] = {
    id: sketch.id,
    textId: `text-${sketch.id}`,
    page: sketch.page,
    index: 0,
    section: null,
    author: null,
    outlet: sketch.outlet,
    publishedAt: sketch.publishedAt,
    language: 'en',
    form: 'report',
    text,
    blocks,
    title: sketch.blocks.find(([kind]) => kind === 'title')?.[1] ?? null,
    dek: sketch.blocks.find(([kind]) => kind === 'dek')?.[1] ?? null,
    publishedBasis: sketch.publishedAt ? 'stated' : null,
    publishedTime: sketch.publishedAt?.length === 10 ? `${sketch.publishedAt}T23:10:00+02:00` : null,
    modifiedAt: sketch.publishedAt,
    canonical: `https://wire.example/${sketch.id}`,
    metadata: toMetadata(sketch.publishedAt),
    bodyStart: blocks.find((block) => block.kind !== 'title' && block.kind !== 'dek')?.start ?? 0,
    credits: [],
  }
  const mentions = people.flatMap((person) => toMentions(text, person, entityId(person.key)))
  const named = new Set(mentions.map((mention) => mention.entity))
  const build: Build = { sketch, text, entityId, people }
  return {
    article,
    fingerprint: {
      article: sketch.id,
      textId: article.textId,
      words: text.split(/\s+/u).length,
      shingles: [],
      bands: [],
    },
    layers: {
      sentences: splitSentences(text, blocks),
      entities: people.filter(({ key }) => named.has(entityId(key))).map((person) => toEntity(person, entityId)),
      mentions: mentions.sort((a, b) => a.start - b.start),
      places: (sketch.places ?? []).map((place) => toPlace(build, place)),
      times: (sketch.times ?? []).map((time, index) => toTime(build, time, index)),
      figures: [],
      quotations: [],
      attributions: [],
      eventMentions: [],
    },
    statements: toStatements(build),
  }
}

function toMentions(text: string, { names, type }: Person, entity: string): Mention[] {
  const spans: Mention[] = []
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length }
      if (spans.some((one) => one.start < span.end && span.start < one.end)) continue
      spans.push({ ...span, text: name, type, form: 'name', entity, by: 'mentions/names' })
    }
  }
  return spans
}

function toEntity({ key, type, names, country, role }: Person, entityId: Build['entityId']): ArticleEntity {
  return {
    id: entityId(key),
    type,
    name: names[0] ?? key,
    aliases: names.slice(1),
    country: country ?? null,
    roles: role
      ? [
          {
            text: role,
            article: entityId('').slice(0, -1),
          },
        ]
      : [],
    identifiers: {
      geonames: null,
      wikidata: null,
      iso: null,
    },
  }
}

function toPlace({ text, sketch }: Build, { name, kind, at, precision, use = 'event' }: PlaceSketch): PlaceReference {
  return {
    ...find(text, name, text.indexOf('\n')),
    id: `${sketch.id}-place-${name}`,
    name,
    geonames: null,
    country: null,
    kind,
    precision,
    use,
    by: 'places/names',
    latitude: at?.[0] ?? null,
    longitude: at?.[1] ?? null,
  }
}

function toTime(
  { text, sketch }: Build,
  [quote, value]: readonly [string, string | null],
  index: number,
): TimeExpression {
  const basis = { basis: 'implied' as const, anchor: sketch.publishedAt, by: 'times/relative' }
  return { ...find(text, quote), id: `${sketch.id}-time-${index}`, value, ...basis }
}

/** Three places that speak of the day: one is taken, one agrees, one was not believed. */
function toMetadata(publishedAt: string | null): readonly MetadataValue[] {
  if (publishedAt === null) return []
  const says = { field: 'publishedAt', value: publishedAt, chosen: false } as const
  const because = 'The page’s structured data says so; the visible line agrees.'
  return [
    { ...says, place: 'json-ld', text: `${publishedAt}T23:10:00+02:00`, chosen: true, because },
    { ...says, place: 'visible', text: `Published ${publishedAt}`, because: 'Says the same.' },
    {
      ...says,
      place: 'meta',
      text: '1 January 2099',
      value: '2099-01-01',
      because: 'Later than the page was fetched, so not believed.',
    },
  ]
}
