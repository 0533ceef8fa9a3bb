import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { article } from './article.ts'
import { attribution } from './attribution.ts'
import type { Bench } from './bench.ts'
import { cluster } from './cluster.ts'
import { copies } from './copies.ts'
import { date } from './date.ts'
import { events } from './events.ts'
import { examples } from './examples.ts'
import { geoparsing } from './geoparsing.ts'
import { gold } from './gold.ts'
import { hostile } from './hostile.ts'
import { makers } from './makers.ts'
import { names } from './names.ts'
import { quantities } from './quantities.ts'
import { reconcile } from './reconcile.ts'
import { scale } from './scale.ts'
import { speed } from './speed.ts'
import { stories } from './stories.ts'
import { tagger } from './tagger.ts'
import { timeline } from './timeline.ts'
import { times } from './times.ts'
import { toTables } from './toTables.ts'
import { tracks } from './tracks.ts'
import { variants } from './variants.ts'

/** All measures, in the order in which they are printed. */
const benches: readonly Bench[] = [
  speed,
  reconcile,
  makers,
  cluster,
  scale,
  gold,
  examples,
  variants,
  copies,
  tracks,
  article,
  date,
  hostile,
  geoparsing,
  events,
  quantities,
  times,
  tagger,
  names,
  stories,
  attribution,
  timeline,
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    articles: { type: 'string' },
    count: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})
const data = values.data === undefined ? null : resolve(values.data)
const number = (value: string | undefined) => (value === undefined ? null : Number(value))
const size = { articles: number(values.articles), count: number(values.count) }
const chosen = positionals.length === 0 ? benches : benches.filter((bench) => positionals.includes(bench.name))
if (chosen.length === 0) {
  console.error(
    `There is no measure ${positionals.join(', ')}; there are ${benches.map((bench) => bench.name).join(', ')}.`,
  )
  process.exit(2)
}
for (const bench of chosen) {
  console.log(`\n${bench.name}: ${bench.says}`)
  const rows = await bench.run(data, size)
  if (rows.length === 0) console.log('  skipped: its data is not here; give a folder with --data FOLDER')
  else for (const table of toTables(rows)) console.table(table)
  if (values.verbose && rows.length > 0) for (const line of (await bench.details?.(data, size)) ?? []) console.log(line)
}
