import { expect, test } from 'vitest'
import { readableBlocks } from './readableBlocks.ts'

const data = 'aB3+/x9Q'.repeat(300)
const lines = `${'aB3+/x9Q'.repeat(9)}\n`.repeat(40).trim()
const address = `https://example.org/${'path/'.repeat(60)}`

test.each<[string, string, readonly string[]]>([
  ['prose stays as it is', 'Two ships sank. '.repeat(300), ['Two ships sank. '.repeat(300)]],
  ['an endless run has no sentences', `He left. ${data} She stayed.`, ['He left. ', ' She stayed.']],
  ['nor have lines of it', `He left.\n${lines}\nShe stayed.`, ['He left.\n', '\nShe stayed.']],
  ['a block of nothing else is left out', data, []],
  ['one long address is read', `See ${address} for more.`, [`See ${address} for more.`]],
])('%s', (_, text, parts) => {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  expect(readableBlocks({ text, blocks }).map(({ start, end }) => text.slice(start, end))).toEqual(parts)
})
