import type { Judgement } from '@fogline/model'
import { expect, test } from 'vitest'
import { reconcile } from '../reconcile.ts'
import { readCaptures } from '../testing/readCaptures.ts'
import { correctReadings } from './correctReadings.ts'
import { writeRegressionCases } from './regressionCases.ts'
import { toJudgement } from './toJudgement.ts'

test('a correction is a case: the words, what was read, what it should be; one that was undone is none', async () => {
  const { readings, captures } = await readCaptures([
    {
      at: '2031-03-03T14:00:00Z',
      paragraphs: ['Raid on bridge', 'Drones struck the bridge at Karsk and killed 12 people, police said.'],
    },
  ])
  const figure = readings[0]?.statements.find((one) => one.kind === 'figure')
  const [capture] = captures
  if (figure === undefined || capture === undefined) throw new Error('nothing was read')
  const content = (judgements: readonly Judgement[]) => ({
    readings: correctReadings(readings, judgements),
    judgements,
    picture: reconcile({ readings, judgements, captures }),
    pages: [{ ...capture, id: capture.page, contentType: null, removals: [] }],
    rejections: [],
  })
  const request = { verdict: 'correct' as const, about: [figure.id], because: 'at least', to: { high: null } }
  const correction = toJudgement(request, content([]), { by: 'Ilse', at: '2031-05-01T10:00:00Z' })
  const lines = writeRegressionCases(content([correction]))
    .trim()
    .split('\n')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    kind: 'regression',
    verdict: 'correct',
    statement: 'figure',
    rule: figure.by,
    because: 'at least',
    location: 'https://gazette.example/bridge',
    words: { start: figure.start, end: figure.end, text: figure.text },
    read: { low: 12, high: 12 },
    expected: { low: 12, high: null },
  })
  const undo = toJudgement({ verdict: 'undo', about: [correction.id], because: null }, content([correction]), {
    by: 'Ilse',
    at: '2031-05-01T10:00:01Z',
  })
  expect(writeRegressionCases(content([correction, undo]))).toBe('')
})
