import type { CorrectableField, JudgementRequest, JudgementView } from '@fogline/model'
import { z } from '@hono/zod-openapi'
import { articleLabel, list } from './parts.ts'

const verdict = z.enum(['same', 'different', 'unsure', 'accept', 'reject', 'correct', 'rate', 'undo'])
const reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
const value = z.union([z.string().max(300), z.number(), z.null()])

const because = z.string().trim().max(2000).nullable()

export const judgementRequest = z
  .strictObject({
    verdict,
    about: list(z.string().min(1).max(300)).refine((about) => about.length > 0 && about.length <= 100, {
      message: 'name between one and 100 ids',
    }),
    because,
    to: z.record(z.string().max(40), value).optional().openapi({ description: 'Of “correct”: fields by name.' }),
    reliability: reliability.optional().openapi({ description: 'Of “rate”: the Admiralty scale.' }),
  })
  .openapi('JudgementRequest') satisfies z.ZodType<JudgementRequest>

export const judgementView = z
  .object({
    id: z.string(),
    verdict,
    by: z.string(),
    at: z.string(),
    because,
    state: z.enum(['stands', 'replaced', 'undone']),
    words: z.string(),
    things: list(
      z.object({
        kind: z.enum(['article', 'claim', 'figure', 'event', 'transfer', 'entity', 'outlet', 'judgement', 'unknown']),
        id: z.string(),
        words: z.string(),
        article: articleLabel.nullable(),
        start: z.int().nullable(),
        end: z.int().nullable(),
      }),
    ),
    touches: list(z.string()),
    reliability: reliability.nullable(),
    fields: list(z.object({ field: z.string(), was: value, to: value })),
  })
  .openapi('Judgement') satisfies z.ZodType<JudgementView>

export const correctable = z
  .object({
    fields: list(
      z.object({
        field: z.string(),
        type: z.enum(['number', 'words', 'date', 'choice']),
        value,
        nullable: z.boolean(),
        choices: list(z.object({ value: z.string(), label: z.string() })),
      }),
    ),
  })
  .openapi('Correctable') satisfies z.ZodType<{ readonly fields: readonly CorrectableField[] }>
