import { expect, test } from 'vitest'
import { toCoded } from './readPlover.ts'
import { scorePlover } from './scorePlover.ts'

test('old names and slips of codes are mended', () => {
  const row = {
    id: '1',
    event: 'DEMAND',
    text: 'Vesmar demanded talks with Kalm.',
    source: [{ code: 'JAP' }, { code: 'IGO' }],
    target: '' as const,
  }
  expect(toCoded(row)).toMatchObject({ type: 'REQUEST', actors: ['JPN', 'none'], recipients: [] })
})

test('types of the first event and of any; countries that meet and that are the same', () => {
  const coded = { id: '1', text: '', type: 'AID', actors: ['AAA', 'BBB'], recipients: ['CCC'] } as const
  const together = { id: '2', text: '', type: 'AGREE', actors: ['AAA', 'BBB'], recipients: [] } as const
  const found = [
    { type: 'REJECT', actors: ['CCC'], recipients: ['AAA'] },
    { type: 'AID', actors: ['AAA'], recipients: ['CCC'] },
  ] as const
  const mutual = [{ type: 'AGREE', actors: ['BBB'], recipients: ['AAA'] }] as const
  expect(
    scorePlover([
      { coded, found },
      { coded: together, found: mutual },
    ]),
  ).toEqual({
    sentences: 2,
    'with an event': 1,
    'type (first event)': 0.5,
    'type (any event)': 1,
    'actor country': 1,
    'actor countries all': 0.5,
    'recipient country': 1,
    'recipient countries all': 1,
  })
})
