import { join } from 'node:path'
import type { Span } from '@fogline/model'
import type { Bench } from './bench.ts'
import { findWrong } from './geoparsing/findWrong.ts'
import type { GeoDocument } from './geoparsing/geoDocument.ts'
import { openTowns } from './geoparsing/openTowns.ts'
import { readGeoDocuments } from './geoparsing/readGeoDocuments.ts'
import { type GeoRow, type ReadDocument, scoreGeoparsing } from './geoparsing/scoreGeoparsing.ts'
import { countKinds } from './outside/countKinds.ts'
import { textLayers } from './outside/textLayers.ts'
import { sharedFolder } from './sharedFolder.ts'

/** What others reach; exact spans on the whole of GeoWebNews, points for given names on the whole of each set. */
const others: readonly GeoRow[] = [
  { set: 'geowebnews: Google Cloud Natural Language', 'F1 exact': 0.832 },
  { set: 'geowebnews: spaCy', 'F1 exact': 0.749 },
  { set: 'tr-news: Mordecai 3, names given', 'within 161 km': 0.873 },
  { set: 'geowebnews: Mordecai 3, names given', 'within 161 km': 0.941 },
]

/** Names of places in news against what people marked. `--data` is a folder with `tr-news.jsonl`, `geovirus.jsonl` and `geowebnews.jsonl`. */
export const geoparsing: Bench = {
  name: 'geoparsing',
  says: 'place names in news: the same span (as in the literature) and any overlap; on overlapping spans: within 161 km, the country of the point, literal against what stands for somebody',
  run: async (data) => {
    const read = await readAll(readGeoDocuments(folderOf(data)))
    if (read.length === 0) return []
    const towns = openTowns()
    const sets = [...new Set(read.map(({ document }) => document.set))]
    const of = (set: string) => read.filter(({ document }) => document.set === set)
    return [...sets.map((set) => scoreGeoparsing(set, of(set), towns)), ...others]
  },
  details: async (data) => {
    const read = await readAll(readGeoDocuments(folderOf(data)))
    const towns = openTowns()
    return countKinds(read.flatMap((one) => findWrong(one, towns)))
  },
}

function folderOf(data: string | null): string {
  return data ?? join(sharedFolder(), 'bench/geoparsing')
}

async function readAll(documents: readonly GeoDocument[]): Promise<readonly ReadDocument[]> {
  const read: ReadDocument[] = []
  for (const document of documents) {
    const { layers } = await textLayers(document.text, { publishedAt: null, blocks: toBlocks(document) })
    read.push({ document, places: layers.places })
  }
  return read
}

function toBlocks({ text, start }: GeoDocument): readonly Span[] {
  return [...text.slice(start).matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }))
}
