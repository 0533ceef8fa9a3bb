import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildRegions } from './buildRegions.ts'
import { readCities } from './readCities.ts'
import { writeGazetteer } from './writeGazetteer.ts'

const cities = readCities()
const places = [...cities, ...buildRegions(cities)]
const bytes = gzipSync(writeGazetteer(places), { level: 9 })
writeFileSync(new URL('../data/gazetteer.bin.gz', import.meta.url), bytes)
console.log(`${places.length} places, ${bytes.length} bytes`)
