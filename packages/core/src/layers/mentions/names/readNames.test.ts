import { expect, test } from 'vitest'
import { readNames } from './readNames.ts'

const prose = 'It shells the old harbour each night.'

test.each<[string, string, string, boolean, readonly string[]]>([
  [
    'words that the article writes small are no name in a headline',
    'Vesmar Shells Old Harbour',
    'Shells Old Harbour',
    true,
    [],
  ],
  ['a name of which one word never stands small is one', 'Vesmar Nears Old Karsk', 'Old Karsk', true, ['Old Karsk']],
  ['prose has its capitals for a reason', 'They met at the Old Harbour.', 'Old Harbour', false, ['Old Harbour']],
])('%s', (_, line, name, isHeadline, expected) => {
  const text = `${line}\n\n${prose}`
  const start = text.indexOf(name)
  const found = { start, end: start + name.length, type: 'place', probability: 0.9, isSeat: false } as const
  const sentence = { start: 0, end: line.length, block: 0, tokens: [], names: [found], multiwords: [] }
  const [names = []] = readNames(text, [{ sentence, hits: [], isHeadline }])
  expect(names.map((one) => text.slice(one.start, one.end))).toEqual(expected)
})
