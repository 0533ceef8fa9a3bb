import { expect, test } from 'vitest'
import { toSpans } from './toSpans.ts'

test.each<[string, string, readonly string[]]>([
  ['BIO', 'O B-PER I-PER B-PER O', ['1-2 person', '3-3 person']],
  ['IO: a new type begins a span', 'I-LOC I-LOC I-PER O I-PER', ['0-1 place', '2-2 person', '4-4 person']],
  ['a type that is none of ours ends a span', 'B-LOC I-OTH I-LOC', ['0-0 place', '2-2 place']],
  ['a stray B-O is none', 'B-O B-PER B-O', ['1-1 person']],
])('%s', (_, tags, spans) => {
  const found = toSpans(tags.split(' '), { PER: 'person', LOC: 'place' })
  expect(found.map(({ first, last, type }) => `${first}-${last} ${type}`)).toEqual(spans)
})
