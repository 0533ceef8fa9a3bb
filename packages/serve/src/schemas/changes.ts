import type { ChangeCard, ChangeView, StatedWords, VersionView } from '@fogline/model'
import { z } from '@hono/zod-openapi'
import { articleLabel, evidence, list, span } from './parts.ts'

const instant = z.string().openapi({ description: 'ISO 8601', example: '2031-03-03T14:05:00Z' })

export const changeCard = z
  .object({
    id: z.string(),
    article: articleLabel,
    location: z.string(),
    from: instant.nullable().openapi({ description: 'The last capture with the older words' }),
    to: instant.nullable().openapi({ description: 'The first capture with the newer words' }),
    when: z.string(),
    summary: z.string(),
    version: z.int(),
    versions: z.int(),
  })
  .openapi('ChangeCard') satisfies z.ZodType<ChangeCard>

export const version = z
  .object({
    number: z.int(),
    article: z.string().nullable(),
    firstSeen: instant.nullable(),
    lastSeen: instant.nullable(),
    change: z.object({ id: z.string(), when: z.string() }).nullable(),
  })
  .openapi('Version') satisfies z.ZodType<VersionView>

const stated = z
  .object({ statement: z.string(), value: z.string(), of: z.string().nullable(), ...span, evidence })
  .openapi('StatedWords') satisfies z.ZodType<StatedWords>

const statementChange = z
  .object({
    kind: z.enum(['added', 'removed', 'changed', 'reworded']),
    before: stated.nullable(),
    after: stated.nullable(),
    because: z.string(),
  })
  .openapi('StatementChange')

const replaced = z.object({ before: z.string().nullable(), after: z.string().nullable() }).openapi('Replaced')

const place = z.object(span)

const blockChange = z
  .object({
    kind: z.enum(['same', 'changed', 'added', 'removed']),
    before: place.nullable(),
    after: place.nullable(),
    segments: list(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
  })
  .openapi('BlockChange')

export const changeView = z
  .object({
    card: changeCard,
    statedAt: z.string().nullable(),
    articles: list(
      z.object({
        before: articleLabel.nullable(),
        after: articleLabel.nullable(),
        title: replaced.nullable(),
        publishedAt: replaced.nullable(),
        notes: list(
          z.object({
            kind: z.enum(['correction', 'clarification', 'update', 'retraction']),
            text: z.string(),
            evidence,
            by: z.string(),
          }),
        ),
        figures: list(statementChange),
        claims: list(statementChange),
        events: list(statementChange),
        text: list(blockChange),
      }),
    ),
  })
  .openapi('Change') satisfies z.ZodType<ChangeView>
