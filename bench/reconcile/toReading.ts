import {
  type Article,
  type ArticleEntity,
  type ArticleReading,
  hashId,
  type Mention,
  type PlaceReference,
  type Reading,
  type SpanText,
  sha256,
} from '@fogline/model'
import { toFingerprint } from '../../packages/core/src/duplicates/toFingerprint.ts'
import type { Cast, Sketch } from './inventStory.ts'
import { type Scene, toStatement } from './toStatement.ts'

const firstDay = Date.UTC(2031, 0, 1)

/** A page with the article, as reading it would leave it: its names, places and some ten statements. */
export function toReading(sketch: Sketch): Reading {
  const day = new Date(firstDay + sketch.day * 86_400_000).toISOString().slice(0, 10)
  const location = `https://${sketch.outlet.toLowerCase().replace(/\W+/g, '-')}.example/${sketch.key}`
  const digest = sha256(new TextEncoder().encode(`${location} ${sketch.title}`))
  const page = hashId([location, digest])
  const record = { id: page, location, sha256: digest, contentType: 'text/html', fetchedAt: `${day}T12:00:00Z` }
  return {
    kind: 'reading',
    version: 'invented',
    page: { ...record, removals: [] },
    articles: [toArticleReading(sketch, page, day)],
  }
}

function toArticleReading(sketch: Sketch, page: string, day: string): ArticleReading {
  const article = toArticle(sketch, page, day)
  const sentences = toSentences(sketch, article)
  const entities = sketch.cast.map((one) => toEntity(one, article))
  const mentions = sketch.cast.flatMap((one, at) => toMentions(article, one, entities[at]?.id ?? ''))
  const places = mentions
    .filter(({ type }) => type === 'place')
    .map((mention) => toPlace(article, mention, sketch.cast))
  const scene: Scene = { article, cast: sketch.cast, entities, places, day }
  const statements = sketch.told.flatMap((told, at) => toStatement(told, sentences[at] ?? whole(article), scene))
  return {
    article,
    fingerprint: toFingerprint(article),
    layers: {
      sentences: sentences.map(({ start, end }) => ({ start, end })),
      entities,
      mentions: mentions.toSorted((a, b) => a.start - b.start),
      places,
      times: [],
      figures: [],
      quotations: [],
      attributions: [],
      eventMentions: [],
    },
    statements,
  }
}

function toArticle({ title, told, outlet }: Sketch, page: string, day: string): Article {
  const text = [title, ...told.map((one) => one.text)].join('\n\n')
  let at = 0
  const blocks = [title, ...told.map((one) => one.text)].map((words, index) => {
    const start = at
    at += words.length + 2
    return { kind: index === 0 ? ('title' as const) : ('paragraph' as const), start, end: start + words.length }
  })
  return {
    id: hashId([page, 0, text]),
    textId: hashId([text]),
    page,
    index: 0,
    title,
    dek: null,
    section: null,
    author: null,
    outlet,
    publishedAt: day,
    publishedBasis: 'stated',
    publishedTime: null,
    modifiedAt: null,
    canonical: null,
    metadata: [],
    language: 'en',
    form: 'report',
    text,
    bodyStart: title.length + 2,
    blocks,
    credits: [],
  }
}

function whole({ text }: Article): SpanText {
  return { start: 0, end: text.length, text }
}

function toSentences({ told }: Sketch, { blocks }: Article): readonly SpanText[] {
  return told.map(({ text }, at) => {
    const start = blocks[at + 1]?.start ?? 0
    return { start, end: start + text.length, text }
  })
}

function toEntity({ type, name, country, role }: Cast, { id }: Article): ArticleEntity {
  return {
    id: hashId(['entity', id, name]),
    type,
    name,
    aliases: [],
    roles: role === null ? [] : [{ text: role, article: id }],
    country,
    identifiers: { geonames: null, wikidata: null, iso: type === 'country' ? country : null },
  }
}

function toMentions({ text }: Article, { name, type }: Cast, entity: string): readonly Mention[] {
  const mentions: Mention[] = []
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    mentions.push({ start, end: start + name.length, text: name, type, form: 'name', entity, by: 'invented' })
  }
  return mentions
}

function toPlace({ id }: Article, { start, end, text }: Mention, cast: readonly Cast[]): PlaceReference {
  const country = cast.find(({ name }) => name === text)?.country ?? null
  const far = Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 18_000, 7)
  return {
    id: hashId(['place', id, start]),
    start,
    end,
    text,
    name: text,
    geonames: null,
    country,
    kind: 'city',
    latitude: far / 200 - 45,
    longitude: far / 100 - 90,
    precision: 5000,
    use: 'event',
    by: 'invented',
  }
}
