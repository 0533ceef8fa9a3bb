import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dateScores } from '../bench/date.ts'
import { sayWhySkipped, sharedFolder } from './needs.ts'

const floors = z
  .object({ date: z.record(z.string(), z.number()) })
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../quality/floors.json'), 'utf8')))
const shared = sharedFolder()
const folder = shared === null ? null : join(shared, 'bench/publication-date')
const isMissing = folder === null || !existsSync(folder)
if (isMissing)
  sayWhySkipped(
    'days of publication',
    'the shared folder with bench/publication-date does not stand beside the project',
  )

describe.skipIf(isMissing)('days of publication', () => {
  const measured = folder === null || isMissing ? null : dateScores(folder)

  test.each(Object.entries(floors.date))('%s is at least %d', (name, floor) => {
    const [of = '', measure = ''] = name.split(' ')
    const counts = of === 'page' ? measured?.page : measured?.article
    expect(counts?.[measure === 'accuracy' ? 'accuracy' : 'f1']).toBeGreaterThanOrEqual(floor)
  })
})
