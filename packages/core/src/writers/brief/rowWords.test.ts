import { expect, test } from 'vitest'
import { writeHolder, writeMore, writeWhen } from './rowWords.ts'

test.each<[string, string | null, string | null, string]>([
  ['the governor', 'the governor', 'Brask Dispatch', 'asserted'],
  ['Brask Dispatch itself', null, 'Brask Dispatch', 'asserted'],
  ['the article itself', null, null, 'asserted'],
  ['denied by the governor', 'the governor', 'Brask Dispatch', 'denied'],
  ['somebody not named', null, 'Brask Dispatch', 'reported'],
])('who says so: %s', (words, holder, outlet, status) => {
  expect(writeHolder({ holder, outlet, status })).toBe(words)
})

test('a day of telling is not said to be the day of the event', () => {
  expect(writeWhen({ date: '2031-03-08', basis: 'told' })).toBe('told on 8 March 2031')
  expect(writeWhen({ date: '2031-03', basis: 'stated' })).toBe('March 2031')
})

test('what a shortened list leaves out is counted', () => {
  expect([writeMore(0, 'figure'), writeMore(1, 'figure'), writeMore(3, 'figure')]).toEqual([
    '',
    '1 more figure in the ledger.',
    '3 more figures in the ledger.',
  ])
})
