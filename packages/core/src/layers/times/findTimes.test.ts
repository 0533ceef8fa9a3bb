import { describe, expect, test } from 'vitest'
import { testArticle } from '../../testing/testArticle.ts'
import { findTimes } from './findTimes.ts'

function find(text: string, publishedAt: string | null): readonly (readonly [string, string | null])[] {
  const article = { ...testArticle(text), publishedAt }
  const sentences = [{ start: 0, end: text.length, block: 0, tokens: [], names: [], multiwords: [] }]
  return findTimes({ article, sentences }).map((time) => [time.text, time.value])
}

describe('without a publication date nothing relative is resolved and no year is invented', () => {
  test.each<[string, string, string | null]>([
    ['It began in June.', 'June', 'XXXX-06'],
    ['Since July they have advanced.', 'Since July', 'XXXX-07/..'],
    ['It was quiet until March.', 'until March', '../XXXX-03'],
    ['He spoke on Tuesday.', 'Tuesday', null],
    ['He spoke last week.', 'last week', null],
    ['Drones came overnight.', 'overnight', null],
    ['It happened within the past 24 hours.', 'within the past 24 hours', null],
    ['From March to May 2024 they trained.', 'From March to May 2024', '2024-03/2024-05'],
    ['It ran from October 28 to November 2, 2023.', 'from October 28 to November 2, 2023', '2023-10-28/2023-11-02'],
    ['Between 2014 and 2022 it froze.', 'Between 2014 and 2022', '2014/2022'],
    ['Since the spring of 2022 they wait.', 'Since the spring of 2022', '2022-21/..'],
    ['Since Feb. 24, 2022, it burns.', 'Since Feb. 24, 2022', '2022-02-24/..'],
  ])('%s', (text, words, value) => {
    expect(find(text, null)).toEqual([[words, value]])
  })
})

describe('with a publication day', () => {
  test.each<[string, string, string | null]>([
    ['It began in June.', '2024-10-31', '2024-06'],
    ['It began in December.', '2024-10-31', '2023-12'],
    ['It will begin in December.', '2024-10-31', '2024-12'],
    ['The vote on Nov. 5 nears.', '2024-10-31', '2024-11-05'],
    ['He was shot on Jan. 6.', '2024-10-31', '2024-01-06'],
    ['He was shot on Dec. 28.', '2024-01-04', '2023-12-28'],
    ['Since July they have advanced.', '2024-10-31', '2024-07/..'],
    ['It ran from Dec. 28 to Jan. 2.', '2024-01-31', '2023-12-28/2024-01-02'],
    ['Between Monday and Wednesday it rained.', '2024-10-31', '2024-10-28/2024-10-30'],
    ['It began in June.', '2024', 'XXXX-06'],
    ['It began last month.', '2024-10', '2024-09'],
    ['He spoke on Tuesday.', '2024-10', null],
  ])('%s (%s)', (text, publishedAt, value) => {
    expect(find(text, publishedAt).map(([, date]) => date)).toEqual([value])
  })
})

test('the words read back from the text, and ids are hashes of their place', () => {
  expect(find('On 3 May 2021 and in 2022.', null)).toEqual([
    ['3 May 2021', '2021-05-03'],
    ['2022', '2022'],
  ])
})

describe('counted from the dateline where there is one, or from a line that is nothing but a day', () => {
  test.each<[string, string | null, string | null]>([
    ['VARN, May 2 (Newswire) – It fell on Tuesday.', '2031-05-03', '2031-04-29'],
    ['VARN, Tolvania (May 2, 2031) It fell yesterday.', null, '2031-05-01'],
    ['VARN, May 2 (Newswire) – It fell yesterday.', '2031-08-20', '2031-08-19'],
    ['A bridge falls\nMay 2, 2031\nIt fell yesterday.', null, '2031-05-01'],
    ['A bridge falls\nIt fell on May 2, 2031, and yesterday.', null, null],
  ])('%s (%s)', (text, publishedAt, value) => {
    expect(find(text, publishedAt).at(-1)?.[1]).toBe(value)
  })
})

describe('times of day, with their zone, on the day that the sentence names', () => {
  test.each<[string, string, string | null]>([
    ['It left on Tuesday at 18:00 UTC.', '18:00 UTC', '2024-10-29T18:00Z'],
    ['It left at 6:40 p.m. (GMT +8).', '6:40 p.m. (GMT +8)', '2024-10-31T18:40+08:00'],
    ['Shelling began at 3 a.m. local time.', '3 a.m. local time', '2024-10-31T03:00'],
    ['It landed at 0430 GMT on 28 October.', '0430 GMT', '2024-10-28T04:30Z'],
    ['He came at 12 a.m.', '12 a.m.', '2024-10-31T00:00'],
  ])('%s', (text, words, value) => {
    expect(find(text, '2024-10-31')).toContainEqual([words, value])
  })
  test.each(['He won 6:40 in the tie-break.', 'A ratio of 10:30 percent.', 'About 430 GMT workers left.'])(
    '%s',
    (text) => {
      expect(find(text, '2024-10-31')).toEqual([])
    },
  )
})
