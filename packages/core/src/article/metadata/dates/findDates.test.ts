import { expect, test } from 'vitest'
import { findDates } from './findDates.ts'
import { readDate } from './readDate.ts'

test.each<[string, string, string | null]>([
  ['Published 3 March 2031, 14:05', '2031-03-03', '2031-03-03T14:05'],
  ['Published: Mar. 3, 2031 at 2:05 p.m. EST', '2031-03-03', '2031-03-03T14:05-05:00'],
  ['March 3rd, 2031 12:05 AM', '2031-03-03', '2031-03-03T00:05'],
  ['3rd of March 2031', '2031-03-03', null],
  ['Veröffentlicht am 03.03.2031 um 14.05 Uhr', '2031-03-03', '2031-03-03T14:05'],
  ['3. März 2031', '2031-03-03', null],
  ['Publié le 3 mars 2031 à 14h05', '2031-03-03', '2031-03-03T14:05'],
  ['1er août 2031', '2031-08-01', null],
  ['3 de marzo de 2031', '2031-03-03', null],
  ['marzo 3, 2031', '2031-03-03', null],
  ['3 marzo 2031 alle 14:05', '2031-03-03', '2031-03-03T14:05'],
  ['3 de março de 2031 às 14h05', '2031-03-03', '2031-03-03T14:05'],
  ['3 maart 2031 om 14:05', '2031-03-03', '2031-03-03T14:05'],
  ['3 marca 2031, godz. 14:05', '2031-03-03', '2031-03-03T14:05'],
  ['3 марта 2031 года', '2031-03-03', null],
  ['03 марта 2031 в 14:05', '2031-03-03', '2031-03-03T14:05'],
  ['3 березня 2031, 14:05', '2031-03-03', '2031-03-03T14:05'],
  ['3 Mart 2031 Pazartesi', '2031-03-03', null],
  ['3 Ağustos 2031', '2031-08-03', null],
  ['Publicerad 3 mars 2031 kl 14.05', '2031-03-03', '2031-03-03T14:05'],
  ['3. března 2031', '2031-03-03', null],
  ['3 Μαρτίου 2031', '2031-03-03', null],
  ['3 مارس 2031', '2031-03-03', null],
  ['٣ مارس ٢٠٣١', '2031-03-03', null],
  ['3 كانون الثاني 2031', '2031-01-03', null],
  ['2031年3月3日 14:05', '2031-03-03', '2031-03-03T14:05'],
  ['2031년 3월 3일', '2031-03-03', null],
  ['3 tháng 3, 2031', '2031-03-03', null],
  ['2031. március 3.', '2031-03-03', null],
  ['Mon, 03 Mar 2031 14:05:00 +0200', '2031-03-03', '2031-03-03T14:05:00+02:00'],
  ['Mon Mar 03 14:05:00 UTC 2031', '2031-03-03', null],
  ['2031-03-03T14:05:00.123+02:00', '2031-03-03', '2031-03-03T14:05:00+02:00'],
  ['14:05, 3 March 2031', '2031-03-03', '2031-03-03T14:05'],
  ['03-Mar-2031', '2031-03-03', null],
  ['3/31/2031', '2031-03-31', null],
  ['03.03.31', '2031-03-03', null],
  ['March 2031', '2031-03', null],
])('%s', (text, day, time) => {
  expect(findDates(text, 'day-first').map((date) => [date.day, date.time])).toEqual([[day, time]])
})

test.each<[string]>([
  ['version 3.4.2031.1'],
  ['30 February 2031'],
  ['Call 030 2031 4455'],
  ['10 ships 2031'],
  ['In 2031 the harbour was shut.'],
  ['3 March'],
  ['The score was 3-2 in the end'],
])('%s holds no date', (text) => {
  expect(findDates(text, 'day-first')).toEqual([])
})

test('numbers that can be read both ways keep the other reading', () => {
  expect(findDates('04/03/2031', 'day-first')[0]).toMatchObject({ day: '2031-03-04', other: '2031-04-03' })
  expect(findDates('04/03/2031', 'month-first')[0]).toMatchObject({ day: '2031-04-03', other: '2031-03-04' })
  expect(findDates('04/13/2031', 'day-first')[0]).toMatchObject({ day: '2031-04-13', other: null })
})

test.each<[string, string, string | null]>([
  ['1930313100', '2031-03-03', '2031-03-03T14:05:00Z'],
  ['1930313100000', '2031-03-03', '2031-03-03T14:05:00Z'],
  ['20310303', '2031-03-03', null],
  ['20310303T140500Z', '2031-03-03', '2031-03-03T14:05:00Z'],
  ['2031-03-03 14:05:00', '2031-03-03', '2031-03-03T14:05:00'],
])('%s for machines', (value, day, time) => {
  expect(readDate(value, 'day-first')).toMatchObject({ day, time })
})
