import { expect, test } from 'vitest'
import { parseMeantime } from './readMeantime.ts'
import { isDurationRead } from './scoreDurations.ts'
import { scoreTimes } from './scoreTimes.ts'

const words = (sentence: number, from: number, text: string): string =>
  text
    .split(' ')
    .map((word, at) => `<token number="0" sentence="${sentence}" t_id="${from + at}">${word}</token>`)
    .join('\n')

const xml = `<Document>
${words(0, 1, 'March 5 , 2031')}
${words(1, 5, 'The Kalm bridge ( old ) fell on Monday .')}
${words(6, 15, 'Nobody marked Tuesday .')}
<TIMEX3 functionInDocument="CREATION_TIME" m_id="1" type="DATE" value="2031-03-05">
<token_anchor t_id="1"/><token_anchor t_id="4"/>
</TIMEX3>
<TIMEX3 functionInDocument="NONE" m_id="2" type="DATE" value="2031-03-03">
<token_anchor t_id="13"/>
</TIMEX3>
<TIMEX3 functionInDocument="NONE" m_id="3" type="DATE" value="2031-03-01"/>
</Document>`

test('a document is read up to its sixth line; its own day is no time to find', () => {
  const text = 'March 5, 2031\nThe Kalm bridge (old) fell on Monday.'
  const start = text.indexOf('Monday')
  expect(parseMeantime('a.xml', xml)).toEqual({
    name: 'a.xml',
    text,
    publishedAt: '2031-03-05',
    ownDay: { start: 0, end: 13 },
    times: [{ start, end: start + 6, type: 'DATE', value: '2031-03-03' }],
  })
})

test('found, right of those found, right of all, right of all read', () => {
  const date = (start: number, value: string): { start: number; end: number; type: string; value: string } => ({
    start,
    end: start + 5,
    type: 'DATE',
    value,
  })
  const read = (start: number, value: string | null): { start: number; end: number; value: string | null } => ({
    start,
    end: start + 5,
    value,
  })
  const truth = [date(0, '2031-03-05'), date(10, '2031-Q1'), date(20, '2031-03'), date(30, 'PAST_REF')]
  const found = [read(0, '2031-03-05/..'), read(10, '2031-33'), read(20, '2031-04'), read(50, '2031')]
  expect(scoreTimes([{ truth, found }])).toEqual({
    times: 4,
    found: 3,
    right: 2,
    spans: 0.75,
    value: 0.667,
    R: 0.5,
    P: 0.5,
  })
})

test.each([
  ['P18M', 'month', 18, true],
  ['P18M', 'week', 18, false],
  ['PT2H', 'hour', 2, true],
  ['PXY', 'year', 7, true],
  ['P1D', 'day', 2, false],
])('%s is read as a figure of %s %i: %s', (value, unit, best, expected) => {
  const figure = { low: best, high: best, best, modality: 'exact' as const, unit, per: null }
  expect(isDurationRead({ start: 0, end: 9, type: 'DURATION', value }, [{ start: 0, end: 9, value: figure }])).toBe(
    expected,
  )
})
