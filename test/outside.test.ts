import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { attribution } from '../bench/attribution.ts'
import type { Bench } from '../bench/bench.ts'
import { copies } from '../bench/copies.ts'
import { events } from '../bench/events.ts'
import { geoparsing } from '../bench/geoparsing.ts'
import { names } from '../bench/names.ts'
import { quantities } from '../bench/quantities.ts'
import { stories } from '../bench/stories.ts'
import { timeline } from '../bench/timeline.ts'
import { times } from '../bench/times.ts'
import { tracks } from '../bench/tracks.ts'
import { sayWhySkipped, sharedFolder } from './needs.ts'

const benches: readonly Bench[] = [
  quantities,
  times,
  timeline,
  geoparsing,
  attribution,
  events,
  names,
  copies,
  stories,
  tracks,
]

/** A cell of a measure's table: the row whose first text cell that fits is `row`, and the column. */
const floor = z.object({ bench: z.string(), row: z.string(), column: z.string(), floor: z.number() })
const { outside: floors } = z
  .object({ outside: z.array(floor) })
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../quality/floors.json'), 'utf8')))

const shared = sharedFolder()
const isMissing = shared === null || !existsSync(join(shared, 'bench'))
if (isMissing) sayWhySkipped('measures on outside data', 'the shared folder does not stand beside the project')

describe.skipIf(isMissing)('on outside data', () => {
  test.each(benches.map((bench) => [bench.name, bench] as const))(
    '%s reaches its floors',
    { timeout: 600_000 },
    async (name, bench) => {
      const own = floors.filter((one) => one.bench === name)
      expect(own.length).toBeGreaterThan(0)
      const rows = await bench.run(null, { articles: null, count: null })
      for (const { row, column, floor: least } of own) {
        const found = rows.find((cells) => Object.values(cells).includes(row) && column in cells)
        expect(Number(found?.[column]), `${name}: ${row}, ${column}`).toBeGreaterThanOrEqual(least)
      }
    },
  )
})
