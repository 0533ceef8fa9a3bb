import type { Segment } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { diffWords } from './diffWords.ts'

/** Words that went in [-…-], words that came in {+…+}. */
function show(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
}

describe('the difference of two texts by words', () => {
  test.each<[string, string, string]>([
    ['3,000 had fled.', '10,000 had fled.', '[-3,000-]{+10,000+} had fled.'],
    ['3,000 dead in Ardel', '10,000 hurt in Ardel', '[-3,000 dead-]{+10,000 hurt+} in Ardel'],
    ['The quays are shut.', 'The quays are shut.', 'The quays are shut.'],
    ['The quays are shut.', 'The quays, all of them, are shut.', 'The quays{+,+} {+all of them, +}are shut.'],
    ['', 'New.', '{+New.+}'],
    ['Old.', '', '[-Old.-]'],
  ])('%s | %s', (before, after, expected) => {
    expect(show(diffWords(before, after))).toBe(expected)
  })

  test('either text can be put together from the segments', () => {
    const [before, after] = ['One barge, two ferries; “three” tugs.', 'Two ferries and three tugs, one barge.']
    const segments = diffWords(before, after)
    const without = (kind: Segment['kind']) =>
      segments
        .filter((segment) => segment.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect([without('added'), without('removed')]).toEqual([before, after])
  })

  test('two long texts that share nothing are two texts, and cost no more than their length', () => {
    const words = (stem: string) => Array.from({ length: 40_000 }, (_, at) => `${stem}${at}`).join(' ')
    const [before, after] = [words('a'), words('b')]
    const started = performance.now()
    expect(diffWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
