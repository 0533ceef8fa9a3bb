import type {
  ArticleCard,
  ArticleLabel,
  EntityLabel,
  ErrorView,
  Evidence,
  HolderView,
  PlaceView,
  SupportView,
} from '@fogline/model'
import { z } from '@hono/zod-openapi'

/** A list that nothing changes after it was answered. */
export const list = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> => z.array(item).readonly()

/** A date as precise as its source, in EDTF. */
export const edtf = z.string().openapi({ description: 'EDTF: 2024-05, XXXX-06, ../2024-10', example: '2024-05-09' })

export const span = { start: z.int(), end: z.int() }

export const spanText = z.object({ ...span, text: z.string() }).openapi('SpanText')

export const evidence = z.object({ article: z.string(), ...span, text: z.string() }).openapi('Evidence', {
  description: 'Words of an article; positions are UTF-16 code units, half-open.',
}) satisfies z.ZodType<Evidence>

export const entityType = z.enum([
  'person',
  'organisation',
  'country',
  'place',
  'equipment',
  'unit',
  'treaty',
  'group',
  'unnamed',
])

export const lineage = z.enum([
  'original',
  'verbatim_reprint',
  'abridged',
  'rewritten',
  'translation',
  'cites',
  'digest_of',
  'shares_primary_source',
  'updated_version',
  'unknown',
])

export const articleLabel = z
  .object({ id: z.string(), title: z.string(), outlet: z.string().nullable(), publishedAt: edtf.nullable() })
  .openapi('ArticleLabel') satisfies z.ZodType<ArticleLabel>

export const articleCard = articleLabel
  .extend({
    publishedBasis: z.enum(['stated', 'implied']).nullable(),
    form: z.enum(['report', 'opinion', 'digest', 'live', 'release']),
    location: z.string(),
    index: z.int(),
    words: z.int(),
    copyOf: z.string().nullable(),
    relation: lineage.nullable(),
    versions: z.int(),
    copies: list(z.string()),
    claims: z.int(),
    figures: z.int(),
    events: z.int(),
    transfers: z.int(),
  })
  .openapi('ArticleCard') satisfies z.ZodType<ArticleCard>

export const entityLabel = z
  .object({ id: z.string(), name: z.string(), type: entityType })
  .openapi('EntityLabel') satisfies z.ZodType<EntityLabel>

export const holder = z
  .object({ text: z.string(), entity: entityLabel.nullable() })
  .openapi('Holder') satisfies z.ZodType<HolderView>

export const support = z
  .object({
    articles: z.int(),
    publishers: z.int(),
    origins: z.int(),
    named: z.int().openapi({ description: 'Origins that the pages name' }),
    status: z.enum([
      'unverified',
      'single_origin',
      'corroborated',
      'contested',
      'confirmed',
      'denied',
      'retracted',
      'discounted',
      'unverifiable',
    ]),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    credibility: z.literal([1, 2, 3, 4, 5, 6]),
    remarks: list(z.object({ says: z.enum(['unverified', 'confirmed']), evidence })),
    because: z.string(),
    by: z.string(),
  })
  .openapi('Support') satisfies z.ZodType<SupportView>

export const place = z
  .object({
    name: z.string(),
    country: z.string().nullable(),
    kind: z.enum(['country', 'region', 'city', 'site', 'water', 'unknown']),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    precision: z.number().nullable().openapi({ description: 'Radius in metres' }),
    use: z.enum(['event', 'mentioned', 'dateline', 'metonym']),
    by: z.string(),
    evidence,
  })
  .openapi('Place') satisfies z.ZodType<PlaceView>

export const error = z
  .object({ code: z.string(), message: z.string(), hint: z.string().nullable() })
  .openapi('Error') satisfies z.ZodType<ErrorView>
