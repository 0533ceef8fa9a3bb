import { expect, test } from 'vitest'
import { isAge, readClock } from './readClock.ts'

test.each<[string, ReturnType<typeof readClock>]>([
  ['14:05', { time: '14:05', offset: null, rest: '' }],
  ['14.05 GMT', { time: '14:05', offset: 'Z', rest: '' }],
  ['2.05pm BST', { time: '14:05', offset: null, rest: '' }],
  ['9am', { time: '09:00', offset: null, rest: '' }],
  ['12:30 a.m. EST', { time: '00:30', offset: '-05:00', rest: '' }],
  ['14h05', { time: '14:05', offset: null, rest: '' }],
  ['14:05 Uhr – Schiffe verlassen Ardel', { time: '14:05', offset: null, rest: 'Schiffe verlassen Ardel' }],
  ['+++ 14:05 Ships leave Ardel +++', { time: '14:05', offset: null, rest: 'Ships leave Ardel' }],
  ['14:05 GMT: Ships leave Ardel', { time: '14:05', offset: 'Z', rest: 'Ships leave Ardel' }],
  ['14:05 IST', { time: '14:05', offset: null, rest: '' }],
  ['10.55% of the votes were void', null],
  ['1,400 ships', null],
  ['25:10', null],
  ['3 March 2031', null],
  ['14 ships left Ardel', null],
])('%s', (line, expected) => {
  expect(readClock(line)).toEqual(expected)
})

test.each([
  ['2 hours ago', true],
  ['5m ago', true],
  ['vor 2 Stunden', true],
  ['il y a 3 heures', true],
  ['Two hours ago the sirens fell silent', false],
])('%s is an age: %s', (line, expected) => {
  expect(isAge(line)).toBe(expected)
})
