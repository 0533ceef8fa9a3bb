import type { Brief, HealthView, OverviewView, SearchResult } from '@fogline/model'
import { z } from '@hono/zod-openapi'
import { articleLabel, edtf, evidence, list, span } from './parts.ts'
import { contentionCard, storyCard } from './screens.ts'

const briefLine = z
  .object({ text: z.string(), evidence: list(evidence), about: z.string(), standing: z.string().nullable() })
  .openapi('BriefLine')

export const brief = z
  .object({
    title: z.string(),
    counts: z.object({ pages: z.int(), articles: z.int(), outlets: z.int(), origins: z.int() }),
    since: edtf.nullable(),
    changes: list(
      z.object({
        kind: z.enum(['development', 'update', 'revision', 'conflict', 'denial', 'page']),
        date: edtf,
        line: briefLine,
      }),
    ),
    developments: list(briefLine),
    figures: list(
      z.object({
        what: z.string(),
        value: z.string(),
        holder: z.string().nullable(),
        outlet: z.string().nullable(),
        asOf: edtf.nullable(),
        status: z.string(),
        figure: z.string(),
        track: z.string().nullable(),
        evidence: list(evidence),
      }),
    ),
    contested: list(
      z.object({
        topic: z.string(),
        contention: z.string(),
        type: z.string(),
        comparable: z.boolean(),
        because: z.string(),
        positions: list(briefLine),
      }),
    ),
    timeline: list(z.object({ date: edtf, basis: z.enum(['stated', 'told']), line: briefLine })),
    gaps: list(
      z.object({
        kind: z.enum(['since', 'dates', 'places', 'unheard', 'one_holder', 'one_origin', 'no_origin']),
        text: z.string(),
        about: list(z.string()),
      }),
    ),
    totals: z.object({ changes: z.int(), figures: z.int(), contested: z.int(), timeline: z.int() }),
    sources: list(
      z.object({
        article: z.string(),
        title: z.string(),
        outlet: z.string().nullable(),
        publishedAt: edtf.nullable(),
        location: z.string(),
      }),
    ),
    heldBack: z.int(),
  })
  .openapi('Brief') satisfies z.ZodType<Brief>

export const overview = z
  .object({
    version: z.string(),
    brief,
    contentions: list(contentionCard),
    stories: list(storyCard),
    totals: z.object({ contentions: z.int(), stories: z.int() }),
    left: z.object({ stories: z.int(), articles: z.int(), rejections: z.int() }),
    labels: list(articleLabel),
    rejections: list(
      z.object({
        kind: z.literal('rejection'),
        location: z.string(),
        reason: z.enum([
          'empty',
          'no-article',
          'not-text',
          'too-large',
          'unreadable',
          'unsupported',
          'unreachable',
          'forbidden-address',
          'disallowed',
        ]),
        detail: z.string(),
      }),
    ),
    removals: list(z.object({ reason: z.string(), count: z.int() })),
    judgements: z.int(),
  })
  .openapi('Overview') satisfies z.ZodType<OverviewView>

export const searchResult = z
  .object({
    kind: z.enum(['article', 'claim', 'figure', 'event', 'transfer', 'entity', 'track', 'story', 'contention']),
    id: z.string(),
    title: z.string(),
    detail: z.string(),
    marks: list(z.object(span)),
    evidence: evidence.nullable(),
  })
  .openapi('SearchResult') satisfies z.ZodType<SearchResult>

export const health = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    pages: z.int(),
    articles: z.int(),
    statements: z.int(),
    judgements: z.int(),
  })
  .openapi('Health') satisfies z.ZodType<HealthView>
