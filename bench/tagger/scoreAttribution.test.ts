import type { TaggedSentence, Token } from '@fogline/model'
import { expect, test } from 'vitest'
import { scoreAttribution } from './scoreAttribution.ts'

/** Words as text/head/marks, one place apart: word n stands at 10 n. */
const sentence = (list: string, from = 0): TaggedSentence => {
  const tokens = list.split(' ').map((item, index): Token => {
    const [text = '', head = '', marks = ''] = item.split('/')
    const of = (mark: string): number => (marks.includes(mark) ? 0.9 : 0.1)
    const start = 10 * (from + index)
    const attribution = { source: of('s'), cue: of('c'), content: of('t'), direct: 0 }
    const rest = { lemma: text, upos: 'X' as const, features: {}, relation: 'dep', told: null }
    return { text, start, end: start + 9, head: head === '-' ? null : Number(head), attribution, ...rest }
  })
  return { start: 10 * from, end: 10 * (from + tokens.length), tokens, names: [], multiwords: [] }
}
const words = (first: number, last: number) => [{ start: 10 * first, end: 10 * last + 9 }]

test('hand-counted: a right one, a wrong source, one without a source, one too many', () => {
  const gold = [
    { source: words(0, 1), cue: words(2, 2), content: words(3, 4) },
    { source: words(5, 5), cue: words(6, 6), content: words(7, 7) },
    { source: [], cue: words(8, 9), content: words(10, 10) },
  ]
  const found = [
    sentence('spokesman/2/s Torrin/0 said/-/c it/4/t rained/2/t'),
    sentence('She/1 warned/-/c thrice/1/t', 5),
    sentence('is/1 said/-/c rain/1/t', 8),
    sentence('Vesmar/1/s added/-/c', 11),
  ]
  const counts = scoreAttribution([{ gold, found }])
  expect(counts).toEqual({
    source: { right: 1, gold: 3, found: 2 },
    cue: { right: 3, gold: 4, found: 4 },
    content: { right: 4, gold: 4, found: 4 },
    attributions: { right: 2, gold: 3, found: 4 },
  })
})

test('the nearest run of source words belongs to a cue; an attribution is found once', () => {
  const gold = [{ source: words(2, 2), cue: words(3, 5), content: [] }]
  const found = [sentence('Kalm/5/s and/2 Ilva/5/s has/5/c now/5 said/-/c')]
  expect(scoreAttribution([{ gold, found }]).attributions).toEqual({ right: 1, gold: 1, found: 2 })
})
