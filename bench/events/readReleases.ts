import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { releaseDay } from './releaseDay.ts'

/** What people coded, or Fogline read, of a press release. */
export interface ReleaseFields {
  readonly date: string | null
  readonly province: string | null
  readonly type: string | null
  readonly killed: number
  readonly captured: number
}

export interface Release {
  readonly text: string
  /** The day of the release, as a page that carries it would state. */
  readonly publishedAt: string | null
  /** Its type and province may be any of several. */
  readonly types: readonly string[]
  readonly provinces: readonly string[]
  readonly truth: ReleaseFields
}

const row = z.object({ conversations: z.array(z.object({ from: z.string(), value: z.string() })) })
const coded = z.object({
  start_date: z.string(),
  event_type: z.array(z.string()),
  province: z.array(z.string()),
  min_killed: z.number(),
  min_captured: z.number(),
})

/** The releases of `isaf.jsonl`; none where it is missing. */
export function readReleases(path: string): readonly Release[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => toRelease(row.parse(JSON.parse(line)).conversations))
}

function toRelease(turns: z.infer<typeof row>['conversations']): Release {
  const said = (from: string): string => turns.find((turn) => turn.from === from)?.value ?? ''
  const text = said('human').replace(/^PRESS RELEASE TEXT:\s*/, '')
  const truth = coded.parse(JSON.parse(said('gpt')))
  const [types, provinces] = [truth.event_type, truth.province].map((values) => values.flatMap((v) => v.split(';')))
  return {
    text,
    publishedAt: releaseDay(text, truth.start_date.slice(0, 4)),
    types: types ?? [],
    provinces: provinces ?? [],
    truth: {
      date: truth.start_date,
      province: provinces?.[0] ?? null,
      type: types?.[0] ?? null,
      killed: truth.min_killed,
      captured: truth.min_captured,
    },
  }
}
