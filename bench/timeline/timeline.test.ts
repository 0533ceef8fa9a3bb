import type { Layers } from '@fogline/model'
import { expect, test } from 'vitest'
import type { MarkedEvent } from './annotatedText.ts'
import { readMeantime } from './readMeantime.ts'
import { scoreClasses } from './scoreClasses.ts'
import { scoreDates } from './scoreDates.ts'
import { byStatus } from './toClasses.ts'
import { toInterval } from './toInterval.ts'

const xml = `<?xml version="1.0" ?><Document doc_id="1" doc_name="1_Kalm" lang="en">
<token number="0" sentence="0" t_id="1">March</token><token number="1" sentence="0" t_id="2">3</token>
<token number="2" sentence="0" t_id="3">,</token><token number="3" sentence="0" t_id="4">2031</token>
<token number="0" sentence="1" t_id="5">Vesmar</token><token number="1" sentence="1" t_id="6">may</token>
<token number="2" sentence="1" t_id="7">sail</token><token number="3" sentence="1" t_id="8">.</token>
<Markables>
<TIMEX3 functionInDocument="CREATION_TIME" m_id="1" type="DATE" value="2031-03-03"><token_anchor t_id="1"/></TIMEX3>
<EVENT_MENTION certainty="POSSIBLE" m_id="2" polarity="POS" time="FUTURE"><token_anchor t_id="7"/></EVENT_MENTION>
<EVENT_MENTION certainty="" m_id="3" polarity="" time=""><token_anchor t_id="6"/></EVENT_MENTION>
</Markables>
<Relations>
<TLINK r_id="4" reltype="INCLUDES"><source m_id="1"/><target m_id="2"/></TLINK>
<REFERS_TO r_id="5"><source m_id="2"/><source m_id="3"/><target m_id="9"/></REFERS_TO>
</Relations></Document>`

test('text, day and events; a date is that of all mentions of the event', () => {
  const read = readMeantime(xml)
  expect(read).toMatchObject({ id: '1_Kalm', text: 'March 3, 2031\nVesmar may sail.', publishedAt: '2031-03-03' })
  expect(read.events).toEqual([
    { start: 25, end: 29, dates: ['2031-03-03'], negative: false, uncertain: true, future: true },
    { start: 21, end: 24, dates: ['2031-03-03'], negative: null, uncertain: null, future: null },
  ])
})

test.each<[string, readonly [string, string] | null]>([
  ['2031-03-03T20:10', ['2031-03-03', '2031-03-03']],
  ['2028-02', ['2028-02-01', '2028-02-29']],
  ['2031', ['2031-01-01', '2031-12-31']],
  ['2031-Q2', ['2031-04-01', '2031-06-30']],
  ['2031-34', ['2031-04-01', '2031-06-30']],
  ['2031-W01', ['2030-12-30', '2031-01-05']],
  ['2031-03-03/2031-03-04', ['2031-03-03', '2031-03-04']],
  ['PAST_REF', null],
  ['P3D', null],
])('%s', (value, interval) => {
  expect(toInterval(value)).toEqual(interval)
})

const event = (start: number, dates: readonly string[], negative: boolean): MarkedEvent => ({
  start,
  end: start + 4,
  dates,
  negative,
  uncertain: false,
  future: null,
})
const events = [event(0, ['2031-03-03'], false), event(10, ['2031-02'], true), event(20, ['2031-02-01'], true)]

test('dates of events, at the words of the set', () => {
  const dated = [
    { start: 0, end: 4, time: null, isDefault: false },
    { start: 10, end: 14, time: '2031-02-01/2031-02-28', isDefault: false },
    { start: 20, end: 24, time: '2031-03-03', isDefault: true },
  ]
  const marked = { id: '', text: '', publishedAt: '2031-03-03', events }
  const rows = scoreDates([{ marked, dated, found: dated.slice(1, 2) }])
  expect(rows.map((row) => [row['dates'], row['events'], row['with a date'], row['right'], row['accuracy']])).toEqual([
    ['all', 3, 2, 1, 0.333],
    ['day of telling', 1, 0, 0, 0],
    ['another date', 2, 2, 1, 0.5],
    ['dated by words', 1, 1, 1, 1],
    ['dated by the day of telling', 1, 1, 0, 0],
    ['without a date in the set', 0, 0, 0, '-'],
    ['found by Fogline itself', 1, 1, 1, 1],
  ])
})

test('classes of events that both have', () => {
  const eventMentions = [
    { trigger: { start: 0, end: 4 }, status: 'denied' },
    { trigger: { start: 10, end: 14 }, status: 'denied' },
  ] as unknown as Layers['eventMentions']
  expect(scoreClasses('status', byStatus(events, { eventMentions }))[0]).toEqual({
    of: 'status',
    class: 'polarity: negative',
    events: 2,
    marked: 1,
    accuracy: 0.5,
    F1: 0.667,
    P: 0.5,
    R: 1,
  })
})
