import { expect, test } from 'vitest'
import type { DraftBlock } from '../draft.ts'
import { cutSummary } from './cutSummary.ts'

const words =
  'The harbour of Ardel was shut for a third day on Monday after two grain ships were hit by drones near the mole.'
const report: readonly DraftBlock[] = Array.from({ length: 6 }, () => ({ kind: 'paragraph', text: words }))
const heading = (text: string): DraftBlock => ({ kind: 'heading', text })
const item = (text: string): DraftBlock => ({ kind: 'item', text })
const box = [heading('Key points'), item('Two ships were hit.'), item('The harbour is shut.')]

test.each<[string, readonly DraftBlock[], boolean, number]>([
  ['a box over a signed report is cut', [...box, ...report], true, 3],
  ['a box below the first paragraph is cut', [...report.slice(0, 1), ...box, ...report], true, 3],
  [
    'a box of paragraphs up to a heading is cut',
    [heading('At a glance'), { kind: 'paragraph', text: 'Two ships were hit.' }, heading('The raid'), ...report],
    true,
    2,
  ],
  ['a text that nobody signs keeps all', [...box, ...report], false, 0],
  ['a text with a wrap-up keeps all', [...box, ...report, heading('Wrap Up'), ...report.slice(0, 1)], true, 0],
  ['takeaways alone keep all', [...box, ...report.slice(0, 1)], true, 0],
  ['a heading without points keeps all', [heading('What to know'), ...report], true, 0],
  ['no box', report, true, 0],
])('%s', (_, body, signed, cut) => {
  const summed = cutSummary(body, [null, signed ? 'Ilse Varn' : null])
  expect(summed.box).toHaveLength(cut)
  expect([...summed.box, ...summed.body]).toHaveLength(body.length)
})
