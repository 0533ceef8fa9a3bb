import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { averageScores } from '../bench/extractors/averageScores.ts'
import { fogline } from '../bench/extractors/fogline.ts'
import { readPages } from '../bench/extractors/readPages.ts'
import { scoreText } from '../bench/extractors/scoreText.ts'
import { sayWhySkipped } from './needs.ts'

const floors = z
  .object({ article: z.object({ f1: z.number(), exact: z.number() }) })
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../quality/floors.json'), 'utf8'))).article
const shared = process.env.FOGLINE_SHARED ?? resolve(import.meta.dirname, '../../shared')
const folder = join(shared, 'bench/article-extraction')
const present = existsSync(join(folder, 'truth.json'))
if (!present)
  sayWhySkipped(
    'main text of the benchmark pages',
    'the shared folder with the benchmark does not stand beside the project',
  )

describe.skipIf(!present)('main text of the benchmark pages', () => {
  const scores = present
    ? averageScores(readPages(folder).map(({ html, url, body }) => scoreText(body, fogline(html(), url))))
    : { f1: 0, exact: 0 }

  test.each(Object.entries(floors))('%s is at least %d', (name, floor) => {
    expect(scores[name as keyof typeof floors]).toBeGreaterThanOrEqual(floor)
  })
})
