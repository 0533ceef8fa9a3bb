import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTagger } from './createTagger.ts'

const tagger = createTagger()
const words = (text: string) => tagger.tag(text, 0).map((s) => s.tokens.map((t) => t.text).join(' '))
const tags = (text: string) =>
  tagger
    .tag(text, 0)
    .flatMap((s) => s.tokens.map((t) => `${t.text}/${t.upos}`))
    .join(' ')
const sentences = (text: string) => tagger.tag(text, 0).map((s) => text.slice(s.start, s.end))

test.each<[string, string]>([
  ['Vesmar’s troops can’t stay.', 'Vesmar ’s troops ca n’t stay .'],
  ['The 10,000-strong force cost $1.2 billion.', 'The 10,000-strong force cost $ 1.2 billion .'],
  ['Long-range F-16s flew in mid-September.', 'Long-range F-16s flew in mid-September .'],
  ['It flew 120km at 10:30.', 'It flew 120 km at 10:30 .'],
  ['The U.S.-led pact, 10-15 tanks.', 'The U.S.-led pact , 10 - 15 tanks .'],
  ['“No,” said Ali Al-Subahi of Sana’a.', '“ No , ” said Ali Al-Subahi of Sana’a .'],
  ['The rebels’ boats left.', 'The rebels ’ boats left .'],
])('tokens of %s', (text, expected) => {
  expect(words(text).join(' ')).toBe(expected)
})

test.each<[string, readonly string[]]>([
  ['Lt. Col. Jan Orel spoke. He left.', ['Lt. Col. Jan Orel spoke.', 'He left.']],
  [
    'Each cost $1.2 bn. each, they say. Maj. Gen. Ada Pell agreed.',
    ['Each cost $1.2 bn. each, they say.', 'Maj. Gen. Ada Pell agreed.'],
  ],
  [
    'The No. 2 official met U.S. officials in Washington D.C. The talks failed.',
    ['The No. 2 official met U.S. officials in Washington D.C.', 'The talks failed.'],
  ],
  [
    'They leave on Jan. 20. “We go,” he said. “At last.” She agreed.',
    ['They leave on Jan. 20.', '“We go,” he said.', '“At last.”', 'She agreed.'],
  ],
  ['“Why now?” asked J. D. Marsh. Nobody knew.', ['“Why now?” asked J. D. Marsh.', 'Nobody knew.']],
  ['(It joined later.) "Yes." Then it left', ['(It joined later.)', '"Yes."', 'Then it left']],
])('sentences of %s', (text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test.each<[string, string]>([
  ['Troops shot down 48 drones.', 'Troops/NOUN shot/VERB down/ADP 48/NUM drones/NOUN ./PUNCT'],
  ['Drones hit a depot, Orel said.', 'Drones/NOUN hit/VERB a/DET depot/NOUN ,/PUNCT Orel/PROPN said/VERB ./PUNCT'],
  ['China claims advances in the east.', 'China/PROPN claims/VERB advances/NOUN in/ADP the/DET east/NOUN ./PUNCT'],
])('tags of %s', (text, expected) => {
  expect(tags(text)).toBe(expected)
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    'U.S.',
    ' ',
    '. ',
    '“',
    '”',
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
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  )

  test('reads back, and no mark is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = tagger.tag(text, 7)
        const tokens = found.flatMap((sentence) => sentence.tokens)
        for (const token of tokens) expect(text.slice(token.start - 7, token.end - 7)).toBe(token.text)
        expect(
          tokens
            .map((token) => token.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(text.replace(/\s/gu, ''))
        for (const one of found) expect([one.start, one.end]).toEqual([one.tokens[0]?.start, one.tokens.at(-1)?.end])
      }),
      { seed: 20, numRuns: 300 },
    )
  })
})
