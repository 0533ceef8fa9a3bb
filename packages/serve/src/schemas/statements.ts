import {
  type ClaimView,
  claimActs,
  type EventView,
  type FigureView,
  type PlaceRow,
  type TransferView,
} from '@fogline/model'
import { z } from '@hono/zod-openapi'
import { articleLabel, edtf, entityLabel, evidence, holder, list, place, span, spanText, support } from './parts.ts'

/** Which rule made it, and how sure it is (0–1, null where the rule gives none). */
const madeBy = { by: z.string(), confidence: z.number().nullable() }

export const figure = z
  .object({
    id: z.string(),
    ...span,
    text: z.string(),
    article: articleLabel,
    sentence: spanText,
    low: z.number().nullable(),
    high: z.number().nullable(),
    best: z.number().nullable(),
    modality: z.enum([
      'exact',
      'approximate',
      'at_least',
      'more_than',
      'at_most',
      'fewer_than',
      'up_to',
      'between',
      'order_of_magnitude',
      'none',
      'unknown',
    ]),
    unit: z.string().nullable(),
    per: z.string().nullable(),
    indicator: z.string().nullable(),
    what: z.string().nullable(),
    subject: entityLabel.nullable(),
    object: entityLabel.nullable(),
    place: z.string().nullable(),
    asOf: edtf.nullable(),
    span: z.enum(['stock', 'cumulative', 'daily', 'event', 'unknown']),
    status: z.enum(['asserted', 'reported', 'estimated', 'claimed', 'unverified', 'denied', 'confirmed', 'predicted']),
    holder: holder.nullable(),
    claim: z.string().nullable(),
    track: z.string().nullable(),
    contentions: list(z.string()),
    support: support.nullable(),
    ...madeBy,
  })
  .openapi('Figure') satisfies z.ZodType<FigureView>

export const act = z.enum(claimActs)

export const claim = z
  .object({
    id: z.string(),
    article: articleLabel,
    sentence: spanText,
    speaker: holder.extend({ role: z.string().nullable(), country: z.string().nullable() }).nullable(),
    chain: list(z.string()),
    cue: spanText,
    form: z.enum(['direct', 'indirect', 'mixed']),
    act,
    evidentiality: z.enum([
      'own_observation',
      'official_statement',
      'named_source',
      'unnamed_official',
      'intelligence_service',
      'media_report',
      'open_source_imagery',
      'document',
      'unattributed',
      'machine_summary',
    ]),
    content: list(spanText),
    negated: z.boolean(),
    when: z.object({ text: z.string(), value: edtf.nullable() }).nullable(),
    denies: z.string().nullable(),
    contentions: list(z.string()),
    support: support.nullable(),
    ...madeBy,
  })
  .openapi('Claim') satisfies z.ZodType<ClaimView>

export const event = z
  .object({
    id: z.string(),
    type: z.enum([
      'AGREE',
      'CONSULT',
      'SUPPORT',
      'CONCEDE',
      'COOPERATE',
      'AID',
      'RETREAT',
      'REQUEST',
      'ACCUSE',
      'REJECT',
      'THREATEN',
      'PROTEST',
      'SANCTION',
      'MOBILIZE',
      'COERCE',
      'ASSAULT',
    ]),
    mode: z.string().nullable(),
    what: z.string(),
    actors: list(entityLabel),
    recipients: list(entityLabel),
    places: list(place),
    time: edtf.nullable(),
    status: z.enum(['occurred', 'reported', 'planned', 'denied', 'hypothetical', 'unverified']),
    evidence: list(evidence),
    because: z.string().nullable(),
    support: support.nullable(),
    ...madeBy,
  })
  .openapi('Event') satisfies z.ZodType<EventView>

export const transfer = z
  .object({
    id: z.string(),
    article: articleLabel,
    supplier: entityLabel.nullable(),
    recipient: entityLabel.nullable(),
    item: z.string(),
    itemEntity: entityLabel.nullable(),
    figures: list(z.object({ id: z.string(), text: z.string() })),
    stage: z.enum([
      'requested',
      'offered',
      'pledged',
      'approved',
      'contracted',
      'allocated',
      'in_transit',
      'delivered',
      'in_service',
      'cancelled',
      'denied',
      'alleged',
    ]),
    time: edtf.nullable(),
    evidence: list(evidence),
    ...madeBy,
  })
  .openapi('Transfer') satisfies z.ZodType<TransferView>

export const placeRow = place
  .omit({ use: true, by: true })
  .extend({
    events: list(
      z.object({
        id: z.string(),
        what: z.string(),
        time: edtf.nullable(),
        status: event.shape.status,
        evidence: evidence.nullable(),
      }),
    ),
    left: z.int().openapi({ description: 'Events there that are not listed' }),
    mentions: z.int(),
  })
  .openapi('PlaceRow') satisfies z.ZodType<PlaceRow>
