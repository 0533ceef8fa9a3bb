import { expect, test } from 'vitest'
import { partReason } from './apartFrom.ts'

test.each<[string, string, boolean]>([
  ['The shelling killed 17 people, including 4 children.', '17 people', false],
  ['The shelling killed 17 people, including 4 children.', '4 children', true],
  ['The shelling killed 17 people, four of them children.', '17 people', false],
  ['The shelling killed 17 people, among them 4 children.', '17 people', false],
  ['The shelling killed 17 people, 4 children among them.', '4 children', true],
  ['The blast hurt 54 people, 11 of whom are in a critical state.', '11', true],
  ['The 8,000 soldiers, part of a force of 10,000, are near the front.', '8,000 soldiers', true],
  ['The port has received the first 60 missiles.', '60 missiles', true],
  ['The port has received 60 missiles.', '60 missiles', false],
])('%s (%s)', (text, words, isPart) => {
  const start = text.indexOf(words)
  const figure = { text: words, start, end: start + words.length, sentence: { start: 0, end: text.length, text } }
  expect(partReason(figure, text) !== null).toBe(isPart)
})
