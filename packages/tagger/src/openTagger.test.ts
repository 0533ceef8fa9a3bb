import { describe, expect, test } from 'vitest'
import { openTagger } from './openTagger.ts'

const tagger = await openTagger({ workers: 0 })
const tag = (text: string) => tagger.tag(text, [{ start: 0, end: text.length }])

describe('sentences', () => {
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
  ])('of %s', async (text, expected) => {
    const found = await tag(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('tags', () => {
  test.each<[string, string]>([
    ['Troops shot down 48 drones.', 'Troops/NOUN shot/VERB down/ADP 48/NUM drones/NOUN ./PUNCT'],
    ['Drones hit a depot, Orel said.', 'Drones/NOUN hit/VERB a/DET depot/NOUN ,/PUNCT Orel/PROPN said/VERB ./PUNCT'],
    ['China claims advances in the east.', 'China/PROPN claims/VERB advances/NOUN in/ADP the/DET east/NOUN ./PUNCT'],
  ])('of %s', async (text, expected) => {
    const found = await tag(text)
    expect(found.flatMap(({ tokens }) => tokens.map((t) => `${t.text}/${t.upos}`)).join(' ')).toBe(expected)
  })
})
