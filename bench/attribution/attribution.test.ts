import type { Span } from '@fogline/model'
import { expect, test } from 'vitest'
import { dropNested } from './dropNested.ts'
import type { SpanAttribution } from './goldAttribution.ts'
import { headOf } from './headOf.ts'
import { readBratAttributions } from './readBratAttributions.ts'
import { isSameSource, scoreAttributions } from './scoreAttributions.ts'

const text = 'A spokesman for Kalm said that Ada Moreau told him the quay was shut. It is said that Vesmar waits.'
const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const attribution = (source: string | null, cue: string, content: string): SpanAttribution => ({
  source: source === null ? [] : [span(source)],
  cue: [span(cue)],
  content: [span(content)],
})
const outer = attribution('A spokesman for Kalm', 'said', 'that Ada Moreau told him the quay was shut')
const nested = attribution('Ada Moreau', 'told him', 'the quay was shut')
const nobody = attribution(null, 'is said', 'that Vesmar waits')

test('parts of an attribution, one of them in two places', () => {
  const annotation = [
    'T1\tSource 0 20\tA spokesman for Kalm',
    'T2\tCue 21 25\tsaid',
    'T3\tContent 26 30;31 41\tthat Ada Moreau',
    'T4\tAttribution 21 25\tsaid',
    'T5\tDiscuss 31 34\tAda',
    'E1\tAttribution:T4 Cue:T2 Content:T3 Source:T1',
  ].join('\n')
  expect(readBratAttributions(annotation)).toEqual([
    {
      source: [{ start: 0, end: 20 }],
      cue: [{ start: 21, end: 25 }],
      content: [
        { start: 26, end: 30 },
        { start: 31, end: 41 },
      ],
    },
  ])
})

test.each<[string, string]>([
  ['A spokesman for Kalm', 'spokesman'],
  ['Ada Moreau, head of the union', 'Moreau'],
  ['officials who saw it', 'officials'],
  ['the quay’s owner', 'owner'],
  ['He', 'He'],
  ["Kalm's", 'Kalm'],
])('head of %s', (source, head) => {
  const { start, end } = headOf(source, { start: 0, end: source.length })
  expect(source.slice(start, end)).toBe(head)
})

test('a relative pronoun stands for the words before it', () => {
  const words = 'Ada Moreau, who said the quay was shut, left Kalm'
  const at = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length })
  const marked = { source: [at('who')], cue: [at('said')], content: [at('the quay was shut')] }
  expect(isSameSource(words, [marked, { ...marked, source: [at('Ada Moreau')] }])).toBe(true)
  expect(isSameSource(words, [marked, { ...marked, source: [at('Kalm')] }])).toBe(false)
})

test('what stands in the content of another is left out', () => {
  expect(dropNested([outer, nested, nobody])).toEqual([outer, nobody])
})

test('a source is right by its head; none is right where none is marked', () => {
  const marked = { id: 'a', text, attributions: [outer, nobody] }
  const ours = [
    { ...outer, source: [span('spokesman')], content: [span('Ada Moreau told him')] },
    { ...nobody, source: [span('It')], content: [span('that Vesmar waits')] },
  ]
  expect(scoreAttributions([{ marked, found: ours }])).toMatchObject({
    F1: 0.5,
    'cue alone F1': 1,
    'source right where cues meet': 0.5,
    'content tokens P': 1,
    'content tokens R': 0.583,
  })
})
