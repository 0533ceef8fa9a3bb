import type { OriginsView } from '@fogline/model'
import { z } from '@hono/zod-openapi'
import { articleLabel, entityLabel, evidence, list } from './parts.ts'

const node = z.object({
  id: z.string(),
  label: z.string(),
  article: articleLabel.nullable(),
  entity: entityLabel.nullable(),
  isOrigin: z.boolean(),
})

const edge = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.enum([
    'verbatim_reprint',
    'abridged',
    'rewritten',
    'translation',
    'cites',
    'digest_of',
    'shares_primary_source',
    'updated_version',
    'unknown',
    'quotes',
    'speaks_for',
  ]),
  because: z.string(),
  evidence: list(evidence),
  by: z.string(),
})

export const originsView = z
  .object({
    of: z.string(),
    articles: z.int(),
    publishers: z.int().nullable(),
    outlets: z.int(),
    origins: z.int(),
    because: z.string().nullable(),
    nodes: list(node),
    edges: list(edge),
    left: z.int(),
  })
  .openapi('Origins') satisfies z.ZodType<OriginsView>
