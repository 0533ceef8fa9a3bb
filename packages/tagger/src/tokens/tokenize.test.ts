import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from './tokenize.ts'

const words = (text: string): string =>
  tokenize(text)
    .spans.map(({ start, end }) => text.slice(start, end))
    .join(' ')

test.each<[string, string]>([
  ['Vesmar’s troops can’t stay.', 'Vesmar ’s troops ca n’t stay .'],
  ['They cannot and DON’T; we’re gonna.', 'They can not and DO N’T ; we ’re gon na .'],
  ['The 10,000-strong force cost $1.2 billion.', 'The 10,000 - strong force cost $ 1.2 billion .'],
  ['Long-range F-16s flew in mid-September.', 'Long - range F - 16s flew in mid-September .'],
  ['A 14-year-old ex-soldier of the pro-Karsk side', 'A 14 - year - old ex-soldier of the pro-Karsk side'],
  ['It flew 120km at 10:30, up 10%.', 'It flew 120 km at 10:30 , up 10 % .'],
  ['The U.S.-led pact, 10-15 tanks.', 'The U.S. - led pact , 10 - 15 tanks .'],
  ['“No,” said Ali Al-Subahi of Sana’a.', '“ No , ” said Ali Al - Subahi of Sana’a .'],
  ['The rebels’ boats left at 9 a.m. on 2024-05-09.', 'The rebels ’ boats left at 9 a.m. on 2024-05-09 .'],
  [
    'See https://ardel.example/a-b?c=1, or ask a-b@ardel.example.',
    'See https://ardel.example/a-b?c=1 , or ask a-b@ardel.example .',
  ],
  ['and/or 08/16/2000 :-) !!! ardel.com', 'and / or 08/16/2000 :-) !!! ardel.com'],
])('tokens of %s', (text, expected) => {
  expect(words(text)).toBe(expected)
})

test.each<[string, readonly string[]]>([
  ['She didn’t say the mayor’s name, cannot recall.', ['didn’t', 'mayor’s', 'cannot']],
  ['A 14-year-old of 120km', []],
])('written words that stand for several in %s', (text, expected) => {
  expect(tokenize(text).multiwords.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

const parts = fc.constantFrom(
  'U.S.',
  ' ',
  '. ',
  '“',
  "'s",
  '\n\n',
  '1,200',
  '😀',
  'Orel',
  '-',
  '$',
  '’',
  'é',
  'No.',
  "n't",
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff).map((code) => String.fromCharCode(code))).map((units) => units.join('')),
  fc.array(parts).map((chosen) => chosen.join('')),
  fc.tuple(parts, fc.nat(10_000)).map(([part, times]) => part.repeat(times / part.length)),
)

test('in any text, tokens stand in order, and only white space is left out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0
      for (const span of tokenize(text).spans) {
        expect(text.slice(end, span.start).trim()).toBe('')
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(text.slice(end).trim()).toBe('')
    }),
    { seed: 20, numRuns: 100 },
  )
})
