import { expect, test } from 'vitest'
import { findHyphenated, joinLines } from './joinLines.ts'

test.each<[string, readonly string[], string]>([
  ['lines are parted by a space', ['the bridge', 'at Karsk'], 'the bridge at Karsk'],
  ['a word that was parted is one again', ['the har-', 'bour of Ardel'], 'the harbour of Ardel'],
  ['a soft hyphen too', ['the har\u00ad', 'bour'], 'the harbour'],
  ['a name keeps its hyphen', ['the Ardel-', 'Karsk line'], 'the Ardel-Karsk line'],
  ['a word that the text writes with a hyphen keeps it', ['a well-', 'known bridge'], 'a well-known bridge'],
  ['a dash is no hyphen', ['the bridge -', 'at Karsk'], 'the bridge - at Karsk'],
  ['numbers keep theirs', ['in 2031-', '32 winters'], 'in 2031- 32 winters'],
  ['one line', ['the end-'], 'the end-'],
])('%s', (_, lines, expected) => {
  expect(joinLines(lines, findHyphenated(['the well-known mayor']))).toBe(expected)
})
