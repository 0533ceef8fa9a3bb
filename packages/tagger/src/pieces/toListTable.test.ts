import { expect, test } from 'vitest'
import { toListTable } from './toListTable.ts'

const listsOf = toListTable('# Numbers and words\n1\tilva torrin\n12\tardel é\n1023\tkarsk')

test.each<[string, number]>([
  ['ilva', 1],
  ['Torrin', 1],
  ['É', 12],
  ['KARSK', 1023],
  ['kars', 0],
  ['12', 0],
  ['', 0],
  ['numbers', 0],
])('%s stands for %i', (word, number) => {
  expect(listsOf(word)).toBe(number)
})

test('an empty list knows nothing', () => {
  expect(toListTable('')('ilva')).toBe(0)
})
