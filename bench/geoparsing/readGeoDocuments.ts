import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { alignPhrase } from './alignPhrase.ts'
import type { GeoDocument, Toponym } from './geoDocument.ts'
import { readBratToponyms } from './readBratToponyms.ts'

const marked = z.object({
  start: z.number(),
  end: z.number(),
  phrase: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  geonameid: z.string().nullish(),
})
const line = z.object({
  id: z.string(),
  text: z.string(),
  toponyms: z.array(marked).optional(),
  ann: z.string().optional(),
})

/** The documents of the sets that a folder has. */
export function readGeoDocuments(folder: string): readonly GeoDocument[] {
  return ['tr-news', 'geovirus', 'geowebnews'].flatMap((set) => {
    const path = join(folder, `${set}.jsonl`)
    if (!existsSync(path)) return []
    const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean)
    return rows.map((row) => toDocument(set, line.parse(JSON.parse(row))))
  })
}

function toDocument(set: string, { id, text, toponyms, ann }: z.infer<typeof line>): GeoDocument {
  const found = (toponyms ?? []).flatMap((one): readonly Toponym[] => {
    const span = alignPhrase(text, one.phrase, one)
    if (span === null) return []
    const point = one.lat === null || one.lon === null ? null : { latitude: one.lat, longitude: one.lon }
    return [{ ...span, phrase: one.phrase, use: null, label: null, geonames: Number(one.geonameid) || null, point }]
  })
  const start = /^TITLE: .*\n/.exec(text)?.[0].length ?? 0
  return {
    set,
    id,
    text,
    start,
    toponyms: [...found, ...readBratToponyms(ann ?? '')].sort((a, b) => a.start - b.start),
  }
}
