import { expect, test } from 'vitest'
import { toSnippet } from './search.ts'

test.each<[string, string, string, readonly string[]]>([
  ['no mark', 'plain words', 'plain words', []],
  ['marks at both ends', '\uE000port\uE001 and \uE000ports\uE001', 'port and ports', ['port', 'ports']],
])('%s', (_, marked, snippet, found) => {
  const result = toSnippet(marked)
  expect(result.snippet).toBe(snippet)
  expect(result.marks.map(({ start, end }) => snippet.slice(start, end))).toEqual(found)
})
