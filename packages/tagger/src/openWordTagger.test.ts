import { afterAll, expect, test } from 'vitest'
import { openWordTagger } from './openWordTagger.ts'

const tagger = await openWordTagger()
afterAll(() => tagger.close())

test('given sentences come back one for one, with positions in the joined words', async () => {
  const sentences = [
    { words: ['The', 'mayor', 'left', '.'], gaps: [2, 1, 1, 0] },
    { words: ['no', 'full', 'stop', 'Here'], gaps: [1, 1, 1, 1] },
    { words: Array.from({ length: 300 }, () => 'rockets'), gaps: [] },
  ]
  const found = await tagger.tagWords(sentences)
  expect(found.map(({ tokens }) => tokens.map(({ text }) => text))).toEqual(sentences.map(({ words }) => words))
  expect(found.slice(0, 2).map(({ start, end }) => [start, end])).toEqual([
    [0, 15],
    [16, 33],
  ])
})
