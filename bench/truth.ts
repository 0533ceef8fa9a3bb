import { readFileSync } from 'node:fs'
import { z } from 'zod'

const sentence = { article: z.string(), sentence: z.string() }

/** What `truth.json` of the example pages states; its `how` says it in words. */
const truthSchema = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      page: z.string(),
      index: z.number(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      publishedAt: z.string().nullable(),
      form: z.string(),
      firstWords: z.string(),
      lastWords: z.string(),
    }),
  ),
  copies: z.array(
    z.object({ original: z.string(), members: z.array(z.object({ article: z.string(), relation: z.string() })) }),
  ),
  figures: z.array(
    z.object({
      ...sentence,
      low: z.number().nullable(),
      high: z.number().nullable(),
      unit: z.string().nullable(),
      holder: z.string().nullable(),
      track: z.string().nullish(),
      apart: z.string().optional(),
    }),
  ),
  contentions: z.array(z.object({ topic: z.string(), positions: z.array(z.object(sentence)) })),
  origins: z.array(
    z.object({ claim: z.string(), articles: z.array(z.string()), origins: z.number(), origin: z.string() }),
  ),
  lineage: z.array(z.object({ from: z.string(), to: z.string(), kind: z.string() })),
  transfers: z.array(z.object({ ...sentence, supplier: z.string(), recipient: z.string() })),
  events: z.array(z.object({ ...sentence, type: z.string(), status: z.string() })),
})

export type Truth = z.infer<typeof truthSchema>

/** Reads and checks a `truth.json`. */
export function readTruth(path: string): Truth {
  return toTruth(JSON.parse(readFileSync(path, 'utf8')))
}

/** Checks what stands in a `truth.json`. */
export function toTruth(value: unknown): Truth {
  return truthSchema.parse(value)
}
