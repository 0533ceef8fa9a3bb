import { expect, test } from 'vitest'
import type { NamedText } from './goldText.ts'
import { readConllu } from './readConllu.ts'
import { readUner, readWikigold } from './readNames.ts'

const said = (text: NamedText | undefined): readonly string[] =>
  text?.names.map(({ start, end, type }) => `${text.text.slice(start, end)}: ${type}`) ?? []

test('wikigold: a document is one text with guessed spaces, MISC is left out', () => {
  const content =
    '-DOCSTART- O\n\nIlva I-PER\nTorrin I-PER\nof O\nKalm I-LOC\n, O\n" O\nBlue I-MISC\n" O\n. O\n\nIt O\nrains O\n-DOCSTART- O\n\nVesmar I-ORG\n'
  const texts = readWikigold(content)
  expect(texts.map(({ id, text }) => [id, text])).toEqual([
    ['wikigold-1', 'Ilva Torrin of Kalm, "Blue". It rains'],
    ['wikigold-2', 'Vesmar'],
  ])
  expect(texts.map(said)).toEqual([['Ilva Torrin: person', 'Kalm: place'], ['Vesmar: organisation']])
})

test('UNER: a sentence takes the tags of its number, else of the same words, else none', () => {
  const tree = (words: string): string =>
    words
      .split(' ')
      .map((word, index) => `${index + 1}\t${word}\t${word}\tX\t_\t_\t0\troot\t_\t_`)
      .join('\n')
  const trees = readConllu(`# newdoc id = a\n${tree('Kalm fell')}\n\n${tree('In Vesmar')}\n\n${tree('Rain')}`)
  const uner =
    '# sent_id = 1\n1\tKalm\tB-LOC\t-\n2\tfell\tB-O\t-\n\n# sent_id = 2\n1\tSnow\tB-OTH\t-\n\n1\tIn\tO\n2\tVesmar\tB-ORG\n'
  expect(said(readUner(uner, trees)[0])).toEqual(['Kalm: place', 'Vesmar: organisation'])
})
