import { fold } from '../html/fold.ts'
import type { Candidate } from './candidate.ts'
import { type Choice, toChoice } from './choice.ts'

/** The line under the title: only what a reader sees there. What the head says of the page is kept beside it. */
export function chooseDek(shown: string | null, stated: readonly Candidate[]): Choice {
  if (shown === null) return toChoice(null, stated, () => 'No line under the title shows it')
  const candidate: Candidate = { field: 'dek', place: 'visible', source: 'head-line', text: shown, value: shown }
  const same = stated.some(({ value }) => fold(value) === fold(shown))
  const because = same ? 'Shown under the title; the head of the page agrees' : 'Shown under the title and marked so'
  return toChoice({ candidate, value: shown, because }, stated, ({ value }) =>
    fold(value) === fold(shown) ? 'Says the same' : 'The line that the page shows goes first',
  )
}
