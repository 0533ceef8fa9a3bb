import type { TaggedSentence, Token } from '@fogline/model'
import { expect, test } from 'vitest'
import { scoreMarks } from './scoreMarks.ts'
import { toAttributions } from './toAttributions.ts'

const text = 'Ilva Torrin said it rained. She warned. Rain is said to fall. Vesmar added.'

/** Words as text/marks: s source, c cue, t content. */
const sentence = (list: string): TaggedSentence => {
  let at = text.indexOf(list.split(' ')[0]?.split('/')[0] ?? '')
  const tokens = list.split(' ').map((item): Token => {
    const [word = '', marks = ''] = item.split('/')
    const of = (mark: string): number => (marks.includes(mark) ? 0.9 : 0.1)
    const start = text.indexOf(word, at)
    at = start + word.length
    const attribution = { source: of('s'), cue: of('c'), content: of('t'), direct: 0 }
    const rest = { lemma: word, upos: 'X' as const, features: {}, head: null, relation: 'root', told: null }
    return { text: word, start, end: at, attribution, ...rest }
  })
  return { start: tokens[0]?.start ?? 0, end: at, tokens, names: [], multiwords: [] }
}
const span = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]

test('hand-counted: a right one, a source missed, one without a source, one too many', () => {
  const attributions = [
    { source: span('Ilva Torrin'), cue: span('said'), content: span('it rained') },
    { source: span('She'), cue: span('warned'), content: [] },
    { source: [], cue: span('is said'), content: span('to fall') },
  ]
  const found = [
    sentence('Ilva Torrin/s said/c it/t rained/t'),
    sentence('She warned/c'),
    sentence('Rain/t is said/c to/t fall/t'),
    sentence('Vesmar/s added/c'),
  ]
  expect(scoreMarks([{ marked: { id: 'a', text, attributions }, found }])).toEqual({
    words: {
      source: { right: 1, gold: 3, found: 2 },
      cue: { right: 3, gold: 4, found: 4 },
      content: { right: 4, gold: 4, found: 5 },
    },
    attributions: { P: 0.5, R: 0.667, F1: 0.571 },
  })
})

test('a cue takes the nearest run of source words, a run is unbroken', () => {
  const { tokens } = sentence('Ilva/s Torrin/s said it/s rained/c')
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  expect(toAttributions(tokens).map(({ source, cue }) => [source.map(words), cue.map(words)])).toEqual([
    [['it'], ['rained']],
  ])
  expect(toAttributions(sentence('She/c warned').tokens)).toMatchObject([{ source: [] }])
  expect(toAttributions(sentence('Ilva/c Torrin said/c').tokens)).toHaveLength(2)
})
