import { expect, test } from 'vitest'
import { compressSentence } from './compressSentence.ts'

test.each<[string, string, string]>([
  [
    'an opening goes',
    'Meanwhile, the Karsk fleet left the harbour on Monday morning.',
    'The Karsk fleet left the harbour on Monday morning.',
  ],
  [
    'an inner tie goes',
    'The ministry, however, has not named the two towns it lost.',
    'The ministry has not named the two towns it lost.',
  ],
  [
    'a closing comment goes',
    'Shells fell on the depot at Varn for three hours, underscoring the toll of the war.',
    'Shells fell on the depot at Varn for three hours.',
  ],
  ['a short rest keeps its comment', 'It fell, raising alarm in the north.', 'It fell, raising alarm in the north.'],
  [
    'a bullet goes',
    '– Two bridges over the Irel were closed to all traffic.',
    'Two bridges over the Irel were closed to all traffic.',
  ],
])('%s', (_, sentence, line) => {
  expect(compressSentence(sentence)).toBe(line)
})
