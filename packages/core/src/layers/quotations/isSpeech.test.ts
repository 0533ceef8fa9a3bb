import { expect, test } from 'vitest'
import { isSpeech } from './isSpeech.ts'

test.each<[string, boolean]>([
  ['“We will stay here,” the mayor said.', true],
  ['He said: “Enough.”', true],
  ['The general called the raid “a gift to the enemy”.', true],
  ['The “grain road” runs east.', false],
  ['They met at the “Blue Lantern” inn.', false],
])('%s', (text, spoken) => {
  const start = text.indexOf('“')
  const end = text.indexOf('”') + 1
  expect(isSpeech(text, { start, end }, { start: start + 1, end: end - 1 })).toBe(spoken)
})
