import { expect, test } from 'vitest'
import { readConllu } from './readConllu.ts'

const row = (id: string, form: string, rest = 'X\t_\t_\t0\troot\t_\t_'): string => `${id}\t${form}\t${form}\t${rest}`
const glued = 'X\t_\t_\t1\tdep\t_\tSpaceAfter=No'
const content = [
  '# newdoc id = ardel',
  '# newpar id = ardel-1',
  row('1', 'She', 'PRON\t_\tNumber=Sing|Person=3\t4\tnsubj\t_\t_'),
  row('2-3', "didn't", '_\t_\t_\t_\t_\t_\t_'),
  row('2', 'did'),
  row('3', "n't", 'PART\t_\t_\t4\tadvmod\t_\t_'),
  row('3.1', 'quietly'),
  row('4', 'go', glued),
  row('5', '.', glued),
  '',
  row('1', 'He'),
  row('2-3', 'can’t', '_\t_\t_\t_\t_\t_\tSpaceAfter=No'),
  row('2', 'ca'),
  row('3', 'n’t'),
  row('4', '!'),
  '',
  '# newpar id = ardel-2',
  row('1', 'Kalm'),
  '',
  '# newdoc id = vesmar',
  '# newpar',
  row('1', 'Rain'),
  '',
].join('\n')

test('white space, paragraphs and documents are as the file says; empty nodes are left out', () => {
  const texts = readConllu(content)
  expect(texts.map(({ id, text }) => [id, text])).toEqual([
    ['ardel', "She didn't go.He can’t!\n\nKalm"],
    ['vesmar', 'Rain'],
  ])
  expect(texts[0]?.blocks.map(({ start, end }) => texts[0]?.text.slice(start, end))).toEqual([
    "She didn't go.He can’t!",
    'Kalm',
  ])
})

test('words read back, with head, relation and features; written words that stand for several are spans', () => {
  const text = readConllu(content)[0]
  const words = text?.sentences.flat() ?? []
  expect(words.map(({ start, end }) => text?.text.slice(start, end))).toEqual(words.map((word) => word.text))
  expect(words[0]).toMatchObject({
    upos: 'PRON',
    features: { Number: 'Sing', Person: '3' },
    head: 3,
    relation: 'nsubj',
  })
  expect(words[1]).toMatchObject({ head: null, relation: 'root', features: {} })
  expect(text?.multiwords.map(({ start, end }) => text.text.slice(start, end))).toEqual(["didn't", 'can’t'])
})
