import { expect, test } from 'vitest'
import { remember } from './remember.ts'

test('each answer is worked out once for each value', () => {
  let count = 0
  const size = remember((list: readonly number[]) => {
    count += 1
    return list.length
  })
  const list = [1, 2]
  expect([size(list), size(list), size([1]), count]).toEqual([2, 2, 1, 2])
})
