import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { testArticle } from '../../testing/testArticle.ts'
import { findTimes } from './findTimes.ts'

async function find(text: string): Promise<readonly (readonly [string, string | null])[]> {
  const article = { ...testArticle(text), publishedAt: '2024-10-31' }
  return findTimes({ article, sentences: await sentencesOf(text) }).map((time) => [time.text, time.value])
}

describe('words beside a time make another of it', () => {
  test.each<[string, string, string | null]>([
    ['Two days after Christmas the dam broke.', 'Two days after Christmas', '2023-12-27'],
    ['The port reopened three weeks before 20 May 2023.', 'three weeks before 20 May 2023', '2023-04-24/2023-04-30'],
    ['It fell a year after 2014.', 'a year after 2014', '2015'],
    ['They will return the day after tomorrow.', 'the day after tomorrow', '2024-11-02'],
    ['It ended the day after Easter.', 'the day after Easter', '2024-04-01'],
    ['It is due less than two weeks from today.', 'less than two weeks from today', '2024-10-31/2024-11-14'],
    ['It opened in the first week of October 2023.', 'the first week of October 2023', '2023-10-02/2023-10-08'],
    ['The council meets on the third Tuesday of next month.', 'the third Tuesday of next month', '2024-11-19'],
    ['It closed in the last week of 2016.', 'the last week of 2016', '2016-12-26/2017-01-01'],
    ['He stays from 4 to 22 this month.', 'from 4 to 22 this month', '2024-10-04/2024-10-22'],
    ['They met on Tuesday of last week.', 'Tuesday of last week', '2024-10-22'],
    ['Talks run next week from Tuesday to Thursday.', 'next week from Tuesday to Thursday', '2024-11-05/2024-11-07'],
    ['It was the week of 18 May 2023.', 'the week of 18 May 2023', '2023-05-15/2023-05-21'],
    ['It burned for three days starting 20 May 2023.', 'for three days starting 20 May 2023', '2023-05-20/2023-05-22'],
    ['Ten men died between 20 May 2023 and now.', 'between 20 May 2023 and now', '2023-05-20/2024-10-31'],
    ['From December to May 2022 it froze.', 'From December to May 2022', '2021-12/2022-05'],
    ['From Dec. 28 to Jan. 2 they fought.', 'From Dec. 28 to Jan. 2', '2023-12-28/2024-01-02'],
  ])('%s', async (text, words, value) => {
    expect(await find(text)).toEqual([[words, value]])
  })

  test.each<[string, readonly (readonly [string, string | null])[]]>([
    ['The first men of 2014 came.', [['2014', '2014']]],
    ['Two days of rain; after that they left in 2014.', [['2014', '2014']]],
    ['The week of talks ended on 3 May 2023.', [['3 May 2023', '2023-05-03']]],
  ])('nothing is made of them: %s', async (text, times) => {
    expect(await find(text)).toEqual(times)
  })
})

describe('a preposition opens a time that it governs', () => {
  test.each<[string, string, string | null]>([
    ['He must leave by 5 November 2024.', 'by 5 November 2024', '../2024-11-05'],
    ['The mill was shut before 2014.', 'before 2014', '../2013'],
    ['Nobody came after May 2022.', 'after May 2022', '2022-06/..'],
    ['The bridge has been shut since 2014.', 'since 2014', '2014/..'],
    ['It is to be paid no later than 5 May 2023.', 'no later than 5 May 2023', '../2023-05-05'],
    ['The law holds from 2012 or later.', '2012 or later', '2012/..'],
    ['They fled after the 2014 vote.', '2014', '2014'],
    ["He spoke after Tuesday's raid.", 'Tuesday', '2024-10-29'],
    ['They left before the May 2022 talks.', 'May 2022', '2022-05'],
  ])('%s', async (text, words, value) => {
    expect(await find(text)).toEqual([[words, value]])
  })
})

describe('the verb above a day tells on which side of the publication it lies', () => {
  test.each<[string, string]>([
    ['Talks are expected to open in Vesmar on Saturday.', '2024-11-02'],
    ['The talks, scheduled for Saturday, were called off.', '2024-11-02'],
    ['He told reporters on Saturday that it will end.', '2024-10-26'],
    ['Kalm announced Monday it has settled the claim.', '2024-10-28'],
    ['Vesmar will hold a vote within six months, the port authority said on Monday.', '2024-10-28'],
    ['It was said at a meeting held by the port on Monday.', '2024-10-28'],
    ['The minister will visit Kalm and meet the guards on Monday.', '2024-11-04'],
  ])('%s', async (text, value) => {
    expect((await find(text)).at(-1)?.[1]).toBe(value)
  })
})
