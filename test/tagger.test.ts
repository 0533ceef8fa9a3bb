import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openCorpora } from '../bench/tagger/openCorpora.ts'
import { scoreTagger } from '../bench/tagger/scoreTagger.ts'
import { toMeasures } from '../bench/tagger/toMeasures.ts'
import { sayWhySkipped, sharedFolder } from './needs.ts'

const floors = z
  .object({ tagger: z.record(z.string(), z.number()) })
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../quality/floors.json'), 'utf8')))
const shared = sharedFolder()
const corpora = shared === null ? null : openCorpora(join(shared, 'bench'))
const isMissing = corpora === null || corpora.ewt.length === 0
if (isMissing)
  sayWhySkipped('the tagger on held-out data', 'the shared folder with the corpora does not stand beside the project')

describe.skipIf(isMissing)('the tagger on held-out data', () => {
  let measured: Readonly<Record<string, number>> = {}
  beforeAll(async () => {
    if (corpora !== null) measured = toMeasures(await scoreTagger({ ...corpora, polnear: [] })) // measured only, no floor
  }, 600_000)

  test.each(Object.entries(floors.tagger))('%s is at least %d', (name, floor) => {
    expect(measured[name]).toBeGreaterThanOrEqual(floor)
  })
})
