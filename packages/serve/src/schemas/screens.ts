import type {
  ArticleView,
  ContentionCard,
  ContentionView,
  EntityCard,
  EntityRow,
  SourcesView,
  StoryCard,
  StoryView,
  TrackCard,
  TrackView,
} from '@fogline/model'
import { z } from '@hono/zod-openapi'
import { version } from './changes.ts'
import {
  articleCard,
  articleLabel,
  edtf,
  entityLabel,
  entityType,
  evidence,
  holder,
  lineage,
  list,
  place,
  span,
} from './parts.ts'
import { act, claim, event, figure, transfer } from './statements.ts'

const marker = { ...span, by: z.string() }

export const removal = z
  .object({ order: z.number(), text: z.string(), reason: z.string(), by: z.string(), before: z.int().nullable() })
  .openapi('Removal')

const metadataValue = z
  .object({
    field: z.enum([
      'title',
      'dek',
      'section',
      'author',
      'outlet',
      'publishedAt',
      'modifiedAt',
      'language',
      'canonical',
    ]),
    place: z.enum([
      'json-ld',
      'open-graph',
      'meta',
      'microdata',
      'time-element',
      'title-element',
      'link',
      'visible',
      'address',
      'context',
      'words',
    ]),
    text: z.string(),
    value: z.string(),
    chosen: z.boolean(),
    because: z.string(),
  })
  .openapi('MetadataValue')

export const articleView = z
  .object({
    card: articleCard,
    dek: z.string().nullable(),
    section: z.string().nullable(),
    author: z.string().nullable(),
    language: z.string().nullable(),
    publishedTime: z.string().nullable(),
    modifiedAt: edtf.nullable(),
    canonical: z.string().nullable(),
    metadata: list(metadataValue),
    text: z.string(),
    bodyStart: z.int(),
    blocks: list(
      z.object({
        ...span,
        kind: z.enum(['title', 'dek', 'heading', 'paragraph', 'item', 'quote', 'caption', 'table']),
      }),
    ),
    claims: list(claim),
    figures: list(figure),
    events: list(event),
    transfers: list(transfer),
    names: list(
      z.object({
        ...marker,
        form: z.enum(['name', 'nominal', 'pronoun']),
        type: entityType,
        entity: entityLabel.nullable(),
      }),
    ),
    places: list(place),
    times: list(
      z.object({
        ...marker,
        value: edtf.nullable(),
        basis: z.enum(['stated', 'implied']),
        anchor: edtf.nullable(),
      }),
    ),
    removals: list(removal),
    copies: list(z.object({ article: articleLabel, relation: lineage, containment: z.number(), because: z.string() })),
    stories: list(z.object({ id: z.string(), title: z.string() })),
    versions: list(version),
  })
  .openapi('Article') satisfies z.ZodType<ArticleView>

export const trackCard = z
  .object({
    id: z.string(),
    label: z.string(),
    basis: z.object({
      indicator: z.string().nullable(),
      unit: z.string().nullable(),
      population: z.string().nullable(),
      place: z.string().nullable(),
      span: z.string(),
    }),
    points: z.int(),
    apart: z.int(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable(),
    holders: list(z.string()),
    contested: z.boolean(),
  })
  .openapi('TrackCard') satisfies z.ZodType<TrackCard>

export const contentionCard = z
  .object({
    id: z.string(),
    topic: z.string(),
    type: z.enum(['numeric', 'revision', 'denial', 'unverified', 'attribution', 'factual']),
    comparable: z.boolean(),
    because: z.string(),
    positions: list(z.object({ holder: z.string().nullable(), value: z.string() })),
  })
  .openapi('ContentionCard') satisfies z.ZodType<ContentionCard>

const trackPoint = z.object({
  figure,
  relation: z
    .enum([
      'same',
      'refines',
      'updates',
      'revises',
      'conflicts',
      'subset_of',
      'superset_of',
      'restates',
      'different_basis',
    ])
    .nullable(),
  to: z.string().nullable(),
  because: z.string(),
  repeats: z.int(),
})

export const trackView = z
  .object({
    card: trackCard,
    points: list(trackPoint),
    apart: list(trackPoint),
    contentions: list(contentionCard),
    left: z.int().openapi({ description: 'Older figures that are not shown' }),
  })
  .openapi('Track') satisfies z.ZodType<TrackView>

export const contentionView = contentionCard
  .omit({ positions: true })
  .extend({
    by: z.string(),
    positions: list(
      z.object({
        holder: holder.nullable(),
        value: z.string(),
        claims: list(claim),
        figures: list(figure),
        evidence: list(evidence),
      }),
    ),
    tracks: list(trackCard),
    left: z.int().openapi({ description: 'Claims and figures that are not shown' }),
  })
  .openapi('Contention') satisfies z.ZodType<ContentionView>

export const storyCard = z
  .object({
    id: z.string(),
    title: z.string(),
    from: edtf.nullable(),
    to: edtf.nullable(),
    articles: z.int(),
    outlets: z.int(),
    origins: z.int(),
    events: z.int(),
  })
  .openapi('StoryCard') satisfies z.ZodType<StoryCard>

export const storyView = z
  .object({
    card: storyCard,
    because: z.string(),
    events: list(event),
    articles: list(z.object({ article: articleCard, copies: list(articleCard) })),
    voices: list(z.object({ holder, country: z.string().nullable(), claims: list(claim) })),
    tracks: list(trackCard),
    contentions: list(contentionCard),
  })
  .openapi('Story') satisfies z.ZodType<StoryView>

export const entityRow = entityLabel
  .extend({
    country: z.string().nullable(),
    role: z.string().nullable(),
    articles: z.int(),
    mentions: z.int(),
    claims: z.int(),
  })
  .openapi('EntityRow') satisfies z.ZodType<EntityRow>

export const entityCard = entityLabel
  .extend({
    aliases: list(z.string()),
    roles: list(z.object({ text: z.string(), article: z.string() })),
    country: z.string().nullable(),
    because: z.string(),
    articles: list(articleLabel),
    mentions: list(evidence),
    says: list(claim),
    saidOf: list(claim),
    figures: list(figure),
    nearby: list(figure),
    transfers: list(transfer),
    events: list(event),
    left: z.int().openapi({ description: 'Articles that name it and are not looked at here' }),
  })
  .openapi('Entity') satisfies z.ZodType<EntityCard>

export const sourcesView = z
  .object({
    outlets: list(
      z.object({
        outlet: z.string().nullable(),
        articles: z.int(),
        examples: list(articleLabel),
        copies: z.int(),
        claims: z.int(),
      }),
    ),
    sources: list(
      z.object({
        holder,
        role: z.string().nullable(),
        country: z.string().nullable(),
        claims: z.int(),
        articles: z.int(),
        acts: list(z.object({ act, count: z.int() })),
      }),
    ),
    totals: z.object({ outlets: z.int(), sources: z.int() }),
  })
  .openapi('Sources') satisfies z.ZodType<SourcesView>
