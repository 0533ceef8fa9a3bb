import type { Row } from './row.ts'

function toColumn(values: Uint8Array | Uint16Array | Uint32Array | Int32Array): Buffer {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength)
}

function toPool(words: readonly string[]): {
  readonly list: readonly string[]
  readonly of: ReadonlyMap<string, number>
} {
  const list = [...new Set(words)].sort()
  return { list, of: new Map(list.map((word, index) => [word, index])) }
}

function toNames(rows: readonly Row[]): Buffer {
  return Buffer.from(rows.map((row) => `${row.name}\n`).join(''))
}

/** Lines of "key TAB record numbers", sorted by the bytes of the key, so that a look-up is a binary search in the blob. */
function toIndex(rows: readonly Row[]): Buffer {
  const byKey = new Map<string, number[]>()
  rows.forEach((row, index) => {
    for (const key of row.keys) byKey.set(key, [...(byKey.get(key) ?? []), index])
  })
  const lines = [...byKey].map(([key, list]) => ({ key: Buffer.from(key), list }))
  lines.sort((a, b) => Buffer.compare(a.key, b.key))
  return Buffer.from(
    lines.map(({ key, list }) => `${key.toString()}\t${list.map((i) => i.toString(36)).join(',')}\n`).join(''),
  )
}

function byPlace(a: Row, b: Row): number {
  if (a.country !== b.country) return a.country < b.country ? -1 : 1
  if (a.admin1 !== b.admin1) return a.admin1 < b.admin1 ? -1 : 1
  return a.geonames - b.geonames
}

/**
 * Packs places: a line of JSON (counts, pools), columns, names, index. Columns in order: geonames u32, latitude and
 * longitude i32 (1e-3 degrees), population u32, admin1 u16, radius u16 (kilometres, 0 for none), country u8, feature u8.
 */
export function writeGazetteer(unsorted: readonly Row[]): Buffer {
  const rows = [...unsorted].sort(byPlace)
  const countries = toPool(rows.map((row) => row.country))
  const features = toPool(rows.map((row) => row.feature))
  const admins = toPool(rows.map((row) => row.admin1))
  const names = toNames(rows)
  const index = toIndex(rows)
  const head = JSON.stringify({
    source: 'GeoNames cities500 (geonames.org), CC BY 4.0; regions of Natural Earth and the US Census (public domain)',
    records: rows.length,
    names: names.length,
    index: index.length,
    countries: countries.list,
    features: features.list,
    admins: admins.list,
  })
  return Buffer.concat([
    Buffer.from(`${head}\n`),
    toColumn(Uint32Array.from(rows, (row) => row.geonames)),
    toColumn(Int32Array.from(rows, (row) => Math.round(row.latitude * 1e3))),
    toColumn(Int32Array.from(rows, (row) => Math.round(row.longitude * 1e3))),
    toColumn(Uint32Array.from(rows, (row) => row.population)),
    toColumn(Uint16Array.from(rows, (row) => admins.of.get(row.admin1) ?? 0)),
    toColumn(Uint16Array.from(rows, (row) => row.radius)),
    toColumn(Uint8Array.from(rows, (row) => countries.of.get(row.country) ?? 0)),
    toColumn(Uint8Array.from(rows, (row) => features.of.get(row.feature) ?? 0)),
    names,
    index,
  ])
}
