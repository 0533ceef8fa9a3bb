import { expect, test } from 'vitest'
import { holdsTime } from './holdsTime.ts'
import { leftOutTime } from './leftOutTime.ts'
import { parseJsDate } from './parseJsDate.ts'
import type { Answer, TimeCase } from './timeCase.ts'
import { toDays } from './toDays.ts'

const point = (from: string): Answer => ({ kind: 'point', from, till: null })
const range = (from: string | null, till: string | null): Answer => ({ kind: 'range', from, till })

function asks(text: string, words: string, answers: readonly Answer[]): TimeCase {
  const start = text.indexOf(words)
  const wanted = answers.length === 0 ? [] : [{ start, end: start + words.length, answers }]
  return { set: 's', text, reference: '2031-03-05', wanted, isSilent: answers.length === 0, unclear: null }
}

const spoke = (words: string): string => `The Kalm council met ${words}.`

test.each([
  ['2 March', [point('2031-03-02')], '2031-03-02', true],
  ['2 March', [point('2031-03-02')], '2031-03', false],
  ['two weeks ago', [point('2031-02-19')], '2031-02-17/2031-02-23', true],
  ['last month', [point('2031-02-05')], '2031-02', true],
  ['last month', [point('2031-02-05')], '2031', false],
  ['the last two weeks', [point('2031-02-19')], '2031-02-19/2031-03-05', true],
  ['from May to July 2030', [range('2030-05-01', '2030-07-01')], '2030-05/2030-07', true],
  ['since 2030', [range('2030-01-01', null)], '2030/..', true],
  ['since 2030', [range('2030-01-01', null)], '2030', false],
  ['on Monday', [point('2031-03-03'), point('2031-03-10')], '2031-03-10', false],
  ['in October', [point('XXXX-10-XX')], '2030-10', true],
  ['the last three months', [range('2030-12-05', '2031-03-05')], '2030-12/2031-03', true],
  ['the last three months', [range('2030-12-05', '2031-03-05')], '2030/2031', false],
  ['within a year', [point('2032-03-05')], '2031/2032', true],
  ['9/2030', [point('2030-09-01')], '2030-09', true],
  ['on 2 April', [point('2030-04-02'), point('2031-04-02')], '2031-04-02', true],
  ['in vain', [], null, true],
  ['in vain', [], '2031', false],
])('%s asked as %j and read as %s: %s', (words, answers, value, expected) => {
  const one = asks(spoke(words), words, answers)
  const start = one.text.indexOf(words)
  expect(holdsTime(one, [{ start, end: start + words.length, value }])).toBe(expected)
})

test.each([
  ['2 March 2030', point('2030-03-02'), null],
  [
    'at noon',
    point('2031-03-05'),
    'hours, minutes, or a time of day that is no time of the clock: we write days and times of the clock',
  ],
  ['on Friday', point('2031-03-07'), 'looks ahead where the words do not say so: news looks back'],
  ['next Friday', point('2031-03-07'), null],
  ['on 4/5/2030', point('2030-04-05'), 'digits whose day and month cannot be told apart'],
  ['a few weeks ago', point('2031-02-12'), '“a few days”, “several months” as three: the words say no number'],
  [
    'the next day',
    point('2031-03-06'),
    'the next day, the day before: counted from another moment of the story, which the case does not tell',
  ],
  ['in week 9', point('2031-02-24'), 'a calendar week by its number alone'],
  ['Tuesday, 2 March 2030', point('2030-03-02'), 'a weekday that the day asked for is not'],
  ['Saturday, 2 March 2030', point('2030-03-02'), null],
])('left out: %s', (words, answer, reason) => {
  expect(leftOutTime(asks(spoke(words), words, [answer]))).toBe(reason)
})

test.each([
  ['2031-03', '2031-03-01', '2031-03-31'],
  ['2031-Q4', '2031-10-01', '2031-12-31'],
  ['2031-36', '2031-10-01', '2031-12-31'],
  ['2031-WI', '2031-12-01', '2032-02-29'],
  ['2031-W10', '2031-03-03', '2031-03-09'],
  ['2031-W10-WE', '2031-03-08', '2031-03-09'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['203X', '2030-01-01', '2039-12-31'],
  ['2031-03-05T18:00Z', '2031-03-05', '2031-03-05'],
  ['../2031', null, '2031-12-31'],
])('the days of %s', (value, first, last) => {
  expect(toDays(value)).toEqual({ first, last })
})

test.each(['XXXX-03', 'PAST_REF', 'P3D'])('%s covers no days', (value) => {
  expect(toDays(value)).toBeNull()
})

test.each([
  ['new Date(2031, 2, 5)', '2031-03-05'],
  ['new Date(2031, 3 - 1, 5, 12, 14)', '2031-03-05'],
  ['new Date("2031-03-05T12:00")', '2031-03-05'],
  ['new Date("Wed Mar 5 2031")', '2031-03-05'],
  ['refInstant', null],
])('%s', (expression, day) => {
  expect(parseJsDate(expression)).toBe(day)
})
