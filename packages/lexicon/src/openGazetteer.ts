import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Gazetteer, GazetteerPlace } from '@fogline/model'
import { readAreas } from './readAreas.ts'
import { type Territory, territories } from './territories.ts'
import { toNameKey } from './toNameKey.ts'
import { toPolicy } from './toPolicy.ts'

interface Head {
  readonly records: number
  readonly names: number
  readonly index: number
  readonly countries: readonly string[]
  readonly features: readonly string[]
  readonly admins: readonly string[]
}

interface Pack {
  readonly head: Head
  readonly columns: Buffer
  readonly names: Buffer
  /** Where each record's name begins in `names`. */
  readonly offsets: Uint32Array
  readonly index: Buffer
}

const newline = 10
/** Bytes a record takes over all columns: four of 4 bytes, two of 2, two of 1. */
const recordSize = 22

function toOffsets(names: Buffer, records: number): Uint32Array {
  const offsets = new Uint32Array(records)
  for (let record = 1; record < records; record++) offsets[record] = names.indexOf(newline, offsets[record - 1]) + 1
  return offsets
}

function readPack(): Pack {
  const bytes = gunzipSync(readFileSync(new URL('../data/gazetteer.bin.gz', import.meta.url)))
  const start = bytes.indexOf(newline) + 1
  const head = JSON.parse(bytes.toString('utf8', 0, start)) as Head
  const names = start + head.records * recordSize
  const index = names + head.names
  return {
    head,
    columns: bytes.subarray(start, names),
    names: bytes.subarray(names, index),
    offsets: toOffsets(bytes.subarray(names, index), head.records),
    index: bytes.subarray(index, index + head.index),
  }
}

function toPlace({ head, columns, names, offsets }: Pack, record: number): GazetteerPlace {
  const column = head.records * 4
  const at = record * 4
  const from = offsets[record] ?? 0
  const radius = columns.readUInt16LE(column * 4 + head.records * 2 + record * 2) * 1000
  const admin1 = head.admins[columns.readUInt16LE(column * 4 + record * 2)] ?? ''
  return {
    geonames: columns.readUInt32LE(at),
    name: names.toString('utf8', from, names.indexOf(newline, from)),
    country: head.countries[columns.readUInt8(column * 5 + record)] ?? '',
    admin1: admin1 === '' ? null : admin1,
    feature: head.features[columns.readUInt8(column * 5 + head.records + record)] ?? '',
    latitude: columns.readInt32LE(column + at) / 1e3,
    longitude: columns.readInt32LE(column * 2 + at) / 1e3,
    population: columns.readUInt32LE(column * 3 + at),
    ...(radius === 0 ? {} : { radius }),
  }
}

/** Binary search over lines of the index: the numbers of the records that have this key. */
function findRecords(index: Buffer, key: Buffer): readonly number[] {
  let low = 0
  let high = index.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = index.lastIndexOf(newline, middle - 1) + 1
    const line = middle === 0 ? 0 : start
    const tab = index.indexOf(9, line)
    const order = Buffer.compare(index.subarray(line, tab), key)
    const end = index.indexOf(newline, tab)
    if (order === 0)
      return index
        .toString('latin1', tab + 1, end)
        .split(',')
        .map((part) => Number.parseInt(part, 36))
    if (order < 0) low = end + 1
    else high = line
  }
  return []
}

/** Places of GeoNames (500 inhabitants and more), regions of Natural Earth and the US Census, waters and sites of our own. Disputed ones are given as the policy says. Files are opened at the first look-up. */
export function openGazetteer(policy: readonly Territory[] = territories): Gazetteer {
  const give = toPolicy(policy)
  let pack: Pack | null = null
  let areas: ReadonlyMap<string, readonly GazetteerPlace[]> | null = null
  return {
    find: (name) => {
      const key = toNameKey(name)
      if (key === '') return []
      pack ??= readPack()
      areas ??= readAreas()
      const opened = pack
      return findRecords(opened.index, Buffer.from(key))
        .map((record) => toPlace(opened, record))
        .concat(areas.get(key) ?? [])
        .map(give)
        .sort((a, b) => b.population - a.population || a.geonames - b.geonames)
    },
  }
}
